import type { ReactElement } from "react";
import type { listMappings } from "../../../contexts/exchange/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { FileField } from "../../ui/file-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { type ImportRefusal, ownMapping, type TypedImport } from "./form.ts";
import { type MappingInWords, mappingInWords, mappingName } from "./mapping-words.ts";
import { newImportTexts } from "./texts.ts";

type Props = {
  readonly shipped: ReplyOf<typeof listMappings>["mappings"];
  readonly typed: TypedImport;
  readonly faults: ImportRefusal["faults"];
  readonly change: (changed: Partial<TypedImport>) => void;
};

/** A mapping that ships, or one's own as JSON. */
export const MappingPart = ({ shipped, typed, faults, change }: Props): ReactElement => {
  const say = useTexts(newImportTexts);
  const { language } = useLanguage();
  const chosen = shipped.find(({ name }) => name === typed.chosen);
  const choices = [
    { value: "", label: say("chooseMapping") },
    ...shipped.map((each) => ({ value: each.name, label: mappingName(each, language) })),
    { value: ownMapping, label: say("ownMapping") },
  ];
  return (
    <div className="trede-new-import__part">
      <SelectField
        name="mapping"
        label={say("mapping")}
        help={say("mappingHelp")}
        width="wide"
        value={typed.chosen}
        choices={choices}
        error={faults.mapping === undefined ? undefined : say(faults.mapping)}
        onChange={(name) => change({ chosen: name })}
      />
      {chosen !== undefined && <Described words={mappingInWords(chosen.mapping, language)} />}
      {typed.chosen === ownMapping && <OwnMapping typed={typed} faults={faults} change={change} />}
    </div>
  );
};

const Described = ({ words }: { readonly words: MappingInWords }): ReactElement => {
  const say = useTexts(newImportTexts);
  return (
    <div className="trede-new-import__described trede-small">
      <p>{words.about}</p>
      <p className="trede-soft">{words.writing}</p>
      <details>
        <summary>{say("columns")}</summary>
        <dl>
          {words.columns.map(({ field, column, means }) => (
            <div key={field}>
              <dt>{column}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
};

const OwnMapping = ({ typed, faults, change }: Omit<Props, "shipped">): ReactElement => {
  const say = useTexts(newImportTexts);
  const read = async (file: File | null): Promise<void> => {
    if (file !== null) change({ mappingText: await file.text() });
  };
  return (
    <>
      <TextField
        name="mappingText"
        label={say("mappingText")}
        help={say("mappingTextHelp")}
        rows={12}
        width="full"
        value={typed.mappingText}
        error={faults.mappingText === undefined ? undefined : say(faults.mappingText)}
        onChange={(mappingText) => change({ mappingText })}
      />
      <FileField
        name="mappingFile"
        label={say("mappingFile")}
        accept=".json,application/json"
        onFile={(file) => void read(file)}
      />
    </>
  );
};
