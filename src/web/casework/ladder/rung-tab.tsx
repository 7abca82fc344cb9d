import type { ReactElement } from "react";
import { listClientRungs } from "../../../contexts/casework/ladder-api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { type Outcome, OutcomeNotice } from "../../ui/outcome-notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { type ClientRungs, presentRungs, type RungShown, type RungsShown, type StayRow } from "./presenter.ts";
import { RungDialog } from "./rung-dialog.tsx";
import { rungTexts } from "./texts.ts";
import { type RungActs, useRungActs } from "./use-rung-acts.ts";
import "./ladder.css";

type Props = {
  readonly clientId: ClientId;
  readonly on: PlainDate | undefined;
  readonly knownAt: Instant | undefined;
};

/** Where a client stands on the way to work, and where they stood. */
export const RungTab = ({ clientId, on, knownAt }: Props): ReactElement => {
  const query = { ...(on === undefined ? {} : { on }), ...(knownAt === undefined ? {} : { knownAt }) };
  const rungs = useReply(listClientRungs, { params: { clientId }, query }, { keep: true });
  if (rungs.state === "refused") return <ProblemNotice problem={rungs.problem} onRetry={rungs.retry} />;
  if (rungs.state === "waiting" || rungs.reply.clientId !== clientId) return <Skeleton kind="text" lines={8} />;
  return <Rungs reply={rungs.reply} isNow={on === undefined && knownAt === undefined} />;
};

type RungsProps = { readonly reply: ClientRungs; readonly isNow: boolean };

const Rungs = ({ reply, isNow }: RungsProps): ReactElement => {
  const say = useTexts(rungTexts);
  const { language } = useLanguage();
  const shown = presentRungs(reply, language, useFormats());
  const acts = useRungActs(reply);
  const session = useSession();
  const mayMove = isNow && mayDo(session, "casework.rung.move");
  const { state } = acts;
  return (
    <div className="trede-ladder-tab">
      <Acted acts={acts} />
      {shown.here === null && <p>{say(shown.hasStood ? "off" : "none")}</p>}
      {mayMove && <Acts shown={shown} acts={acts} />}
      <LadderDrawn rungs={shown.rungs} ordered={shown.ordered} />
      {shown.rows.length > 0 && (
        <section>
          <h3>{say("stays")}</h3>
          <DataTable caption={say("stays")} columns={columns(language)} rows={shown.rows} keyOf={({ key }) => key} />
        </section>
      )}
      {state.step === "asking" && (
        <RungDialog
          acts={acts}
          act={state.act}
          problem={state.problem}
          reply={reply}
          here={shown.here}
          extension={shown.extension}
        />
      )}
    </div>
  );
};

const Acted = ({ acts }: { readonly acts: RungActs }): ReactElement => {
  const say = useTexts(rungTexts);
  const { state } = acts;
  const outcomeOf = (): Outcome | null => {
    if (state.step === "refused") return state;
    if (state.step === "undone") return { step: "undone", words: say("undone") };
    if (state.step !== "done") return null;
    return { step: "done", words: say(`did-${state.act}`), undo: () => acts.undo(state.done, say("undo-reason")) };
  };
  return <OutcomeNotice outcome={outcomeOf()} busy={acts.busy} />;
};

const Acts = ({ shown, acts }: { readonly shown: RungsShown; readonly acts: RungActs }): ReactElement => {
  const say = useTexts(rungTexts);
  return (
    <div className="trede-ladder-tab__acts trede-no-print">
      {shown.here === null ? (
        <Button onPress={() => acts.ask("put")}>{say("put")}</Button>
      ) : (
        <>
          <Button onPress={() => acts.ask("move")}>{say("move")}</Button>
          {shown.extension !== null && (
            <Button look="quiet" onPress={() => acts.ask("extend")}>
              {say("extend")}
            </Button>
          )}
          <Button look="quiet" onPress={() => acts.ask("leave")}>
            {say("leave")}
          </Button>
        </>
      )}
    </div>
  );
};

type DrawnProps = { readonly rungs: readonly RungShown[]; readonly ordered: boolean };

/** The rung the client stands on is filled; earlier stays stand beside theirs. It is a list, so it reads without being seen. */
const LadderDrawn = ({ rungs, ordered }: DrawnProps): ReactElement => {
  const say = useTexts(rungTexts);
  return (
    <ol
      className={`trede-ladder${ordered ? "" : " trede-ladder--unordered"}`}
      {...(ordered ? { "aria-label": say("ladder") } : {})}
    >
      {rungs.map(({ key, name, result, isHere, stands, isTooLong, earlier }) => (
        <li
          key={key}
          className={isHere ? "is-here" : undefined}
          {...(isHere ? { "aria-current": "step" as const } : {})}
        >
          <span className="trede-ladder__head">
            <strong>{name}</strong>
            {stands.map((line) => (
              <span key={line}>{line}</span>
            ))}
            {isTooLong && <Tag tone="brick">{say("too-long")}</Tag>}
          </span>
          {result === null ? (
            <span className="trede-soft trede-small">{say("not-in-use")}</span>
          ) : (
            <span className="trede-soft trede-small">{result}</span>
          )}
          {earlier.map((line) => (
            <span key={line} className="trede-soft trede-small">
              {line}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
};

const columns = (language: Language): readonly Column<StayRow>[] => {
  const say = sayIn(rungTexts, language);
  return [
    { key: "rung", head: say("rung"), cell: ({ rung }) => rung },
    { key: "from", head: say("from"), cell: ({ from }) => from },
    { key: "until", head: say("until"), cell: ({ until }) => until },
    {
      key: "way",
      head: say("followed"),
      cell: ({ way, counts }) => (
        <span>
          {way} {counts && <Tag tone="moss">{say("counts")}</Tag>}
        </span>
      ),
    },
    { key: "why", head: say("why-here"), cell: ({ why }) => why },
  ];
};
