import type { ReactElement } from "react";
import { exportLogLines, listLogLines } from "../../../contexts/access/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFile } from "../../client/use-file.ts";
import { dossierPlace } from "../../dossier/places.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { type Here, usePlace } from "../../routing/use-place.ts";
import { Button } from "../../ui/button.tsx";
import { CursorPager } from "../../ui/cursor-pager.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { logPlace } from "../places.ts";
import { SealAssurance } from "./assurance.tsx";
import { LogFilters } from "./filters.tsx";
import { filterOf, isFiltered, nothingAsked, questionOf, typedFrom } from "./form.ts";
import { type LogRow, presentLines } from "./presenter.ts";
import { logProblems, logTexts } from "./texts.ts";

type HereProps = { readonly here: Here<typeof logPlace> };

export const Page = (): ReactElement => {
  const say = useTexts(logTexts);
  const here = usePlace(logPlace);
  const log = useReply(listLogLines, { query: questionOf(here.search) }, { keep: true });
  return (
    <>
      <PageHead title={say("title")} about={say("about")} />
      <SealAssurance />
      <LogFilters key={JSON.stringify(typedFrom(here.search))} here={here} />
      {log.state === "waiting" && <Skeleton kind="table" />}
      {log.state === "refused" && <ProblemNotice problem={log.problem} onRetry={log.retry} texts={logProblems} />}
      {log.state === "ready" && log.reply.lines.length === 0 && <NoLines here={here} />}
      {log.state === "ready" && log.reply.lines.length > 0 && (
        <Lines here={here} reply={log.reply} isRefreshing={log.refreshing} />
      )}
    </>
  );
};

const NoLines = ({ here: { search, change } }: HereProps): ReactElement => {
  const say = useTexts(logTexts);
  if (!isFiltered(search) && search.after === undefined) return <EmptyState why={say("empty")} />;
  return (
    <EmptyState
      why={say("empty-filter")}
      action={
        <Button look="quiet" onPress={() => change(nothingAsked)}>
          {say("show-all")}
        </Button>
      }
    />
  );
};

type LinesProps = HereProps & { readonly reply: ReplyOf<typeof listLogLines>; readonly isRefreshing: boolean };

const Lines = ({ here: { search, change }, reply: { lines, next }, isRefreshing }: LinesProps): ReactElement => {
  const say = useTexts(logTexts);
  const { language } = useLanguage();
  const session = useSession();
  const file = useFile(exportLogLines);
  const name = say("file-name", { day: session.today });
  return (
    <>
      <DataTable
        caption={say("caption")}
        columns={useColumns()}
        rows={presentLines(lines, language, mayDo(session, "dossier.client.read"))}
        keyOf={(row) => row.id}
        isRefreshing={isRefreshing}
      />
      <CursorPager
        words={say("shown", { count: lines.length })}
        links={
          <Button look="link" small busy={file.busy} onPress={() => void file.save({ query: filterOf(search) }, name)}>
            {say("export")}
          </Button>
        }
        first={
          search.after === undefined ? undefined : { label: say("newest"), onPress: () => change({ after: undefined }) }
        }
        next={next === null ? undefined : { label: say("older"), onPress: () => change({ after: next }) }}
      />
      {file.problem !== null && <ProblemNotice problem={file.problem} texts={logProblems} />}
    </>
  );
};

const useColumns = (): readonly Column<LogRow>[] => {
  const say = useTexts(logTexts);
  return [
    { key: "at", head: say("at"), cell: (row) => <span className="trede-number trede-log__at">{row.at}</span> },
    {
      key: "who",
      head: say("who"),
      cell: (row) => (
        <span>
          {row.who} <span className="trede-soft trede-small">{row.roles}</span>
        </span>
      ),
    },
    { key: "activity", head: say("activity"), cell: (row) => row.activity },
    { key: "client", head: say("about-whom"), cell: (row) => row.client && <AboutWhom client={row.client} /> },
    { key: "purpose", head: say("purpose"), cell: (row) => row.purpose },
    {
      key: "outcome",
      head: say("outcome"),
      cell: (row) => <Tag tone={row.outcome.tone}>{row.outcome.words}</Tag>,
    },
  ];
};

/** Who keeps watch over the log need not be somebody who may open dossiers. */
const AboutWhom = ({ client }: { readonly client: NonNullable<LogRow["client"]> }): ReactElement =>
  client.opens === null ? (
    <span className="trede-number">{client.words}</span>
  ) : (
    <PageLink to={dossierPlace} params={{ clientId: client.opens }}>
      {client.words}
    </PageLink>
  );
