import { type ReactElement, useState } from "react";
import { searchClients } from "../../../contexts/casework/api.ts";
import { useReply } from "../../client/queries.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { Pager } from "../../ui/pager.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { clientColumns } from "../client-columns.tsx";
import { presentFound } from "./presenter.ts";
import { SearchBox } from "./search-box.tsx";
import { useSearchText } from "./search-text.ts";
import { searchTexts } from "./texts.ts";

export const Page = (): ReactElement => {
  const say = useTexts(searchTexts);
  const text = useSearchText();
  return (
    <>
      <PageHead title={say("title")} about={say("about")} />
      <div className="trede-list-tools">
        <SearchBox label={say("label")} placeholder={say("placeholder")} help={say("help")} />
      </div>
      {text !== "" && <Results key={text} text={text} />}
    </>
  );
};

const Results = ({ text }: { readonly text: string }): ReactElement => {
  const say = useTexts(searchTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const [page, setPage] = useState(1);
  const found = useReply(searchClients, { body: { text, page } }, { keep: true });
  if (found.state === "waiting") return <Skeleton kind="table" lines={6} />;
  if (found.state === "refused") return <ProblemNotice problem={found.problem} onRetry={found.retry} />;
  const { words, rows } = presentFound(found.reply, language, formats);
  if (rows.length === 0) return <EmptyState why={words} />;
  return (
    <>
      <p className="trede-soft trede-lead">{words}</p>
      <DataTable
        caption={say("caption")}
        columns={clientColumns(["client", "phase", "waitsFor", "clock", "worker", "signal"], language)}
        rows={rows}
        keyOf={(row) => row.id}
        isRefreshing={found.refreshing}
      />
      <Pager {...found.reply} onPage={setPage} />
    </>
  );
};
