import { type ReactElement, useState } from "react";
import { mediaTypes } from "../../../contexts/dossier/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSession } from "../../client/session.ts";
import { capital } from "../../languages/capital.ts";
import { choicesOf } from "../../languages/codes.ts";
import { problemWords } from "../../languages/problems.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { FileField } from "../../ui/file-field.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import {
  type DocumentDraft,
  type DocumentFaults,
  type DocumentField,
  fieldOf,
  readDocument,
  withFile,
} from "./form.ts";
import type { ClientDocuments } from "./presenter.ts";
import { documentTexts } from "./texts.ts";
import type { DocumentActing, DocumentActs } from "./use-document-acts.ts";

type Props = {
  readonly acts: DocumentActs;
  readonly state: Extract<DocumentActing, { step: "adding" | "sending" }>;
  readonly reply: ClientDocuments;
};

/** The file first, since it names the rest; what was typed stays when it is refused. */
export const AddDialog = ({ acts, state, reply }: Props): ReactElement => {
  const say = useTexts(documentTexts);
  const { today } = useSession();
  const { typedDay, number } = useFormats();
  const [file, setFile] = useState<File | null>(null);
  const [draft, setDraft] = useState<DocumentDraft>({
    ...{ file: null, name: "", kind: "" },
    on: typedDay(today),
    forClient: false,
  });
  const [faults, setFaults] = useState<DocumentFaults>([]);
  const [attempt, setAttempt] = useState(0);
  const atMost = number(reply.atMost);
  const problem = state.step === "adding" ? state.problem : null;
  const confirm = (): void => {
    const read = readDocument(draft, reply.atMost, today);
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    if (read.ok && file !== null) void acts.add(read.document, file);
  };
  const choose = (chosen: File | null): void => {
    setFile(chosen);
    setDraft(withFile(draft, chosen));
  };
  return (
    <FormDialog
      title={say("add-title")}
      confirm={say("add-confirm")}
      busy={acts.busy}
      onConfirm={confirm}
      onClose={acts.stop}
    >
      <p>
        {say("add-about", { atMost })} {say(reply.scans ? "scans" : "scans-not")}
      </p>
      {problem !== null && <ProblemNotice problem={problem} />}
      <ErrorSummary
        errors={faults.map(({ field, code }) => ({ field, message: `${say(field)}: ${say(code, { atMost })}` }))}
        attempt={attempt}
      />
      <Fields draft={draft} faults={faults} problem={problem} atMost={atMost} onChange={setDraft} onFile={choose} />
      {state.step === "sending" && file !== null && <Sending file={file} sent={state.sent} />}
    </FormDialog>
  );
};

/** When all of it was sent it is looked at there: its bytes, and by the scan. */
const Sending = ({ file, sent }: { readonly file: File; readonly sent: number }): ReactElement => {
  const say = useTexts(documentTexts);
  const step = sent >= file.size ? "checking" : "sending";
  return <ProgressBar label={say(step, { fileName: file.name })} done={sent} total={file.size} />;
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
  const say = useTexts(documentTexts);
  const { today } = useSession();
  const { language } = useLanguage();
  const errorOf = (field: DocumentField): string | undefined => {
    const fault = faults.find((each) => each.field === field);
    if (fault !== undefined) return say(fault.code, { atMost });
    return problem !== null && fieldOf[problem.code] === field ? problemWords(problem, language).what : undefined;
  };
  const common = (field: DocumentField) => ({ name: field, label: say(field), error: errorOf(field) });
  const kinds = choicesOf("document-type", language, { on: today });
  return (
    <>
      <FileField {...common("chosen")} accept={accepted} onFile={onFile} />
      <TextField
        {...common("name")}
        help={say("name-help")}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
      />
      <SelectField
        {...common("kind")}
        choices={[
          { value: "", label: say("choose") },
          ...kinds.map((each) => ({ ...each, label: capital(each.label) })),
        ]}
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind })}
      />
      <DateField {...common("on")} value={draft.on} onChange={(on) => onChange({ ...draft, on })} />
      <Checkbox
        name="for-client"
        isChecked={draft.forClient}
        onChange={(forClient) => onChange({ ...draft, forClient })}
      >
        {say("also-for-client")}
      </Checkbox>
    </>
  );
};

/** Endings too: some systems know no media type for them. */
const accepted = [...mediaTypes, ".docx", ".odt"].join(",");
