import { type ReactElement, useState } from "react";
import { mediaTypes } from "../../../contexts/dossier/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSession } from "../../client/session.ts";
import {
  type DocumentDraft,
  type DocumentFaults,
  type DocumentField,
  fieldOf,
  readDocument,
  withFile,
} from "../../dossier/documents/form.ts";
import { capital } from "../../languages/capital.ts";
import { choicesOf } from "../../languages/codes.ts";
import { problemWords } from "../../languages/problems.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { FileField } from "../../ui/file-field.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ownDocumentTexts } from "./texts.ts";
import type { HandingIn } from "./use-handing-in.ts";

type Props = { readonly handing: HandingIn; readonly atMost: number };

/** What a client hands in is of today, and held to what staff are held to; what was typed stays when it is refused. */
export const HandInDialog = ({ handing, atMost }: Props): ReactElement => {
  const say = useTexts(ownDocumentTexts);
  const { today } = useSession();
  const { typedDay, number } = useFormats();
  const [file, setFile] = useState<File | null>(null);
  const [draft, setDraft] = useState<DocumentDraft>({
    ...{ file: null, name: "", kind: "" },
    on: typedDay(today),
    forClient: true,
  });
  const [faults, setFaults] = useState<DocumentFaults>([]);
  const [attempt, setAttempt] = useState(0);
  const { state } = handing;
  const problem = state.step === "choosing" ? state.problem : null;
  const most = { atMost: number(atMost) };
  const confirm = (): void => {
    const read = readDocument(draft, atMost, today);
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    if (read.ok && file !== null) void handing.send(read.document, file);
  };
  const choose = (chosen: File | null): void => {
    setFile(chosen);
    setDraft(withFile(draft, chosen));
  };
  return (
    <FormDialog
      title={say("hand-in")}
      confirm={say("confirm")}
      busy={state.step === "sending"}
      onConfirm={confirm}
      onClose={handing.stop}
    >
      <p>{say("hand-in-about", most)}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
      <ErrorSummary errors={faults.map(({ field, code }) => ({ field, message: say(code, most) }))} attempt={attempt} />
      <Fields
        draft={draft}
        faults={faults}
        problem={problem}
        atMost={most.atMost}
        onChange={setDraft}
        onFile={choose}
      />
      {state.step === "sending" && file !== null && (
        <ProgressBar
          label={say(state.sent >= file.size ? "checking" : "sending", { fileName: file.name })}
          done={state.sent}
          total={file.size}
        />
      )}
    </FormDialog>
  );
};

type FieldsProps = {
  readonly draft: DocumentDraft;
  readonly faults: DocumentFaults;
  readonly problem: Problem | null;
  readonly atMost: string;
  readonly onChange: (draft: DocumentDraft) => void;
  readonly onFile: (file: File | null) => void;
};

const Fields = ({ draft, faults, problem, atMost, onChange, onFile }: FieldsProps): ReactElement => {
  const say = useTexts(ownDocumentTexts);
  const { today } = useSession();
  const { language } = useLanguage();
  const errorOf = (field: DocumentField): string | undefined => {
    const fault = faults.find((each) => each.field === field);
    if (fault !== undefined) return say(fault.code, { atMost });
    return problem !== null && fieldOf[problem.code] === field ? problemWords(problem, language).what : undefined;
  };
  const kinds = choicesOf("document-type", language, { on: today });
  return (
    <>
      <FileField
        name="chosen"
        label={say("chosen")}
        error={errorOf("chosen")}
        accept={[...mediaTypes, ".docx", ".odt"].join(",")}
        onFile={onFile}
      />
      <TextField
        name="name"
        label={say("name")}
        help={say("name-help")}
        error={errorOf("name")}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
      />
      <SelectField
        name="kind"
        label={say("kind")}
        error={errorOf("kind")}
        choices={[
          { value: "", label: say("choose") },
          ...kinds.map((each) => ({ ...each, label: capital(each.label) })),
        ]}
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind })}
      />
    </>
  );
};
