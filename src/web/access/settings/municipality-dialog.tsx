import { type ReactElement, useState } from "react";
import { saveMunicipality } from "../../../contexts/access/api.ts";
import type { MunicipalityCode } from "../../../kernel/ids.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { accessProblems } from "../access-problems.ts";
import { type MunicipalityFaults, readMunicipality, type TypedMunicipality } from "./municipality-form.ts";
import { settingsTexts } from "./texts.ts";

type Props = {
  /** With a code: its name is changed; without: a new one. */
  readonly asked: TypedMunicipality;
  readonly taken: readonly TypedMunicipality[];
  readonly onClose: (said?: string) => void;
};

export const MunicipalityDialog = ({ asked, taken, onClose }: Props): ReactElement => {
  const say = useTexts(settingsTexts);
  const isNew = asked.code === "";
  const [typed, setTyped] = useState(asked);
  const [faults, setFaults] = useState<MunicipalityFaults>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [save, isSaving] = useSend(saveMunicipality);
  const confirm = async (): Promise<void> => {
    const read = readMunicipality(typed, taken, isNew);
    setFaults(read.ok ? {} : read.refusal.faults);
    if (!read.ok) return;
    const { code, name } = read.value;
    const saved = await save({ params: { code: code as MunicipalityCode }, body: { name } });
    if (saved.ok) onClose(say("municipalitySaved", { name }));
    else setProblem(saved.refusal);
  };
  return (
    <FormDialog
      title={isNew ? say("addMunicipality") : say("renameTitle", { code: asked.code })}
      confirm={say("saveMunicipality")}
      busy={isSaving}
      onConfirm={() => void confirm()}
      onClose={() => onClose()}
    >
      {problem !== null && <ProblemNotice problem={problem} texts={accessProblems} />}
      {isNew && (
        <TextField
          name="code"
          label={say("code")}
          help={say("codeHelp")}
          value={typed.code}
          error={faults.code === undefined ? undefined : say(faults.code)}
          onChange={(code) => setTyped({ ...typed, code })}
        />
      )}
      <TextField
        name="name"
        label={say("municipalityName")}
        value={typed.name}
        error={faults.name === undefined ? undefined : say(faults.name)}
        onChange={(name) => setTyped({ ...typed, name })}
      />
    </FormDialog>
  );
};
