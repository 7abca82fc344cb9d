import { type ReactElement, useState } from "react";
import { countDueDossiers, listPurgeRuns } from "../../../contexts/dossier/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { settingsPlace } from "../../access/places.ts";
import { useReply, useSend } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { usePlace } from "../../routing/use-place.ts";
import { Button } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { Pager } from "../../ui/pager.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Strip } from "../../ui/strip.tsx";
import { Tag } from "../../ui/tag.tsx";
import { keepingPlace } from "../places.ts";
import { type AskedWhen, isAwaited, type KeepingView, presentKeeping, type RunRow } from "./presenter.ts";
import { keepingTexts } from "./texts.ts";
import "./keeping.css";

export const Page = (): ReactElement => {
  const say = useTexts(keepingTexts);
  const { language } = useLanguage();
  const { search, change } = usePlace(keepingPlace);
  const [askedWhen, setAskedWhen] = useState<AskedWhen>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [send, isSending] = useSend(countDueDossiers);
  const mayCount = mayDo(useSession(), "dossier.purge.count");
  const reports = useReply(
    listPurgeRuns,
    { query: { page: search.page } },
    { keep: true, again: (reply) => (isAwaited(reply, askedWhen) ? 2000 : false) },
  );
  const isWaiting = reports.state === "ready" && isAwaited(reports.reply, askedWhen);
  const count = async (): Promise<void> => {
    if (reports.state !== "ready") return;
    const { latest } = reports.reply;
    change({ page: 1 });
    const asked = await send({});
    setProblem(asked.ok ? null : asked.refusal);
    if (asked.ok) setAskedWhen({ latest });
  };
  const button = mayCount && (
    <Button busy={isSending || isWaiting} onPress={() => void count()}>
      {say("count")}
    </Button>
  );
  const isEmpty = reports.state === "ready" && reports.reply.total === 0;
  const view = reports.state === "ready" ? presentKeeping(reports.reply, language) : null;
  return (
    <>
      <PageHead title={say("title")} about={say("about")} actions={!isEmpty && button} />
      {problem !== null && <ProblemNotice problem={problem} />}
      {isWaiting && <Notice tone="slate">{say("counting")}</Notice>}
      {reports.state === "waiting" && <Skeleton kind="table" />}
      {reports.state === "refused" && <ProblemNotice problem={reports.problem} onRetry={reports.retry} />}
      {isEmpty && <EmptyState why={say("emptyWhy")} action={button} />}
      {view !== null && view.last !== null && <Last last={view.last} />}
      {view !== null && <Terms terms={view.terms} />}
      {reports.state === "ready" && view !== null && !isEmpty && (
        <>
          <h2 className="trede-keeping__head">{say("runsTitle")}</h2>
          <RunTable rows={view.rows} />
          <Pager {...reports.reply} onPage={(page, how) => change({ page }, how)} />
        </>
      )}
    </>
  );
};

const Last = ({ last }: { readonly last: NonNullable<KeepingView["last"]> }): ReactElement => (
  <>
    <p className="trede-keeping__said">{last.words}</p>
    {last.numbers.length > 0 && <Strip numbers={last.numbers} />}
    {last.held !== null && <Notice tone="amber">{last.held}</Notice>}
  </>
);

const Terms = ({ terms }: Pick<KeepingView, "terms">): ReactElement => {
  const say = useTexts(keepingTexts);
  const maySee = mayDo(useSession(), "access.setting.read");
  return (
    <section>
      <h2 className="trede-keeping__head">{say("termsTitle")}</h2>
      <dl className="trede-keeping__terms">
        {terms.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="trede-soft trede-small">{say("termsAbout")}</p>
      {maySee && (
        <p className="trede-small">
          <PageLink to={settingsPlace}>{say("change")}</PageLink>
        </p>
      )}
    </section>
  );
};

const RunTable = ({ rows }: { readonly rows: readonly RunRow[] }): ReactElement => {
  const say = useTexts(keepingTexts);
  const columns: readonly Column<RunRow>[] = [
    { key: "when", head: say("when"), cell: (row) => <span className="trede-number">{row.when}</span> },
    {
      key: "what",
      head: say("what"),
      cell: (row) => (
        <span>
          <Tag tone={row.tone}>{row.what}</Tag>
        </span>
      ),
    },
    { key: "by", head: say("by"), cell: (row) => row.by },
    { key: "looked", head: say("looked"), isNumeric: true, cell: (row) => row.looked },
    { key: "persons", head: say("personsShort"), isNumeric: true, cell: (row) => row.persons },
    { key: "dossiers", head: say("dossiersShort"), isNumeric: true, cell: (row) => row.dossiers },
    { key: "logLines", head: say("linesShort"), isNumeric: true, cell: (row) => row.logLines },
  ];
  return <DataTable caption={say("runsLabel")} columns={columns} rows={rows} keyOf={(row) => row.key} />;
};
