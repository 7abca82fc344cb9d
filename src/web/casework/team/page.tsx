import type { ReactElement } from "react";
import { exportTeam, getTeam } from "../../../contexts/casework/api.ts";
import { useReply } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { usePlace } from "../../routing/use-place.ts";
import { type Column, DataTable, type Sorting } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Range } from "../../ui/range.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Strip } from "../../ui/strip.tsx";
import { ExportFoot } from "../export-foot.tsx";
import { teamPlace, teamSorts } from "../places.ts";
import { presentTeam, type TeamRow, type TeamShown } from "./presenter.ts";
import { sortedRows } from "./sorting.ts";
import { teamTexts } from "./texts.ts";

export const Page = (): ReactElement => {
  const say = useTexts(teamTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const team = useReply(getTeam, {});
  const shown = team.state === "ready" ? presentTeam(team.reply, language, formats) : null;
  return (
    <>
      <PageHead title={say("title")} about={<p>{shown?.about ?? "\u00a0"}</p>} />
      {team.state === "waiting" && <Skeleton kind="table" lines={6} />}
      {team.state === "refused" && <ProblemNotice problem={team.problem} onRetry={team.retry} />}
      {shown !== null && <Figures shown={shown} />}
    </>
  );
};

const Figures = ({ shown }: { readonly shown: TeamShown }): ReactElement => {
  const say = useTexts(teamTexts);
  const { language } = useLanguage();
  const { today } = useSession();
  const { search, change } = usePlace(teamPlace);
  const sorting: Sorting = {
    by: search.sort,
    order: search.order,
    onSort: (by, order) => change({ sort: teamSorts.find((one) => one === by) ?? "who", order }),
  };
  return (
    <>
      <Strip numbers={shown.numbers} />
      <Notice tone="slate">{shown.visibility}</Notice>
      {shown.rows.length <= 1 && shown.rows[0]?.range?.n === 0 ? (
        <EmptyState why={say("empty")} />
      ) : (
        <DataTable
          caption={say("caption")}
          columns={columnsIn(language)}
          rows={sortedRows(shown.rows, search.sort, search.order, language)}
          keyOf={(row) => row.key}
          sorting={sorting}
        />
      )}
      <ExportFoot
        from={exportTeam}
        input={{}}
        exports={say("export")}
        about={say("file-about")}
        fileName={say("file-name", { day: today })}
      />
      {shown.withheld !== null && <p className="trede-soft trede-small">{shown.withheld}</p>}
      <p className="trede-soft trede-small">{shown.fewCases}</p>
    </>
  );
};

const columnsIn = (language: Language): readonly Column<TeamRow>[] => {
  const say = sayIn(teamTexts, language);
  return [
    {
      key: "who",
      sort: "who",
      head: say("column-who"),
      cell: (row) => (row.isTotal ? <strong>{row.who}</strong> : row.who),
    },
    { key: "clients", sort: "clients", head: say("column-clients"), cell: (row) => row.clients, isNumeric: true },
    { key: "waiting", sort: "waiting", head: say("column-waiting"), cell: (row) => row.waiting, isNumeric: true },
    { key: "overdue", sort: "overdue", head: say("column-overdue"), cell: (row) => row.overdue, isNumeric: true },
    { key: "count", sort: "inTime", head: say("column-count"), cell: (row) => row.count, isNumeric: true },
    {
      key: "share",
      sort: "share",
      head: say("column-share"),
      cell: ({ range }) => (range === null ? say("withheld") : <Range {...range} />),
    },
  ];
};
