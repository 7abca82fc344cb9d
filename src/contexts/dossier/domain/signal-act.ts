import type { EntryNumber } from "../../../kernel/ids.ts";
import { endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import type { ConclusionCode, Fact, SignalRuleCode } from "./entry.ts";

/** Something that was done about a signal, on a day. `subject` is the entry the signal is about. */
export type SignalAct = {
  readonly entry: EntryNumber;
  readonly subject: EntryNumber;
  readonly rule: SignalRuleCode;
  /** What of the entry, when one gives more than one signal: the step at the gate. */
  readonly about: string | null;
  readonly on: PlainDate;
} & (
  | { readonly kind: "rested"; readonly until: PlainDate; readonly reason: string }
  | { readonly kind: "woken" }
  | { readonly kind: "concluded"; readonly conclusion: ConclusionCode; readonly note: string | null }
);

/** What a fact says was done about a signal; undefined when it is about something else. */
export const signalActOf = (fact: Fact): SignalAct | undefined => {
  const common = { entry: fact.number, subject: fact.subject, on: fact.validFrom };
  switch (fact.kind) {
    case "signal-rested": {
      const { rule, step: about = null, reason } = fact.body;
      return { ...common, rule, about, kind: "rested", until: fact.validUntil ?? endOfTime, reason };
    }
    case "signal-woken": {
      const { rule, step: about = null } = fact.body;
      return { ...common, rule, about, kind: "woken" };
    }
    case "signal-concluded": {
      const { rule, step: about = null, conclusion, note = null } = fact.body;
      return { ...common, rule, about, kind: "concluded", conclusion, note };
    }
    default:
      return undefined;
  }
};
