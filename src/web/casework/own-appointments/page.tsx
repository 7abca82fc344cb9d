import { type ReactElement, useState } from "react";
import {
  getOwnAppointmentFile,
  listOwnAppointments,
  sayCantCome,
  takeBackCantCome,
} from "../../../contexts/casework/own-api.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useReply, useSend } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { useFile } from "../../client/use-file.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { type Outcome, OutcomeNotice } from "../../ui/outcome-notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { WithPhone } from "../../ui/with-phone.tsx";
import { AppointmentLines } from "./appointment-lines.tsx";
import { CantComeDialog } from "./cant-come-dialog.tsx";
import { OwnEmail } from "./own-email.tsx";
import { ownAppointmentProblems } from "./own-problems.ts";
import { type OwnAppointmentShown, type OwnAppointments, presentOwnAppointments } from "./presenter.ts";
import { ownAppointmentTexts } from "./texts.ts";

/** When a client is expected, where and by whom, mostly on a phone; who can't come says so here. */
export const Page = (): ReactElement => {
  const say = useTexts(ownAppointmentTexts);
  const found = useReply(listOwnAppointments, {}, { keep: true });
  return (
    <>
      <PageHead title={say("title")} about={say("about")} />
      {found.state === "refused" && <ProblemNotice problem={found.problem} onRetry={found.retry} />}
      {found.state === "waiting" && <Skeleton kind="text" lines={8} />}
      {found.state === "ready" && <Appointments reply={found.reply} />}
    </>
  );
};

type State =
  | { readonly step: "reading" | "said" | "taken-back" }
  | { readonly step: "refused"; readonly problem: Problem }
  | { readonly step: "saying"; readonly entry: EntryNumber; readonly problem: Problem | null };

const Appointments = ({ reply }: { readonly reply: OwnAppointments }): ReactElement => {
  const say = useTexts(ownAppointmentTexts);
  const { language } = useLanguage();
  const { phone } = useSession().commissioner;
  const { ahead, past, bring } = presentOwnAppointments(reply, phone, language, useFormats());
  const [state, setState] = useState<State>({ step: "reading" });
  const [send, busy] = useSend(sayCantCome);
  const tell = async (entry: EntryNumber, why: string): Promise<void> => {
    const said = await send({ params: { entry }, body: { why } });
    setState(said.ok ? { step: "said" } : { step: "saying", entry, problem: said.refusal });
  };
  const [takeBack, isTaking] = useSend(takeBackCantCome);
  const come = async (entry: EntryNumber): Promise<void> => {
    const taken = await takeBack({ params: { entry }, body: {} });
    setState(taken.ok ? { step: "taken-back" } : { step: "refused", problem: taken.refusal });
  };
  return (
    <div className="trede-own">
      <OutcomeNotice outcome={outcomeOf(state, say)} busy={false} />
      <section>
        <h2>{say("ahead")}</h2>
        {ahead.length === 0 && <p>{say("none-ahead")}</p>}
        <List>
          {ahead.map((each) => (
            <AppointmentLines key={each.id} shown={each}>
              {!each.isOff && (
                <Acts
                  shown={each}
                  busy={isTaking}
                  onCant={() => setState({ step: "saying", entry: each.id, problem: null })}
                  onCome={() => void come(each.id)}
                />
              )}
            </AppointmentLines>
          ))}
        </List>
      </section>
      {ahead.length > 0 && bring.length > 0 && (
        <section>
          <h2>{say("bring")}</h2>
          {bring.map((sentence) => (
            <p key={sentence}>
              <WithPhone words={sentence} phone={phone} />
            </p>
          ))}
        </section>
      )}
      <section>
        <h2>{say("past")}</h2>
        {past.length === 0 && <p>{say("none-past")}</p>}
        <List>
          {past.map((each) => (
            <AppointmentLines key={each.id} shown={each} />
          ))}
        </List>
      </section>
      <OwnEmail />
      {state.step === "saying" && (
        <CantComeDialog
          problem={state.problem}
          busy={busy}
          onConfirm={(why) => void tell(state.entry, why)}
          onClose={() => setState({ step: "reading" })}
        />
      )}
    </div>
  );
};

const outcomeOf = (state: State, say: (key: "did-say" | "did-take-back") => string): Outcome | null => {
  if (state.step === "refused") return state;
  if (state.step === "said") return { step: "done", words: say("did-say"), undo: null };
  return state.step === "taken-back" ? { step: "done", words: say("did-take-back"), undo: null } : null;
};

const List = ({ children }: { readonly children: readonly ReactElement[] }): ReactElement | null =>
  children.length === 0 ? null : <ul className="trede-own__list">{children}</ul>;

type ActsProps = {
  readonly shown: OwnAppointmentShown;
  readonly busy: boolean;
  readonly onCant: () => void;
  readonly onCome: () => void;
};

const Acts = ({ shown, busy: isTaking, onCant, onCome }: ActsProps): ReactElement => {
  const { id, title, maySayCant, mayTakeBack } = shown;
  const say = useTexts(ownAppointmentTexts);
  const { save, busy, problem } = useFile(getOwnAppointmentFile);
  return (
    <>
      <div className="trede-own__acts trede-no-print">
        <Button
          look="quiet"
          busy={busy}
          aloud={title}
          onPress={() => void save({ params: { entry: id } }, say("file-name"))}
        >
          {say("calendar")}
        </Button>
        {maySayCant && (
          <Button look="quiet" aloud={title} onPress={onCant}>
            {say("cant")}
          </Button>
        )}
        {mayTakeBack && (
          <Button look="quiet" busy={isTaking} aloud={title} onPress={onCome}>
            {say("come")}
          </Button>
        )}
      </div>
      {problem !== null && <ProblemNotice problem={problem} texts={ownAppointmentProblems} />}
    </>
  );
};
