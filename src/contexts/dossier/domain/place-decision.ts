import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Fact } from "./entry.ts";
import { namesItsEnd } from "./entry.ts";
import type { Filling } from "./filling.ts";

/** Places what a decision begins; false when the fact is no such thing. */
export const placeDecision = (history: Filling, fact: Fact): boolean => {
  const { number: id, validFrom: from } = fact;
  switch (fact.kind) {
    case "re-examination-opened": {
      const { cause, campaign = null, why = null } = fact.body;
      history.reExaminations.push({ id, from, cause, campaign, why, closed: null });
      return true;
    }
    case "facility-decided": {
      const { facility, granted, why, amount = null, per = null, source = null } = fact.body;
      const until = namesItsEnd(fact.kind) ? fact.validUntil : null;
      // a refusal has this day alone, and of what was paid once it was the day of the decision while nothing else was asked
      const decidedOn = fact.body.decidedOn ?? (per === "month" ? null : from);
      history.facilities.push({ id, from, until, facility, granted, decidedOn, why, amount, per, source, ended: null });
      return true;
    }
    case "need-unmet": {
      const { need, note = null } = fact.body;
      history.needs.push({ id, from, until: null, need, note, ended: null });
      return true;
    }
    default:
      return false;
  }
};

/** What a later fact says of a decision; true when that leaves it without a day, undefined when it is about something else. */
export const referToDecision = (history: Filling, fact: Fact): boolean | undefined => {
  switch (fact.kind) {
    case "exemption-reviewed": {
      const exemption = history.exemptions.find(({ id }) => id === fact.subject);
      const { why, reviewOn = null } = fact.body;
      if (exemption) exemption.reviews = [...exemption.reviews, { from: fact.validFrom, why, reviewOn }];
      return false;
    }
    case "re-examination-closed": {
      const { outcome, note = null } = fact.body;
      const opened = history.reExaminations.find(({ id }) => id === fact.subject);
      if (opened) opened.closed ??= { on: fact.validFrom, outcome, note };
      return false;
    }
    case "exemption-ended":
      return endWith(
        history.exemptions.find(({ id }) => id === fact.subject),
        fact.validFrom,
        fact.body.reason ?? null,
      );
    case "facility-ended":
      return endWith(
        history.facilities.find(({ id }) => id === fact.subject),
        fact.validFrom,
        fact.body.reason,
      );
    case "need-ended":
      return endWith(
        history.needs.find(({ id }) => id === fact.subject),
        fact.validFrom,
        fact.body.reason,
      );
    default:
      return undefined;
  }
};

/** It ends once: on the day the decision named or the first day it was ended, whichever comes first. */
const endWith = (
  spell: { readonly from: PlainDate; until: PlainDate | null; ended: string | null } | undefined,
  on: PlainDate,
  reason: string | null,
): boolean => {
  if (spell === undefined || (spell.until !== null && spell.until <= on)) return false;
  spell.until = on;
  spell.ended = reason;
  return on <= spell.from;
};
