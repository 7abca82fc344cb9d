import type { ReactElement } from "react";
import { capital } from "../../languages/capital.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { aNewCode, type CodesAre, freeNumbers, type TypedCode } from "./codes-form.ts";
import type { FieldsProps } from "./fields-props.ts";
import { MoveButtons } from "./move-buttons.tsx";
import { moved } from "./moved.ts";
import { settingsTexts } from "./texts.ts";

type Props = FieldsProps & {
  /** A list of numbers stands in their order. */
  readonly are: CodesAre;
};

/** A list of codes with their labels, in the order in which people choose from it. */
export const CodeFields = ({ typed, faults, change, are }: Props): ReactElement => {
  const say = useTexts(settingsTexts);
  const { codes } = typed;
  const isNumbered = are === "numbers";
  const set = (index: number, changed: Partial<TypedCode>): void =>
    change({ codes: codes.map((label, at) => (at === index ? { ...label, ...changed } : label)) });
  return (
    <>
      <p className="trede-soft trede-small">{say("untilHelp")}</p>
      {are !== "words" && <p className="trede-soft trede-small">{say("renameHelp")}</p>}
      <ol className="trede-codes" id="field-value" tabIndex={-1}>
        {codes.map((label, index) => (
          <li key={label.row} className="trede-codes__row">
            <CodeRow
              label={label}
              index={index}
              isLast={index === codes.length - 1}
              are={are}
              fault={faults[`code-${label.row}`]}
              set={(changed) => set(index, changed)}
              move={(by) => change({ codes: moved(codes, index, by) })}
              remove={() => change({ codes: codes.toSpliced(index, 1) })}
            />
          </li>
        ))}
      </ol>
      {(!isNumbered || freeNumbers(codes).length > 0) && (
        <div>
          <Button look="quiet" small onPress={() => change({ codes: [...codes, aNewCode(codes, isNumbered)] })}>
            {say("addCode")}
          </Button>
        </div>
      )}
    </>
  );
};

type RowProps = {
  readonly label: TypedCode;
  readonly index: number;
  readonly isLast: boolean;
  readonly are: CodesAre;
  readonly fault: FieldsProps["faults"][string] | undefined;
  readonly set: (changed: Partial<TypedCode>) => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
};

const codeSaid = { words: "word", numbers: "codeNumber", names: "code" } as const;

/** The error summary links to "code-3": the code where it can be typed, else the first label. */
const CodeRow = (props: RowProps): ReactElement => {
  const { label, fault, are, set } = props;
  const { row, isNew } = label;
  const say = useTexts(settingsTexts);
  const error = fault === undefined ? undefined : say(fault);
  return (
    <>
      <RowHead {...props} />
      {isNew && (
        <TextField
          name={`code-${row}`}
          label={say(codeSaid[are])}
          help={are === "words" ? say("wordHelp") : undefined}
          value={label.code}
          error={error}
          onChange={(code) => set({ code })}
        />
      )}
      <div className="trede-codes__labels">
        <TextField
          name={isNew ? `nl-${row}` : `code-${row}`}
          label={say("labelNl")}
          value={label.nl}
          error={isNew ? undefined : error}
          onChange={(nl) => set({ nl })}
        />
        <TextField name={`en-${row}`} label={say("labelEn")} value={label.en} onChange={(en) => set({ en })} />
        <TextField name={`from-${row}`} label={say("firstDay")} value={label.from} onChange={(from) => set({ from })} />
        <TextField
          name={`until-${row}`}
          label={say("until")}
          value={label.until}
          onChange={(until) => set({ until })}
        />
      </div>
    </>
  );
};

/** Its place, and what it is moved with. Dossiers hold what was there, so only a row that is new can be taken away. */
const RowHead = ({ label, index, isLast, are, move, remove }: RowProps): ReactElement => {
  const say = useTexts(settingsTexts);
  const { language } = useLanguage();
  const { code, isNew } = label;
  const called = are === "words" ? code : capital(label[language]);
  const name = called.trim() === "" ? (isNew ? say("newCode") : code) : called;
  return (
    <div className="trede-step-row">
      <span>
        <strong>{are === "numbers" ? name : `${index + 1}. ${name}`}</strong>{" "}
        {!isNew && are !== "words" && <span className="trede-soft trede-small">{code}</span>}
      </span>
      <span className="trede-step-row__acts">
        {are !== "numbers" && <MoveButtons name={name} index={index} isLast={isLast} move={move} />}
        {label.isNew && (
          <Button look="link" small aloud={name} onPress={remove}>
            {say("removeCode")}
          </Button>
        )}
      </span>
    </div>
  );
};
