import type { ReactElement } from "react";
import { getTeam } from "../../../contexts/casework/api.ts";
import { useReply } from "../../client/queries.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Range } from "../../ui/range.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Strip } from "../../ui/strip.tsx";
import { presentTeam, type TeamRow, type TeamShown } from "./presenter.ts";
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
  return (
    <>
      <Strip numbers={shown.numbers} />
      <Notice tone="slate">{shown.visibility}</Notice>
      {shown.rows.length <= 1 && shown.rows[0]?.range.n === 0 ? (
        <EmptyState why={say("empty")} />
      ) : (
        <DataTable caption={say("caption")} columns={columnsIn(language)} rows={shown.rows} keyOf={(row) => row.key} />
      )}
      <br />
      <p className="trede-soft trede-small">{shown.fewCases}</p>
    </>
  );
};

const columnsIn = (language: Language): readonly Column<TeamRow>[] => {
  const say = sayIn(teamTexts, language);
  return [
    { key: "who", head: say("column-who"), cell: (row) => (row.isTotal ? <strong>{row.who}</strong> : row.who) },
    { key: "clients", head: say("column-clients"), cell: (row) => row.clients, isNumeric: true },
    { key: "waiting", head: say("column-waiting"), cell: (row) => row.waiting, isNumeric: true },
    { key: "overdue", head: say("column-overdue"), cell: (row) => row.overdue, isNumeric: true },
    { key: "count", head: say("column-count"), cell: (row) => row.count, isNumeric: true },
    { key: "share", head: say("column-share"), cell: (row) => <Range {...row.range} /> },
  ];
};
