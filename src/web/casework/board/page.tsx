import type { ReactElement } from "react";
import { exportBoard, getBoard } from "../../../contexts/casework/caseload-api.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { Bars } from "../../ui/bars.tsx";
import { Button } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { Notice } from "../../ui/notice.tsx";
import { type Outcome, OutcomeNotice } from "../../ui/outcome-notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ExportFoot } from "../export-foot.tsx";
import { caseloadPlace, unassignedPlace } from "../places.ts";
import { AbsenceDialog } from "./absence-dialog.tsx";
import { EndDialog } from "./end-dialog.tsx";
import {
  type AbsenceRow,
  type BoardRow,
  type BoardShown,
  doneInWords,
  type EndedRow,
  presentBoard,
} from "./presenter.ts";
import { RevokeDialog } from "./revoke-dialog.tsx";
import { boardTexts } from "./texts.ts";
import { type AbsenceActs, useAbsences } from "./use-absences.ts";
import "./board.css";

/** How the work is shared out, and who is away: drawn, and the same in a table. */
export const Page = (): ReactElement => {
  const say = useTexts(boardTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const acts = useAbsences();
  const mayArrange = mayDo(useSession(), "casework.absence.arrange");
  const board = useReply(getBoard, {});
  const shown = board.state === "ready" ? presentBoard(board.reply, language, formats) : null;
  return (
    <>
      <PageHead
        title={say("title")}
        about={shown?.about ?? "\u00a0"}
        actions={
          mayArrange ? (
            <Button look="quiet" onPress={acts.ask}>
              {say("record")}
            </Button>
          ) : undefined
        }
      />
      <OutcomeNotice outcome={outcomeOf(acts, shown, language, formats)} busy={acts.busy} />
      {board.state === "waiting" && <Skeleton kind="table" />}
      {board.state === "refused" && <ProblemNotice problem={board.problem} onRetry={board.retry} />}
      {shown !== null && <Drawn shown={shown} acts={mayArrange ? acts : null} />}
      {board.state === "ready" && (
        <ExportFoot
          from={exportBoard}
          input={{ query: {} }}
          exports={say("export")}
          fileName={say("file-name", { day: board.reply.on })}
        />
      )}
      {acts.state.step === "asking" && board.state === "ready" && (
        <AbsenceDialog acts={acts} problem={acts.state.problem} board={board.reply} />
      )}
      {acts.state.step === "ending" && <EndDialog acts={acts} asked={acts.state} />}
      {acts.state.step === "revoking" && <RevokeDialog acts={acts} asked={acts.state} />}
    </>
  );
};

/** What was done; the end of an absence with the way back, once the board has it. */
const outcomeOf = (
  { state, askRevoke }: AbsenceActs,
  shown: BoardShown | null,
  language: Language,
  formats: Formats,
): Outcome | null => {
  if (state.step === "revoked")
    return { step: "undone", words: sayIn(boardTexts, language)("did-revoke", { name: state.name }) };
  if (state.step !== "done") return null;
  const ended = state.did === "did-record" ? undefined : shown?.ended.find(({ key }) => key === state.absence.key);
  const undo = ended === undefined ? null : async (): Promise<void> => askRevoke(ended);
  return { step: "done", words: doneInWords(state, language, formats), undo };
};

type DrawnProps = { readonly shown: BoardShown; readonly acts: AbsenceActs | null };

const Drawn = ({ shown, acts }: DrawnProps): ReactElement => {
  const say = useTexts(boardTexts);
  const { language } = useLanguage();
  return (
    <div className="trede-board">
      <section>
        <p className="trede-soft trede-small">{say("picture")}</p>
        <Bars
          bars={shown.rows.map(({ key, name, withinWidth, overWidth }) => ({
            key,
            name,
            parts: [{ width: withinWidth }, { width: overWidth, isBad: true }],
          }))}
        />
        {shown.isHidden && <Notice tone="slate">{say("hidden", { day: shown.soonUntil.long })}</Notice>}
        <DataTable
          caption={say("title")}
          columns={columns(language, shown.soonUntil.short)}
          rows={shown.rows}
          keyOf={({ key }) => key}
        />
      </section>
      <section>
        <h2>{say("absences")}</h2>
        {shown.absences.length === 0 ? (
          <p>{say("no-absences")}</p>
        ) : (
          <DataTable
            caption={say("absences")}
            columns={absenceColumns(language, acts)}
            rows={shown.absences}
            keyOf={({ key }) => key}
          />
        )}
      </section>
      {acts !== null && shown.ended.length > 0 && (
        <section>
          <h2>{say("ended")}</h2>
          <DataTable
            caption={say("ended")}
            columns={endedColumns(language, acts)}
            rows={shown.ended}
            keyOf={({ key }) => key}
          />
        </section>
      )}
    </div>
  );
};

const columns = (language: Language, soonUntil: string): readonly Column<BoardRow>[] => {
  const say = sayIn(boardTexts, language);
  return [
    {
      key: "name",
      head: say("who"),
      cell: ({ id, name, away }) => (
        <>
          {id === null ? (
            <PageLink to={unassignedPlace}>{name}</PageLink>
          ) : (
            <PageLink to={caseloadPlace} search={{ view: "worker", worker: id }}>
              {name}
            </PageLink>
          )}
          {away !== null && <span className="trede-board__away trede-small">{away}</span>}
        </>
      ),
    },
    { key: "team", head: say("team"), cell: ({ team }) => team },
    { key: "clients", head: say("clients"), isNumeric: true, cell: ({ clients }) => clients },
    { key: "load", head: say("weight"), isNumeric: true, cell: ({ load }) => load },
    { key: "late", head: say("late"), isNumeric: true, cell: ({ late }) => (late === "" ? null : late) },
    {
      key: "soon",
      head: say("soon", { day: soonUntil }),
      isNumeric: true,
      cell: ({ soon }) => (soon === "" ? null : soon),
    },
  ];
};

const absenceColumns = (language: Language, acts: AbsenceActs | null): readonly Column<AbsenceRow>[] => {
  const say = sayIn(boardTexts, language);
  const end: Column<AbsenceRow> = {
    key: "end",
    head: say("change"),
    cell: ({ key, name, from }) => (
      <Button look="link" small onPress={() => acts?.askEnd({ key, name, from })}>
        {say("end", { name })}
      </Button>
    ),
  };
  return [
    { key: "name", head: say("who"), cell: ({ name }) => name },
    { key: "days", head: say("away-days"), cell: ({ days }) => days },
    { key: "cover", head: say("cover"), cell: ({ cover }) => cover },
    ...(acts === null ? [] : [end]),
  ];
};

const endedColumns = (language: Language, acts: AbsenceActs): readonly Column<EndedRow>[] => {
  const say = sayIn(boardTexts, language);
  return [
    { key: "name", head: say("who"), cell: ({ name }) => name },
    { key: "days", head: say("ended-days"), cell: ({ days }) => days },
    { key: "cover", head: say("cover"), cell: ({ cover }) => cover },
    { key: "back", head: say("ended-how"), cell: ({ back }) => back },
    {
      key: "revoke",
      head: say("ended-change"),
      cell: (ended) => (
        <Button look="link" small onPress={() => acts.askRevoke(ended)}>
          {say("revoke", { name: ended.name })}
        </Button>
      ),
    },
  ];
};
