import { endOfInstants } from "../../kernel/instant.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import type { StatusTable } from "../../platform/problem.ts";
import { loadPolicy } from "../access/public.ts";
import { type AmendRule, type Fact, findKnownClient, historyOf, standingFacts } from "../dossier/public.ts";
import { type AmendAtGateRefusal, amendedAtGate } from "./domain/amend-at-gate.ts";
import { type AmendHelpRefusal, faultOfAmendedHelp } from "./domain/amend-help.ts";
import { checkedTexts } from "./domain/effects/checked-texts.ts";
import { illnessIn } from "./domain/named-illness.ts";
import { gateActStatus } from "./gate-routes.ts";

type Refusals =
  | AmendAtGateRefusal
  | AmendHelpRefusal
  | { readonly code: "health-words"; readonly found: readonly string[] };

/** What the rules of the gate, of help and of free text say of a correction, or of something that is put back. */
export const caseworkAmendRule: AmendRule<Refusals> = {
  statusOf: {
    ...gateActStatus,
    "acts-before-the-gate": 422,
    "within-the-term": 422,
    "health-words": 422,
    "ends-before-it-begins": 422,
    "deliverer-of-another-kind": 422,
  } satisfies StatusTable<Refusals>,
  load: async (tx, clientId, { today }) => {
    const policy = await loadPolicy(tx);
    const birthYear = (await findKnownClient(tx, clientId))?.birthYear ?? null;
    return ({ before, after, fact }) => {
      const was = standingFacts(before, endOfInstants).find(({ number }) => number === fact.number);
      const stood = new Set(was === undefined ? [] : checkedTexts(was));
      const fresh = checkedTexts(fact).filter((text) => !stood.has(text));
      const amended = { before: historyOf(before), after: historyOf(after), entry: fact.number, birthYear };
      return (
        decidedAhead(fact, today) ??
        illnessIn(fresh, policy.on(today), today) ??
        faultOfAmendedHelp(fact) ??
        amendedAtGate(amended, policy.on, today)
      );
    };
  },
};

/** Nothing was decided on a day to come. */
const decidedAhead = ({ body }: Fact, today: PlainDate): Refusals | undefined =>
  "decidedOn" in body && body.decidedOn !== undefined && body.decidedOn > today
    ? { code: "day-to-come", today }
    : undefined;
