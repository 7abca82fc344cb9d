import { type ReactElement, useEffect } from "react";
import { listClientDecisions } from "../../../contexts/casework/decisions-api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import type { DecisionPart } from "../../dossier/places.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { type Outcome, OutcomeNotice } from "../../ui/outcome-notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { DecisionDialog } from "./act-dialog.tsx";
import type { DecisionAct } from "./act-fields.ts";
import { type ClientDecisions, type DecisionShown, presentDecisions } from "./presenter.ts";
import { decisionTexts } from "./texts.ts";
import { type DecisionActs, useDecisionActs } from "./use-decision-acts.ts";
import "./decisions.css";

type Props = {
  readonly clientId: ClientId;
  readonly on: PlainDate | undefined;
  readonly knownAt: Instant | undefined;
  /** What somebody comes for, from a signal. */
  readonly part: DecisionPart | undefined;
};

/** What was decided about a client, whether they are looked at anew, and which help is missing. */
export const DecisionsTab = ({ clientId, on, knownAt, part }: Props): ReactElement => {
  const query = { ...(on === undefined ? {} : { on }), ...(knownAt === undefined ? {} : { knownAt }) };
  const decisions = useReply(listClientDecisions, { params: { clientId }, query }, { keep: true });
  if (decisions.state === "refused") return <ProblemNotice problem={decisions.problem} onRetry={decisions.retry} />;
  if (decisions.state === "waiting" || decisions.reply.clientId !== clientId) return <Skeleton kind="text" lines={8} />;
  return <Decisions reply={decisions.reply} isNow={on === undefined && knownAt === undefined} part={part} />;
};

type DecisionsProps = { readonly reply: ClientDecisions; readonly isNow: boolean } & Pick<Props, "part">;

const Decisions = ({ reply, isNow, part }: DecisionsProps): ReactElement => {
  const { language } = useLanguage();
  const shown = presentDecisions(reply, language, useFormats());
  const acts = useDecisionActs(reply);
  const session = useSession();
  useEffect(() => {
    // the browser scrolls to what gets the focus
    if (part !== undefined) document.getElementById(headingOf(part))?.focus();
  }, [part]);
  const open = isNow && mayDo(session, "casework.decision.record") ? acts : null;
  return (
    <div className="trede-decisions">
      <Acted acts={acts} />
      {shown.nothingRuns !== null && <Notice tone="brick">{shown.nothingRuns}</Notice>}
      <Part name="help" rows={shown.help} begin="help" acts={open} />
      <Part name="jobs" rows={shown.jobs} begin="job" acts={open} />
      <Part name="exemptions" rows={shown.exemptions} begin="grant" acts={open} />
      <Part name="re-examinations" rows={shown.reExaminations} begin={shown.isLookedAt ? null : "open"} acts={open} />
      <Part name="facilities" rows={shown.facilities} begin="decide" acts={open} />
      <Part name="needs" rows={shown.needs} begin="need" acts={open} />
      {acts.state.step === "asking" && <DecisionDialog acts={acts} asked={acts.state} reply={reply} />}
    </div>
  );
};

const Acted = ({ acts }: { readonly acts: DecisionActs }): ReactElement => {
  const say = useTexts(decisionTexts);
  const { state } = acts;
  const outcomeOf = (): Outcome | null => {
    if (state.step === "refused") return state;
    if (state.step === "undone") return { step: "undone", words: say("undone") };
    if (state.step !== "done") return null;
    return { step: "done", words: say(`did-${state.act}`), undo: () => acts.undo(state.done, say("undo-reason")) };
  };
  return <OutcomeNotice outcome={outcomeOf()} busy={acts.busy} />;
};

const headingOf = (part: DecisionPart): string => `part-${part}`;

type PartProps = {
  readonly name: DecisionPart;
  readonly rows: readonly DecisionShown[];
  /** What begins a new one; null where that can't be. */
  readonly begin: DecisionAct | null;
  /** Null where nothing can be done. */
  readonly acts: DecisionActs | null;
};

const Part = ({ name, rows, begin, acts }: PartProps): ReactElement => {
  const say = useTexts(decisionTexts);
  const [running, earlier] = [rows.filter(({ isEarlier }) => !isEarlier), rows.filter(({ isEarlier }) => isEarlier)];
  return (
    <section className="trede-decisions__part">
      <div className="trede-decisions__head">
        <h3 id={headingOf(name)} tabIndex={-1}>
          {say(`part-${name}`)}
        </h3>
        {acts !== null && begin !== null && (
          <Button look="quiet" onPress={() => acts.ask(begin)}>
            {say(begin)}
          </Button>
        )}
      </div>
      {running.length === 0 && <p className="trede-soft">{say(rows.length === 0 ? `no-${name}` : "none-now")}</p>}
      {running.length > 0 && <Rows rows={running} acts={acts} />}
      {earlier.length > 0 && (
        <details>
          <summary>{say("earlier", { count: earlier.length })}</summary>
          <Rows rows={earlier} acts={acts} />
        </details>
      )}
    </section>
  );
};

type RowsProps = Pick<PartProps, "rows" | "acts">;

const Rows = ({ rows, acts }: RowsProps): ReactElement => (
  <ul>
    {rows.map((row) => (
      <li key={row.id}>
        <Decision row={row} acts={acts} />
      </li>
    ))}
  </ul>
);

const Decision = ({ row, acts }: { readonly row: DecisionShown; readonly acts: DecisionActs | null }): ReactElement => {
  const say = useTexts(decisionTexts);
  return (
    <article className="trede-decision">
      <div className="trede-decision__said">
        <h4>{row.title}</h4>
        <Tag tone={row.state.tone}>{row.state.words}</Tag>
        {row.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {acts !== null && row.acts.length > 0 && (
        <div className="trede-decision__acts trede-no-print">
          {row.acts.map((act) => (
            <Button key={act} look="quiet" onPress={() => acts.ask(act, row.id)}>
              {say(act)}
            </Button>
          ))}
        </div>
      )}
    </article>
  );
};
