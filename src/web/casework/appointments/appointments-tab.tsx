import { type ReactElement, useState } from "react";
import { listClientAppointments } from "../../../contexts/casework/appointments-api.ts";
import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { EmailPart } from "../../dossier/email/email-part.tsx";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { type Outcome, OutcomeNotice } from "../../ui/outcome-notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { AppointmentDialog } from "./act-dialog.tsx";
import { InvitationDialog } from "./invitation-dialog.tsx";
import { askAgainIn, isPastUndo, type MailAct } from "./mail-presenter.ts";
import { mailTexts } from "./mail-texts.ts";
import { type AppointmentShown, type ClientAppointments, presentAppointments } from "./presenter.ts";
import { appointmentTexts } from "./texts.ts";
import { type AppointmentActs, useAppointmentActs } from "./use-appointment-acts.ts";
import { type Mailing, useMailing } from "./use-mailing.ts";
import "../decisions/decisions.css";
import "./appointments.css";

type Props = {
  readonly clientId: ClientId;
  readonly on: PlainDate | undefined;
  readonly knownAt: Instant | undefined;
};

/** When a client is met, and whether they came. */
export const AppointmentsTab = ({ clientId, on, knownAt }: Props): ReactElement => {
  const query = { ...(on === undefined ? {} : { on }), ...(knownAt === undefined ? {} : { knownAt }) };
  const found = useReply(listClientAppointments, { params: { clientId }, query }, { keep: true, again: askAgainIn });
  if (found.state === "refused") return <ProblemNotice problem={found.problem} onRetry={found.retry} />;
  if (found.state === "waiting" || found.reply.clientId !== clientId) return <Skeleton kind="text" lines={6} />;
  return <Appointments reply={found.reply} isNow={on === undefined && knownAt === undefined} />;
};

type AllProps = { readonly reply: ClientAppointments; readonly isNow: boolean };

const Appointments = ({ reply, isNow }: AllProps): ReactElement => {
  const say = useTexts(appointmentTexts);
  const { language } = useLanguage();
  const { ahead, past } = presentAppointments(reply, language, useFormats());
  const acts = useAppointmentActs(reply);
  const session = useSession();
  const mailing = useMailing(reply.clientId);
  const mayPlan = isNow && mayDo(session, "casework.appointment.plan");
  // one notice at a time; and what the client was mailed about is called off or moved, not undone
  const open: AppointmentActs | null = mayPlan
    ? {
        ...acts,
        ask: (...asked) => {
          mailing.stop();
          acts.ask(...asked);
        },
      }
    : null;
  const mailer: Mailing | null = mayPlan
    ? {
        ...mailing,
        ask: (entry) => {
          acts.stop();
          return mailing.ask(entry);
        },
      }
    : null;
  const [invited, setInvited] = useState<EntryNumber | null>(null);
  return (
    <div className="trede-decisions">
      {isNow && <EmailPart clientId={reply.clientId} />}
      <Acted acts={acts} appointments={reply.appointments} />
      <MailAsked mailing={mailing} />
      <section className="trede-decisions__part">
        <div className="trede-decisions__head">
          <h3>{say("ahead")}</h3>
          {open !== null && <Button onPress={() => open.ask("plan")}>{say("plan")}</Button>}
        </div>
        <Rows rows={ahead} none={say("none-ahead")} acts={open} mailing={mailer} onInvite={setInvited} />
      </section>
      <section className="trede-decisions__part">
        <div className="trede-decisions__head">
          <h3>{say("past")}</h3>
        </div>
        <Rows rows={past} none={say("none-past")} acts={open} mailing={mailer} onInvite={setInvited} />
      </section>
      {acts.state.step === "asking" && (
        <AppointmentDialog acts={acts} asked={acts.state} appointments={reply.appointments} />
      )}
      {invited !== null && (
        <InvitationDialog clientId={reply.clientId} entry={invited} onClose={() => setInvited(null)} />
      )}
    </div>
  );
};

const MailAsked = ({ mailing: { state } }: { readonly mailing: Mailing }): ReactElement | null => {
  const say = useTexts(mailTexts);
  if (state.step === "reading") return null;
  if (state.step === "refused") return <ProblemNotice problem={state.problem} />;
  return <Notice tone="moss">{say("asked")}</Notice>;
};

type ActedProps = {
  readonly acts: AppointmentActs;
  readonly appointments: ClientAppointments["appointments"];
};

const Acted = ({ acts, appointments }: ActedProps): ReactElement => {
  const say = useTexts(appointmentTexts);
  const { state } = acts;
  const outcomeOf = (): Outcome | null => {
    if (state.step === "refused") return state;
    if (state.step === "undone") return { step: "undone", words: say("undone") };
    if (state.step !== "done") return null;
    const { act, about, done } = state;
    const mail = appointments.find(({ id }) => id === about)?.mail;
    if (act !== "hold" && mail !== undefined && isPastUndo(mail))
      return { step: "done", words: `${say(`did-${act}`)} ${say("was-mailed")}`, undo: null };
    const next = act === "hold" ? { words: say("plan-next"), onPress: () => acts.ask("plan") } : undefined;
    return { step: "done", words: say(`did-${act}`), undo: () => acts.undo(done, say("undo-reason")), next };
  };
  return <OutcomeNotice outcome={outcomeOf()} busy={acts.busy} />;
};

type RowsProps = {
  readonly rows: readonly AppointmentShown[];
  readonly none: string;
  readonly acts: AppointmentActs | null;
  readonly mailing: Mailing | null;
  readonly onInvite: (entry: EntryNumber) => void;
};

const Rows = ({ rows, none, acts, mailing, onInvite }: RowsProps): ReactElement => {
  const say = useTexts(appointmentTexts);
  if (rows.length === 0) return <p className="trede-soft">{none}</p>;
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id}>
          <article className="trede-decision">
            <div className="trede-decision__said">
              <h4>{row.title}</h4>
              <Tag tone={row.state.tone}>{row.state.words}</Tag>
              {row.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {row.cantCome !== null && <p className="trede-appointment__cant-come">{row.cantCome}</p>}
            </div>
            <div className="trede-decision__acts trede-no-print">
              {row.isAhead && (
                <Button look="quiet" onPress={() => onInvite(row.id)}>
                  {say("invitation")}
                </Button>
              )}
              {mailing !== null && row.mailAct !== null && <MailButton row={row} act={row.mailAct} mailing={mailing} />}
              {acts !== null &&
                row.acts.map((act) => (
                  <Button key={act} look="quiet" onPress={() => acts.ask(act, row.id)}>
                    {say(act)}
                  </Button>
                ))}
            </div>
          </article>
        </li>
      ))}
    </ul>
  );
};

type MailButtonProps = { readonly row: AppointmentShown; readonly act: MailAct; readonly mailing: Mailing };

const MailButton = ({ row, act, mailing }: MailButtonProps): ReactElement => {
  const say = useTexts(mailTexts);
  return (
    <Button look="quiet" busy={mailing.busy} onPress={() => void mailing.ask(row.id)}>
      {say(act)}
    </Button>
  );
};
