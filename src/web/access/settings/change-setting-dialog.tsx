import { type ReactElement, useEffect, useRef, useState } from "react";
import { changeSetting } from "../../../contexts/access/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { accessProblems } from "../access-problems.ts";
import { changedMeanwhile, meanwhileInWords } from "./changed-meanwhile.ts";
import { changesTexts } from "./changes-texts.ts";
import { DecisionFields } from "./decision-fields.tsx";
import { noDecision } from "./decision-form.ts";
import { type Change, type HeldOnce, nextAfter } from "./later-change.ts";
import { LaterPart } from "./later-part.tsx";
import type { Setting } from "./presenter.ts";
import { PreviewPart } from "./preview/preview-part.tsx";
import type { Lists } from "./setting-value.ts";
import { settingWords } from "./setting-words.ts";
import { settingsTexts } from "./texts.ts";
import { useChangeForm } from "./use-change-form.ts";
import { ValueFields } from "./value-fields.tsx";

/** What was saved, in words, and the change of a later day that holds its own value. */
export type Saved = { readonly words: string; readonly later?: Change };

type Props = {
  readonly setting: Setting;
  /** The version of the settings it was opened on. */
  readonly version: number;
  readonly lists: Lists;
  /** What was recorded for days to come. */
  readonly comes: readonly string[];
  /** A planned change that is opened to be changed itself; null: what holds now. */
  readonly planned: Change | null;
  /** A value that held once, to be used again from a day on. */
  readonly again: HeldOnce | null;
  readonly onClose: (saved?: Saved) => void;
};

/** A new value from a day on; the form starts with what holds now or held once, today, or with what was planned for its day. */
export const ChangeSettingDialog = (props: Props): ReactElement => {
  const { setting, version, lists, planned, again, onClose } = props;
  const say = useTexts(settingsTexts);
  const { language } = useLanguage();
  const { day } = useFormats();
  const form = useChangeForm(setting, planned ?? { value: (again ?? setting).value, validFrom: null });
  const [problem, setProblem] = useState<Problem | null>(null);
  // the page behind the dialog may be asked anew meanwhile: what was seen is what it was opened on
  const [versionSeen, setVersionSeen] = useState(version);
  const [opened] = useState<unknown>((planned ?? setting).value);
  const [send, isSending] = useSend(changeSetting);
  const { name } = settingWords(setting.key, language);
  const confirm = async (): Promise<void> => {
    const read = form.readAll();
    if (read === undefined) return;
    const changed = await send({ body: { key: setting.key, ...read, versionSeen } });
    if (changed.ok) {
      const later = nextAfter(setting.changes, read.validFrom);
      return onClose({ words: say("saved", { name, day: day(read.validFrom) }), ...(later && { later }) });
    }
    setProblem(changed.refusal);
    const meanwhile = changedMeanwhile(changed.refusal);
    if (meanwhile !== undefined) setVersionSeen(meanwhile.version);
  };
  return (
    <FormDialog
      title={say("aboutChange", { name })}
      confirm={say("save")}
      busy={isSending}
      isChanged={form.edits > 0 || form.decision !== noDecision}
      onConfirm={() => void confirm()}
      onClose={() => onClose()}
    >
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {problem !== null && <Refusal problem={problem} setting={setting} lists={lists} opened={opened} />}
      <Fields {...props} form={form} />
    </FormDialog>
  );
};

type FieldsProps = Pick<Props, "setting" | "lists" | "comes" | "planned" | "again"> & {
  readonly form: ReturnType<typeof useChangeForm>;
};

const Fields = ({ setting, lists, comes, planned, again, form }: FieldsProps): ReactElement => {
  const say = useTexts(settingsTexts);
  const sayChanges = useTexts(changesTexts);
  const { language } = useLanguage();
  const { day } = useFormats();
  const { typed, faults, change } = form;
  return (
    <>
      <p className="trede-soft trede-small">{settingWords(setting.key, language).does}</p>
      {planned !== null && <p>{sayChanges("later-opened", { day: day(planned.validFrom) })}</p>}
      {again !== null && (
        <p>
          {again.validFrom === null
            ? sayChanges("again-preset")
            : sayChanges("again-opened", { day: day(again.validFrom) })}
        </p>
      )}
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
      <LaterPart setting={setting} lists={lists} {...form.readable} />
      {/* what was seen of another value is not seen of this one */}
      <PreviewPart
        key={form.edits}
        settingKey={setting.key}
        read={form.readChange}
        later={form.readable.validFrom && nextAfter(setting.changes, form.readable.validFrom)}
      />
      <DecisionFields
        settingKey={setting.key}
        typed={form.decision}
        faults={form.decisionFaults}
        onChange={form.setDecision}
      />
    </>
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

type RefusalProps = Pick<Props, "setting" | "lists"> & { readonly problem: Problem; readonly opened: unknown };

/** What somebody else made of it meanwhile stands beside the reason. */
const Refusal = ({ problem, setting, lists, opened }: RefusalProps): ReactElement => {
  const meanwhile = changedMeanwhile(problem);
  const box = useRef<HTMLDivElement>(null);
  // the reason stands above a form that may be long: who pressed the button at its end is brought to it, each time anew
  useEffect(() => {
    if (problem !== undefined) box.current?.focus();
  }, [problem]);
  return (
    <div ref={box} tabIndex={-1} className="trede-setting__refusal">
      <ProblemNotice problem={problem} texts={accessProblems} />
      {meanwhile !== undefined && <Theirs setting={setting} lists={lists} opened={opened} meanwhile={meanwhile} />}
    </div>
  );
};

type TheirsProps = Omit<RefusalProps, "problem"> & {
  readonly meanwhile: NonNullable<ReturnType<typeof changedMeanwhile>>;
};

const Theirs = ({ setting, lists, opened, meanwhile }: TheirsProps): ReactElement => {
  const say = useTexts(settingsTexts);
  const { language } = useLanguage();
  const { day } = useFormats();
  const { value: theirs, validFrom, isWithdrawn } = meanwhile;
  const { isDifference, lines } = meanwhileInWords(setting, { opened, theirs }, language, lists);
  const title = isWithdrawn ? "meanwhileWithdrawn" : isDifference ? "meanwhileChanged" : "meanwhile";
  return (
    <div>
      <strong>{say(title, { day: day(validFrom) })}</strong>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
};
