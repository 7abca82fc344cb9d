import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { TextField } from "../../ui/text-field.tsx";
import { settingsTexts } from "./texts.ts";

export type TypedDecision = { readonly decidedBy: string; readonly note: string };

export const noDecision: TypedDecision = { decidedBy: "", note: "" };

/** What was left empty is not said. */
export const decisionOf = ({ decidedBy, note }: TypedDecision) => ({
  decidedBy: decidedBy.trim() === "" ? null : decidedBy.trim(),
  note: note.trim() === "" ? null : note.trim(),
});

type Props = {
  readonly settingKey: string;
  readonly typed: TypedDecision;
  readonly onChange: (typed: TypedDecision) => void;
};

/** Who decided, and what belongs to it: figures per worker need the works council's consent. */
export const DecisionFields = ({ settingKey, typed, onChange }: Props): ReactElement => {
  const say = useTexts(settingsTexts);
  return (
    <>
      <TextField
        name="decided-by"
        label={say("decidedBy")}
        help={say("decidedByHelp")}
        value={typed.decidedBy}
        onChange={(decidedBy) => onChange({ ...typed, decidedBy })}
      />
      <TextField
        name="note"
        label={say("note")}
        help={settingKey === "teamVisibility" ? say("noteWorksCouncil") : undefined}
        rows={2}
        value={typed.note}
        onChange={(note) => onChange({ ...typed, note })}
      />
    </>
  );
};
