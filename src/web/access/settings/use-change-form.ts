import { useState } from "react";
import { useSession } from "../../client/session.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { type DecisionFaults, noDecision, readDecision } from "./decision-form.ts";
import { type ChangeFaults, readChange, type TypedChange, typedFrom } from "./form.ts";
import type { HeldOnce } from "./later-change.ts";
import type { Setting } from "./presenter.ts";
import { settingsTexts } from "./texts.ts";

/** What is typed of a change and its decision, and the faults of the last attempt. */
export const useChangeForm = (setting: Setting, { value, validFrom }: HeldOnce) => {
  const say = useTexts(settingsTexts);
  const { typedDay } = useFormats();
  const { today } = useSession();
  const [typed, setTyped] = useState<TypedChange>({
    ...typedFrom({ value }),
    from: typedDay(validFrom ?? today),
  });
  const [decision, setDecision] = useState(noDecision);
  const [faults, setFaults] = useState<ChangeFaults>({});
  const [decisionFaults, setDecisionFaults] = useState<DecisionFaults>({});
  const [attempt, setAttempt] = useState(0);
  const [edits, setEdits] = useState(0);
  const asItIs = readChange(setting, typed, today);
  /** The change alone, or undefined and its faults in view. */
  const readTyped = () => {
    setAttempt(attempt + 1);
    setFaults(asItIs.ok ? {} : asItIs.refusal.faults);
    return asItIs.ok ? asItIs.value : undefined;
  };
  return {
    typed,
    faults,
    decision,
    decisionFaults,
    setDecision,
    attempt,
    edits,
    errors: Object.entries({ ...faults, ...decisionFaults }).map(([field, fault]) => ({ field, message: say(fault) })),
    change: (changed: Partial<TypedChange>): void => {
      setTyped({ ...typed, ...changed });
      setEdits(edits + 1);
    },
    readChange: readTyped,
    /** The change with its decision, or undefined and every fault in view. */
    readAll: () => {
      const change = readTyped();
      const said = readDecision(decision, { key: setting.key, value: change?.value });
      setDecisionFaults(said.ok ? {} : said.refusal.faults);
      return change !== undefined && said.ok ? { ...change, ...said.value } : undefined;
    },
    /** What is typed as far as it can be read, before anything is asked. */
    readable: {
      validFrom: parseTypedDay(typed.from),
      typed: asItIs.ok ? { value: asItIs.value.value } : null,
    },
  };
};
