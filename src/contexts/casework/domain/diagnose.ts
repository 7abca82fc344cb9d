import { type Duration, subtractDuration } from "../../../kernel/duration.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type CodeLabels, givenOutOn } from "../../access/public.ts";
import type { Diagnosis, FactBodies, History, NewEntry } from "../../dossier/public.ts";
import type { TextOfField } from "./named-illness.ts";

/** By what a diagnosis of a day is judged (policy settings). */
export type DiagnosisRules = {
  readonly organisations: CodeLabels;
  readonly products: CodeLabels;
  readonly functionalLimits: CodeLabels;
  readonly circumstances: CodeLabels;
  readonly intakeCountsFor: Duration;
};

export type DiagnosisRefusal =
  | { readonly code: "day-to-come"; readonly today: PlainDate }
  | { readonly code: "help-missing" }
  | { readonly code: "diagnosis-adds-missing"; readonly on: PlainDate; readonly by: string }
  | { readonly code: "diagnosis-adds-to-nothing" }
  | { readonly code: "no-such-organisation"; readonly found: string }
  | { readonly code: "no-such-product"; readonly found: string }
  | { readonly code: "no-such-limit"; readonly found: string }
  | { readonly code: "no-such-circumstance"; readonly found: string }
  | { readonly code: "no-such-occupation"; readonly found: string };

export type DiagnosisBody = FactBodies["diagnosis-made"];
export type Diagnosing = { readonly on: PlainDate; readonly body: DiagnosisBody };

/**
 * Records where somebody stands towards work (page 03, "Diagnosis and profiling"). The same diagnosis is not made three times: while an
 * earlier one still counts, the next says what it adds. It has limits and what stands in the way, never an illness (page 12).
 */
export const makeDiagnosis = (
  history: History,
  { on, body }: Diagnosing,
  rules: DiagnosisRules,
  occupations: ReadonlySet<string>,
  today: PlainDate,
): Result<NewEntry, DiagnosisRefusal> => {
  if (on > today) return refuse({ code: "day-to-come", today });
  const unknown = unknownCode(body, on, rules, occupations);
  if (unknown !== undefined) return refuse(unknown);
  if (body.conclusion === "help" && (body.helpWith ?? []).length === 0) return refuse({ code: "help-missing" });
  const before = countingOn(history, on, rules.intakeCountsFor);
  if (before !== undefined && body.adds === undefined)
    return refuse({ code: "diagnosis-adds-missing", on: before.from, by: before.by });
  if (history.diagnoses.every(({ from }) => from > on) && body.adds !== undefined)
    return refuse({ code: "diagnosis-adds-to-nothing" });
  return ok({ kind: "diagnosis-made", subject: "own", validFrom: on, validUntil: null, body });
};

/** The last diagnosis that still counts on a day: made then or before, and no longer ago than the setting says. */
export const countingOn = (history: History, on: PlainDate, countsFor: Duration): Diagnosis | undefined =>
  history.diagnoses.findLast(({ from }) => from <= on && from > subtractDuration(on, countsFor));

const unknownCode = (
  { by, helpWith = [], limits = [], circumstances = [], experience = [], wanted = [] }: DiagnosisBody,
  on: PlainDate,
  rules: DiagnosisRules,
  occupations: ReadonlySet<string>,
): DiagnosisRefusal | undefined => {
  const strayIn = (codes: readonly string[], labels: CodeLabels): string | undefined => {
    const given = givenOutOn(labels, on);
    return codes.find((code) => !given.includes(code));
  };
  const named = [...experience.map(({ occupation }) => occupation), ...wanted];
  const strays = [
    ["no-such-organisation", strayIn([by], rules.organisations)],
    ["no-such-product", strayIn(helpWith, rules.products)],
    [
      "no-such-limit",
      strayIn(
        limits.map(({ code }) => code),
        rules.functionalLimits,
      ),
    ],
    ["no-such-circumstance", strayIn(circumstances, rules.circumstances)],
    ["no-such-occupation", named.find((code) => !occupations.has(code))],
  ] as const;
  for (const [code, found] of strays) if (found !== undefined) return { code, found };
  return undefined;
};

/** Its free texts, each by the field it stands in: of a limit that is `limit-` and its code. */
export const diagnosisTextsByField = ({
  limits = [],
  strengths = [],
  wishes = "",
  grounds,
  adds = "",
}: DiagnosisBody): readonly TextOfField[] => [
  ...limits.map(({ code, note = "" }) => [`limit-${code}`, note] as const),
  ["strengths", strengths.join("\n")],
  ["wishes", wishes],
  ["grounds", grounds],
  ["adds", adds],
];
