import type { ReactElement } from "react";
import { listClientGates } from "../../../contexts/casework/gate-api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { BallChip } from "../../ui/ball-chip.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { type Outcome, OutcomeNotice } from "../../ui/outcome-notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { GateDialogs, type KnownOfClient } from "./act-dialogs.tsx";
import { gateActTexts } from "./act-texts.ts";
import { actsOn, type ClientGates, dueIn, type Gate, type GateReader, isHelpEnded, presentGate } from "./presenter.ts";
import { Steps } from "./steps.tsx";
import { gateTexts } from "./texts.ts";
import { type GateActs, useGateActs } from "./use-gate-acts.ts";
import "./gate.css";

type Props = {
  readonly clientId: ClientId;
  readonly known: KnownOfClient;
  readonly on: PlainDate | undefined;
  readonly knownAt: Instant | undefined;
};

/** One client's way through the gate: who has the ball, what is done and what is waited for. */
export const GateTab = ({ clientId, known, on, knownAt }: Props): ReactElement => {
  const query = { ...(on === undefined ? {} : { on }), ...(knownAt === undefined ? {} : { knownAt }) };
  const gates = useReply(listClientGates, { params: { clientId }, query }, { keep: true });
  if (gates.state === "waiting") return <Skeleton kind="table" />;
  if (gates.state === "refused") return <ProblemNotice problem={gates.problem} onRetry={gates.retry} />;
  if (gates.reply.clientId !== clientId) return <Skeleton kind="table" />;
  return <Gates reply={gates.reply} known={known} isNow={on === undefined && knownAt === undefined} />;
};

type GatesProps = Pick<Props, "known"> & { readonly reply: ClientGates; readonly isNow: boolean };

const Gates = ({ reply, known, isNow }: GatesProps): ReactElement => {
  const say = useTexts(gateTexts);
  const { language } = useLanguage();
  const reader: GateReader = { language, formats: useFormats(), organisations: reply.organisations };
  const acts = useGateActs(reply);
  const mayAct = mayDo(useSession(), "casework.gate.act") && isNow;
  const [current, ...earlier] = reply.gates;
  const notify = (words: string): ReactElement => <Button onPress={() => acts.ask("notify", null)}>{words}</Button>;
  return (
    <div className="trede-gate">
      <Done acts={acts} />
      {current === undefined ? (
        <EmptyState why={say(isNow ? "none" : "none-then")} action={mayAct ? notify(say("notify-first")) : undefined} />
      ) : (
        <OneGate clientId={reply.clientId} gate={current} reader={reader} acts={mayAct ? acts : null} />
      )}
      {current?.end != null && mayAct && (
        <div className="trede-gate__acts trede-no-print">
          {isHelpEnded(current) && (
            <Button look="quiet" onPress={() => acts.ask("notify", null, "help")}>
              {say("notify-help")}
            </Button>
          )}
          {notify(say("notify"))}
        </div>
      )}
      {earlier.length > 0 && (
        <section className="trede-gate__earlier">
          <h3>{say("earlier")}</h3>
          {earlier.map((gate) => (
            <details key={gate.gate}>
              <summary>{presentGate(gate, reader).came}</summary>
              <OneGate clientId={reply.clientId} gate={gate} reader={reader} acts={null} />
            </details>
          ))}
        </section>
      )}
      {acts.state.step === "asking" && <GateDialogs acts={acts} asked={acts.state} reader={reader} known={known} />}
    </div>
  );
};

/** What was done, in place, with the way back. */
const Done = ({ acts }: { readonly acts: GateActs }): ReactElement => {
  const say = useTexts(gateActTexts);
  const { state } = acts;
  const outcomeOf = (): Outcome | null => {
    if (state.step === "undone") return { step: "undone", words: say("undone") };
    if (state.step === "undo-refused") return { step: "refused", problem: state.problem };
    if (state.step !== "done") return null;
    const { act, done } = state;
    return { step: "done", words: say(`done-${act}`), undo: () => acts.undo(done, say("undo-reason")) };
  };
  return <OutcomeNotice outcome={outcomeOf()} busy={acts.busy} />;
};

type OneProps = {
  readonly clientId: ClientId;
  readonly gate: Gate;
  readonly reader: GateReader;
  readonly acts: GateActs | null;
};

const OneGate = ({ clientId, gate, reader, acts }: OneProps): ReactElement => {
  const say = useTexts(gateTexts);
  const shown = presentGate(gate, reader);
  const due = dueIn(gate);
  return (
    <>
      <div className="trede-gate__head">
        {shown.ball !== null && <BallChip words={shown.ball} />}
        {shown.marks.map(({ key, tone, words }) => (
          <Tag key={key} tone={tone}>
            {words}
          </Tag>
        ))}
        <p>{shown.came}</p>
        {shown.reason !== null && <p className="trede-soft">{shown.reason}</p>}
        {shown.helpEnded !== null && <p className="trede-soft">{shown.helpEnded}</p>}
      </div>
      {acts !== null && <Acts gate={gate} acts={acts} />}
      <Steps
        clientId={clientId}
        label={say("steps")}
        steps={shown.steps}
        due={due !== null && due !== "hand-over" ? due.step : null}
        onRecord={acts === null ? undefined : (code) => acts.ask("step", gate, code)}
      />
      {shown.holds.length > 0 && (
        <section>
          <h3>{say("holds")}</h3>
          <ul className="trede-gate__hand-overs">
            {shown.holds.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
      {shown.handOvers.length > 0 && (
        <section>
          <h3>{say("hand-overs")}</h3>
          <ul className="trede-gate__hand-overs">
            {shown.handOvers.map(({ key, words }) => (
              <li key={key}>{words}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

const Acts = ({ gate, acts }: { readonly gate: Gate; readonly acts: GateActs }): ReactElement | null => {
  const say = useTexts(gateTexts);
  const may = actsOn(gate);
  if (!may.handOver) return null;
  return (
    <div className="trede-gate__acts trede-no-print">
      <Button look={dueIn(gate) === "hand-over" ? "primary" : "quiet"} onPress={() => acts.ask("hand-over", gate)}>
        {say("hand-over")}
      </Button>
      {may.suspend && (
        <Button look="quiet" onPress={() => acts.ask("suspend", gate)}>
          {say("suspend")}
        </Button>
      )}
      {may.extend && (
        <Button look="quiet" onPress={() => acts.ask("extend", gate)}>
          {say("extend")}
        </Button>
      )}
      {may.resume && (
        <Button look="quiet" onPress={() => acts.ask("resume", gate)}>
          {say("resume")}
        </Button>
      )}
      {may.close && (
        <Button look="quiet" onPress={() => acts.ask("close", gate)}>
          {say("close")}
        </Button>
      )}
    </div>
  );
};
