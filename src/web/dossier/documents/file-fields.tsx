import type { ReactElement } from "react";
import { mediaTypes } from "../../../contexts/dossier/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSession } from "../../client/session.ts";
import { capital } from "../../languages/capital.ts";
import { choicesOf } from "../../languages/codes.ts";
import type { ProblemTexts } from "../../languages/problem-codes.ts";
import { problemWords } from "../../languages/problems.ts";
import { useLanguage } from "../../languages/use-language.ts";
import { FileField } from "../../ui/file-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { type DocumentFaults, type DocumentField, fieldOf } from "./form.ts";
import type { AddingDocument } from "./use-new-document.ts";

type Fault = DocumentFaults[number]["code"];
type Word = "chosen" | "name" | "name-help" | "kind" | "choose" | Fault;

type Props = {
  readonly adding: AddingDocument;
  readonly problem: Problem | null;
  readonly atMost: string;
  /** Sentences of a no, in words for who adds it; the office's where none are given. */
  readonly texts?: ProblemTexts<string>;
  /** In the words of who adds it. */
  readonly say: (key: Word, facts?: Readonly<Record<string, string>>) => string;
};

/** What is the matter with a field, as typed or as the server said. */
export const useErrorOf = ({ adding: { faults }, problem, atMost, texts, say }: Props) => {
  const { language } = useLanguage();
  return (field: DocumentField): string | undefined => {
    const fault = faults.find((each) => each.field === field);
    if (fault !== undefined) return say(fault.code, { atMost });
    return problem !== null && fieldOf[problem.code] === field
      ? problemWords(problem, language, texts).what
      : undefined;
  };
};

/** The file, what it is called and what kind of document it is. */
export const FileFields = (props: Props): ReactElement => {
  const { adding, say } = props;
  const { draft, change } = adding;
  const { today } = useSession();
  const { language } = useLanguage();
  const errorOf = useErrorOf(props);
  const common = (field: "chosen" | "name" | "kind") => ({ name: field, label: say(field), error: errorOf(field) });
  const kinds = choicesOf("document-type", language, { on: today });
  return (
    <>
      <FileField {...common("chosen")} accept={accepted} onFile={adding.choose} />
      <TextField {...common("name")} help={say("name-help")} value={draft.name} onChange={(name) => change({ name })} />
      <SelectField
        {...common("kind")}
        choices={[
          { value: "", label: say("choose") },
          ...kinds.map((each) => ({ ...each, label: capital(each.label) })),
        ]}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
    </>
  );
};

/** Endings too: some systems know no media type for them. */
const accepted = [...mediaTypes, ".docx", ".odt"].join(",");
