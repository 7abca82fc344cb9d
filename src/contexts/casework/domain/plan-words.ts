import type { PlanPart } from "../../access/public.ts";
import type { ChildCareNeed, PlanParty, ShowingWay, SigningWay } from "../../dossier/public.ts";

/** What the ledger and the settings know, said once more for the line: an api imports no other context. A choice that is missing does not compile. */
export const all =
  <T extends string>() =>
  <const C extends readonly T[]>(choices: [T] extends [C[number]] ? C : never): C =>
    choices;

export const planParts = all<PlanPart>()([
  "goal",
  "rung",
  "expected",
  "until",
  "steps",
  "integration",
  "contact",
  "duties",
  "support",
  "rights",
  "childCare",
]);
export const childCareNeeds = all<ChildCareNeed>()(["not-needed", "arranged", "to-arrange"]);
export const planParties = all<PlanParty>()(["client", "commissioner"]);
export const showingWays = all<ShowingWay>()(["in-person", "by-post", "own-page"]);
export const signingWays = all<SigningWay>()(["signed-in", "on-paper"]);
