import type { ProblemTexts } from "../languages/problem-codes.ts";
import type { GateProblemCode } from "./gate-problem-codes.ts";
import { englishGateProblems } from "./gate-problems-en.ts";
import { dutchGateProblems } from "./gate-problems-nl.ts";

/** Every no that only the gate gives. */
export const gateProblems: ProblemTexts<GateProblemCode> = { nl: dutchGateProblems, en: englishGateProblems };
