import { type ReactElement, type ReactNode, useState } from "react";
import { contactWays } from "../../../contexts/dossier/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useSession } from "../../client/session.ts";
import { choicesOf } from "../../languages/codes.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { DialogSubject } from "../../ui/dialog-subject.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import {
  conclusionBegun,
  mostCharacters,
  readConclusion,
  readContact,
  readRest,
  type SignalFault,
  type SignalField,
  type SignalRead,
  usualRests,
} from "./form.ts";
import { signalTexts } from "./texts.ts";
import type { Asking, AskingConclusion, AskingSignal, SignalActs } from "./use-signal-acts.ts";

type Props<A extends Asking = Asking> = {
  readonly acts: SignalActs;
  readonly asked: A;
  /** The last day a signal can be left alone until. */
  readonly latestRest: PlainDate;
};

/** The dialog of what is being done. */
export const SignalDialogs = ({ asked, ...props }: Props): ReactElement | null => {
  const shown = dialogOf({ ...props, asked });
  return asked.on.client === null ? shown : <DialogSubject value={asked.on.client}>{shown}</DialogSubject>;
};

const dialogOf = ({ asked, ...props }: Props): ReactElement | null => {
  if (asked.act === "contact") return <ContactDialog {...props} asked={asked} />;
  if (asked.act === "conclude") return <ConcludeDialog {...props} asked={asked} />;
  return asked.act === "rest" ? <RestDialog {...props} asked={asked} /> : null;
};

/** Faults in words; each attempt that has some brings the reader to them. */
const useFaults = () => {
  const say = useTexts(signalTexts);
  const [faults, setFaults] = useState<readonly SignalFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const sentence = ({ code }: SignalFault): string => say(code, { most: mostCharacters });
  return {
    check: <Body,>(read: SignalRead<Body>): Body | undefined => {
      setFaults(read.ok ? [] : read.faults);
      setAttempt(attempt + 1);
      return read.ok ? read.body : undefined;
    },
    errorOf: (field: SignalField): string | undefined => {
      const fault = faults.find((one) => one.field === field);
      return fault === undefined ? undefined : sentence(fault);
    },
    errors: faults.map((fault) => ({ field: fault.field as string, message: sentence(fault) })),
    attempt,
  };
};

type FrameProps = Pick<Props, "acts" | "asked"> & {
  readonly act: "rest" | "conclude" | "contact";
  readonly about?: string;
  readonly faults: ReturnType<typeof useFaults>;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
};

const Frame = ({ acts, asked, act, about, faults, onConfirm, children }: FrameProps): ReactElement => {
  const say = useTexts(signalTexts);
  return (
    <FormDialog
      title={say(`${act}-title`)}
      confirm={say(`${act}-confirm`)}
      busy={acts.busy}
      onConfirm={onConfirm}
      onClose={acts.stop}
    >
      {about !== undefined && <p>{about}</p>}
      {asked.problem !== null && <ProblemNotice problem={asked.problem} />}
      <ErrorSummary errors={faults.errors} attempt={faults.attempt} />
      {children}
    </FormDialog>
  );
};

const RestDialog = (props: Props<AskingSignal>): ReactElement => {
  const { acts, asked, latestRest } = props;
  const say = useTexts(signalTexts);
  const { day, typedDay } = useFormats();
  const bounds = { today: useSession().today, latest: latestRest };
  const [draft, setDraft] = useState({ until: "", reason: "" });
  const faults = useFaults();
  const confirm = (): void => {
    const body = faults.check(readRest(draft, bounds));
    if (body !== undefined) void acts.rest(asked, body);
  };
  return (
    <Frame
      {...props}
      act="rest"
      about={say("rest-about", { signal: asked.on.signal })}
      faults={faults}
      onConfirm={confirm}
    >
      <DateField
        name="until"
        label={say("until")}
        help={say("until-help", { day: day(latestRest) })}
        error={faults.errorOf("until")}
        value={draft.until}
        onChange={(until) => setDraft({ ...draft, until })}
      />
      <div className="trede-row">
        {usualRests(bounds).map(({ key, day: usual }) => (
          <Button key={key} look="link" small onPress={() => setDraft({ ...draft, until: typedDay(usual) })}>
            {say(`usual-${key}`)}
          </Button>
        ))}
      </div>
      <TextField
        name="reason"
        label={say("reason")}
        error={faults.errorOf("reason")}
        value={draft.reason}
        onChange={(reason) => setDraft({ ...draft, reason })}
      />
    </Frame>
  );
};

const ConcludeDialog = (props: Props<AskingConclusion>): ReactElement => {
  const { acts, asked } = props;
  const say = useTexts(signalTexts);
  const { language } = useLanguage();
  const { today } = useSession();
  const choices = choicesOf("signal-conclusion", language, { on: today });
  const [draft, setDraft] = useState(() => conclusionBegun(asked.known, choices));
  const faults = useFaults();
  const confirm = (): void => {
    const body = faults.check(readConclusion(draft));
    if (body !== undefined) void acts.conclude(asked, body);
  };
  return (
    <Frame
      {...props}
      act="conclude"
      about={say("conclude-about", { signal: asked.on.signal })}
      faults={faults}
      onConfirm={confirm}
    >
      <SelectField
        name="conclusion"
        label={say("conclusion")}
        error={faults.errorOf("conclusion")}
        value={draft.conclusion}
        onChange={(conclusion) => setDraft({ ...draft, conclusion })}
        choices={[{ value: "", label: say("choose") }, ...choices]}
      />
      <TextField
        name="note"
        label={say("note")}
        help={say("note-help")}
        error={faults.errorOf("note")}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
      />
    </Frame>
  );
};

const ContactDialog = (props: Props): ReactElement => {
  const { acts, asked } = props;
  const say = useTexts(signalTexts);
  const { typedDay } = useFormats();
  const { today } = useSession();
  const [draft, setDraft] = useState({ on: typedDay(today), how: "", about: "" });
  const faults = useFaults();
  const confirm = (): void => {
    const body = faults.check(readContact(draft, today));
    if (body !== undefined) void acts.contact(asked, body);
  };
  return (
    <Frame {...props} act="contact" faults={faults} onConfirm={confirm}>
      <DateField
        name="on"
        label={say("on")}
        error={faults.errorOf("on")}
        value={draft.on}
        onChange={(on) => setDraft({ ...draft, on })}
      />
      <SelectField
        name="how"
        label={say("how")}
        error={faults.errorOf("how")}
        value={draft.how}
        onChange={(how) => setDraft({ ...draft, how })}
        choices={[
          { value: "", label: say("choose") },
          ...contactWays.map((way) => ({ value: way, label: say(`how-${way}`) })),
        ]}
      />
      <TextField
        name="about"
        label={say("about")}
        help={say("about-help")}
        error={faults.errorOf("about")}
        value={draft.about}
        onChange={(about) => setDraft({ ...draft, about })}
      />
    </Frame>
  );
};
