import { type ReactElement, useState } from "react";
import { changeSetting } from "../../../contexts/access/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { accessProblems } from "../access-problems.ts";
import { changedMeanwhile } from "./changed-meanwhile.ts";
import { DecisionFields, decisionOf, noDecision } from "./decision-fields.tsx";
import { type ChangeFaults, readChange, type TypedChange, typedFrom } from "./form.ts";
import type { Setting } from "./presenter.ts";
import { PreviewPart } from "./preview/preview-part.tsx";
import type { Lists } from "./setting-value.ts";
import { settingWords } from "./setting-words.ts";
import { settingsTexts } from "./texts.ts";
import { ValueFields } from "./value-fields.tsx";
import { valueInWords } from "./value-in-words.ts";

type Props = {
  readonly setting: Setting;
  /** The version of the settings it was opened on. */
  readonly version: number;
  readonly lists: Lists;
  /** What was recorded for days to come. */
  readonly comes: readonly string[];
  readonly onClose: (said?: string) => void;
};

/** A new value from a day on; the form starts with what holds now, today. */
export const ChangeSettingDialog = ({ setting, version, lists, comes, onClose }: Props): ReactElement => {
  const say = useTexts(settingsTexts);
  const { language } = useLanguage();
  const { day, typedDay } = useFormats();
  const { today } = useSession();
  const [typed, setTyped] = useState<TypedChange>({ ...typedFrom(setting), from: typedDay(today) });
  const [decision, setDecision] = useState(noDecision);
  const [faults, setFaults] = useState<ChangeFaults>({});
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  // the page behind the dialog may be asked anew meanwhile: what was seen is what it was opened on
  const [versionSeen, setVersionSeen] = useState(version);
  const [send, isSending] = useSend(changeSetting);
  const { name, does } = settingWords(setting.key, language);
  const [edits, setEdits] = useState(0);
  const change = (changed: Partial<TypedChange>): void => {
    setTyped({ ...typed, ...changed });
    setEdits(edits + 1);
  };
  /** What is typed, or undefined and every fault in view. */
  const readTyped = () => {
    const read = readChange(setting, typed);
    setAttempt(attempt + 1);
    setFaults(read.ok ? {} : read.refusal.faults);
    return read.ok ? read.value : undefined;
  };
  const confirm = async (): Promise<void> => {
    const read = readTyped();
    if (read === undefined) return;
    const changed = await send({ body: { key: setting.key, ...read, ...decisionOf(decision), versionSeen } });
    if (changed.ok) return onClose(say("saved", { name, day: day(read.validFrom) }));
    setProblem(changed.refusal);
    const meanwhile = changedMeanwhile(changed.refusal);
    if (meanwhile !== undefined) setVersionSeen(meanwhile.version);
  };
  const errors = Object.entries(faults).map(([field, fault]) => ({ field, message: say(fault) }));
  return (
    <FormDialog
      title={say("aboutChange", { name })}
      confirm={say("save")}
      busy={isSending}
      isChanged={edits > 0 || decision !== noDecision}
      onConfirm={() => void confirm()}
      onClose={() => onClose()}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      {problem !== null && <Refusal problem={problem} setting={setting} lists={lists} />}
      <p className="trede-soft trede-small">{does}</p>
      <ValueFields setting={setting} lists={lists} typed={typed} faults={faults} change={change} />
      <DateField
        name="from"
        label={say("fromDay")}
        help={say("fromHelp")}
        value={typed.from}
        error={faults["from"] === undefined ? undefined : say(faults["from"])}
        onChange={(from) => change({ from })}
      />
      <Comes comes={comes} />
      {/* what was seen of another value is not seen of this one */}
      <PreviewPart key={edits} settingKey={setting.key} read={readTyped} />
      <DecisionFields settingKey={setting.key} typed={decision} onChange={setDecision} />
    </FormDialog>
  );
};

const Comes = ({ comes }: Pick<Props, "comes">): ReactElement | null => {
  const say = useTexts(settingsTexts);
  if (comes.length === 0) return null;
  return (
    <p className="trede-soft trede-small">
      {comes.join(" ")} {say("comesHelp")}
    </p>
  );
};

type RefusalProps = Pick<Props, "setting" | "lists"> & { readonly problem: Problem };

/** What somebody else made of it meanwhile stands beside the reason. */
const Refusal = ({ problem, setting, lists }: RefusalProps): ReactElement => {
  const say = useTexts(settingsTexts);
  const { language } = useLanguage();
  const { day } = useFormats();
  const meanwhile = changedMeanwhile(problem);
  const title =
    meanwhile && say(meanwhile.isWithdrawn ? "meanwhileWithdrawn" : "meanwhile", { day: day(meanwhile.validFrom) });
  return (
    <>
      <ProblemNotice problem={problem} texts={accessProblems} />
      {meanwhile !== undefined && (
        <div>
          <strong>{title}</strong>
          <ul>
            {valueInWords(setting, meanwhile.value, language, lists).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};
