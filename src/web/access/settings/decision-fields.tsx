import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { TextField } from "../../ui/text-field.tsx";
import type { DecisionFaults, TypedDecision } from "./decision-form.ts";
import { settingsTexts } from "./texts.ts";

type Props = {
  readonly settingKey: string;
  readonly typed: TypedDecision;
  readonly faults: DecisionFaults;
  readonly onChange: (typed: TypedDecision) => void;
};

/** Who decided, and what belongs to it: figures per worker need the works council's consent. */
export const DecisionFields = ({ settingKey, typed, faults, onChange }: Props): ReactElement => {
  const say = useTexts(settingsTexts);
  const errorOf = (field: keyof DecisionFaults): string | undefined => {
    const fault = faults[field];
    return fault === undefined ? undefined : say(fault);
  };
  return (
    <>
      <TextField
        name="decided-by"
        label={say("decidedBy")}
        help={say("decidedByHelp")}
        value={typed.decidedBy}
        error={errorOf("decided-by")}
        onChange={(decidedBy) => onChange({ ...typed, decidedBy })}
      />
      <TextField
        name="note"
        label={say("note")}
        help={settingKey === "teamVisibility" ? say("noteWorksCouncil") : undefined}
        rows={2}
        value={typed.note}
        error={errorOf("note")}
        onChange={(note) => onChange({ ...typed, note })}
      />
    </>
  );
};
