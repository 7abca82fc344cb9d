import { type ReactElement, useState } from "react";
import { listWorkers } from "../../../contexts/casework/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { capital } from "../../languages/capital.ts";
import { choicesOf, labelOf } from "../../languages/codes.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Dialog, useClosing } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { whoInWords } from "../assigning/presenter.ts";
import { type InvolvedFault, readJoining, readWorker } from "./form.ts";
import { ProvidersPart } from "./providers-part.tsx";
import { involvedTexts } from "./texts.ts";
import { type Involved, type InvolvedActs, useInvolved } from "./use-involved.ts";
import "./involved.css";

type Worker = ReplyOf<typeof listWorkers>["workers"][number];
type Props = { readonly involved: Involved; readonly onClose: () => void };

/** Who is responsible and who else is involved; one takes over, hands over, or involves a colleague. */
export const InvolvedDialog = ({ involved, onClose }: Props): ReactElement => {
  const say = useTexts(involvedTexts);
  const acts = useInvolved(involved);
  const mayInvolve = mayDo(useSession(), "casework.provider.involve");
  const workers = useReply(listWorkers, {});
  const known = workers.state === "ready" ? workers.reply.workers : [];
  return (
    <Dialog title={say("title")} onClose={onClose} saved={involved.entriesSeen}>
      <div className="trede-involved">
        {acts.state.step === "refused" && <ProblemNotice problem={acts.state.problem} />}
        {acts.state.step === "done" && <Done done={acts.state} />}
        {workers.state === "refused" && <ProblemNotice problem={workers.problem} onRetry={workers.retry} />}
        <Responsible involved={involved} workers={known} acts={acts} />
        <Others involved={involved} workers={known} acts={acts} />
        {mayInvolve && <ProvidersPart clientId={involved.clientId} />}
        <Close />
      </div>
    </Dialog>
  );
};

const Close = (): ReactElement => {
  const say = useTexts(involvedTexts);
  return (
    <div>
      <Button look="quiet" onPress={useClosing()}>
        {say("close")}
      </Button>
    </div>
  );
};

const Done = ({ done: { did, later } }: { readonly done: Extract<InvolvedActs["state"], { step: "done" }> }) => {
  const say = useTexts(involvedTexts);
  const { day } = useFormats();
  return <Notice tone="moss">{say(did, later === null ? {} : { name: later.name, day: day(later.from) })}</Notice>;
};

type PartProps = { readonly involved: Involved; readonly workers: readonly Worker[]; readonly acts: InvolvedActs };

const Responsible = ({ involved: { worker, takesOver }, workers, acts }: PartProps): ReactElement => {
  const say = useTexts(involvedTexts);
  const { today, person: me } = useSession();
  const { language } = useLanguage();
  const formats = useFormats();
  const { typedDay, day } = formats;
  const [draft, setDraft] = useState({ worker: "", from: typedDay(today) });
  const [faults, setFaults] = useState<readonly InvolvedFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const mayTake = worker?.id !== me.id && workers.some(({ id }) => id === me.id);
  const handOver = (): void => {
    const read = readWorker(draft, workers, today);
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    const to = read.ok ? workers.find(({ id }) => id === read.worker) : undefined;
    if (read.ok && to !== undefined) void acts.give(to, read.from, worker === null ? "did-assign" : "did-hand-over");
  };
  const errorOf = errorsOf(faults, say);
  return (
    <section>
      <h3>{say("responsible")}</h3>
      <p>
        {worker === null
          ? say("nobody")
          : worker.since === null
            ? worker.name
            : say("since", { name: worker.name, day: day(worker.since) })}
      </p>
      {takesOver !== null && <TakesOver next={takesOver} acts={acts} />}
      {mayTake && (
        <div>
          <Button busy={acts.busy} onPress={() => void acts.give(me, today, "did-take")}>
            {say(worker === null ? "take-on" : "take-over")}
          </Button>
        </div>
      )}
      <ErrorSummary errors={faults.map(({ field, code }) => ({ field, message: say(code) }))} attempt={attempt} />
      <SelectField
        name="worker"
        label={say(worker === null ? "assign-to" : "hand-over-to")}
        error={errorOf("worker")}
        value={draft.worker}
        onChange={(chosen) => setDraft({ ...draft, worker: chosen })}
        choices={[
          { value: "", label: say("choose") },
          ...workers
            .filter(({ id }) => id !== worker?.id)
            .map((each) => ({ value: each.id, label: whoInWords(each, { today, language, formats }) })),
        ]}
      />
      <DateField
        name="from"
        label={say("from")}
        error={errorOf("from")}
        value={draft.from}
        onChange={(from) => setDraft({ ...draft, from })}
      />
      <div>
        <Button look="quiet" busy={acts.busy} onPress={handOver}>
          {say(worker === null ? "assign" : "hand-over")}
        </Button>
      </div>
    </section>
  );
};

type TakesOverProps = { readonly next: NonNullable<Involved["takesOver"]>; readonly acts: InvolvedActs };

/** What was agreed for later, and the way back as long as it has not begun. */
const TakesOver = ({ next: { worker, from }, acts }: TakesOverProps): ReactElement => {
  const say = useTexts(involvedTexts);
  const { day } = useFormats();
  const mayTakeBack = mayDo(useSession(), "dossier.entry.correct");
  return (
    <p className="trede-row">
      <span>
        {worker === null
          ? say("nobody-from", { day: day(from) })
          : say("takes-over", { name: worker.name, day: day(from) })}
      </span>
      {mayTakeBack && (
        <Button look="link" small busy={acts.busy} onPress={() => void acts.takeBack(say("take-back-reason"))}>
          {say("take-back")}
        </Button>
      )}
    </p>
  );
};

const errorsOf =
  (faults: readonly InvolvedFault[], say: (code: InvolvedFault["code"]) => string) =>
  (field: InvolvedFault["field"]): string | undefined => {
    const fault = faults.find((each) => each.field === field);
    return fault === undefined ? undefined : say(fault.code);
  };

const Others = ({ involved: { colleagues }, workers, acts }: PartProps): ReactElement => {
  const say = useTexts(involvedTexts);
  const { language } = useLanguage();
  const { day } = useFormats();
  return (
    <section>
      <h3>{say("others")}</h3>
      {colleagues.length === 0 && <p className="trede-soft">{say("no-others")}</p>}
      <ul>
        {colleagues.map(({ entry, name, role, since }) => (
          <li key={entry}>
            <span>
              {say("involved-since", { name, role: labelOf("involved-role", role, language), day: day(since) })}
            </span>
            <Button
              look="link"
              small
              busy={acts.busy}
              onPress={() => void acts.leave(entry, since, say("leave-reason"))}
            >
              {say("leave", { name })}
            </Button>
          </li>
        ))}
      </ul>
      <Joining workers={workers} acts={acts} />
    </section>
  );
};

const Joining = ({ workers, acts }: Pick<PartProps, "workers" | "acts">): ReactElement => {
  const say = useTexts(involvedTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const { today } = useSession();
  const [draft, setDraft] = useState({ colleague: "", role: "" });
  const [faults, setFaults] = useState<readonly InvolvedFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const errorOf = errorsOf(faults, say);
  const join = (): void => {
    const read = readJoining(draft, workers);
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    if (read.ok) void acts.join(read.worker, read.role);
  };
  return (
    <>
      <ErrorSummary errors={faults.map(({ field, code }) => ({ field, message: say(code) }))} attempt={attempt} />
      <SelectField
        name="colleague"
        label={say("colleague")}
        error={errorOf("colleague")}
        value={draft.colleague}
        onChange={(colleague) => setDraft({ ...draft, colleague })}
        choices={[
          { value: "", label: say("choose") },
          ...workers.map((each) => ({ value: each.id, label: whoInWords(each, { today, language, formats }) })),
        ]}
      />
      <SelectField
        name="role"
        label={say("role")}
        error={errorOf("role")}
        value={draft.role}
        onChange={(role) => setDraft({ ...draft, role })}
        choices={[
          { value: "", label: say("choose") },
          ...choicesOf("involved-role", language, { on: today }).map((each) => ({
            ...each,
            label: capital(each.label),
          })),
        ]}
      />
      <div>
        <Button look="quiet" busy={acts.busy} onPress={join}>
          {say("join")}
        </Button>
      </div>
    </>
  );
};
