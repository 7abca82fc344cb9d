import type { ReactElement } from "react";
import { importStatuses, listImports } from "../../../contexts/exchange/api.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { usePlace } from "../../routing/use-place.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterLine } from "../../ui/filter-line.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { Pager } from "../../ui/pager.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { importProblems } from "../import-problems.ts";
import { type ImportStatus, statusInWords } from "../import-words.ts";
import { importPlace, importsPlace, newImportPlace } from "../places.ts";
import { askAgainAfter, type ImportRow, presentImports } from "./presenter.ts";
import { importListTexts } from "./texts.ts";
import "./import-list.css";

export const Page = (): ReactElement => {
  const say = useTexts(importListTexts);
  const { language } = useLanguage();
  const { search, change } = usePlace(importsPlace);
  const imports = useReply(
    listImports,
    { query: { status: search.status, page: search.page } },
    { keep: true, again: (reply) => askAgainAfter(reply.imports) },
  );
  return (
    <>
      <PageHead title={say("title")} about={say("about")} actions={<StartImport />} />
      <StatusFilter status={search.status} onStatus={(status) => change({ status, page: 1 })} />
      {imports.state === "waiting" && <Skeleton kind="table" />}
      {imports.state === "refused" && (
        <ProblemNotice problem={imports.problem} onRetry={imports.retry} texts={importProblems} />
      )}
      {imports.state === "ready" && imports.reply.total === 0 && (
        <NoImports isFiltered={search.status !== undefined} onAll={() => change({ status: undefined, page: 1 })} />
      )}
      {imports.state === "ready" && imports.reply.total > 0 && (
        <>
          <ImportTable rows={presentImports(imports.reply.imports, language)} />
          <Pager {...imports.reply} onPage={(page, how) => change({ page }, how)} />
        </>
      )}
    </>
  );
};

const StartImport = (): ReactElement | null => {
  const say = useTexts(importListTexts);
  if (!mayDo(useSession(), "exchange.import.run")) return null;
  return <ButtonToPage to={newImportPlace}>{say("start")}</ButtonToPage>;
};

type FilterProps = {
  readonly status: ImportStatus | undefined;
  readonly onStatus: (status: ImportStatus | undefined) => void;
};

const StatusFilter = ({ status, onStatus }: FilterProps): ReactElement => {
  const say = useTexts(importListTexts);
  const { language } = useLanguage();
  const choices = importStatuses.map((value) => ({ value, label: statusInWords(value, language) }));
  return (
    <FilterLine label={say("filters")}>
      <SelectField
        name="status"
        label={say("status")}
        value={status ?? ""}
        choices={[{ value: "", label: say("every") }, ...choices]}
        onChange={(chosen) => onStatus(importStatuses.find((one) => one === chosen))}
      />
    </FilterLine>
  );
};

type NoImportsProps = { readonly isFiltered: boolean; readonly onAll: () => void };

const NoImports = ({ isFiltered, onAll }: NoImportsProps): ReactElement => {
  const say = useTexts(importListTexts);
  if (!isFiltered) return <EmptyState why={say("emptyWhy")} action={<StartImport />} />;
  return (
    <EmptyState
      why={say("emptyFilterWhy")}
      action={
        <Button look="quiet" onPress={onAll}>
          {say("showAll")}
        </Button>
      }
    />
  );
};

const Status = ({ row }: { readonly row: ImportRow }): ReactElement => (
  <span className="trede-imports__line">
    <Tag tone={row.tone}>{row.status}</Tag>
  </span>
);

const ImportTable = ({ rows }: { readonly rows: readonly ImportRow[] }): ReactElement => {
  const say = useTexts(importListTexts);
  const columns: readonly Column<ImportRow>[] = [
    {
      key: "file",
      head: say("file"),
      cell: (row) => (
        <>
          <PageLink to={importPlace} params={{ importId: row.id }}>
            {row.fileName}
          </PageLink>{" "}
          <span className="trede-soft trede-small">{row.about.join(" · ")}</span>
        </>
      ),
    },
    { key: "format", head: say("format"), cell: (row) => row.format },
    { key: "status", head: say("status"), cell: (row) => <Status row={row} /> },
    { key: "rows", head: say("rows"), isNumeric: true, cell: (row) => row.rows },
    { key: "faults", head: say("faults"), isNumeric: true, cell: (row) => row.faults },
    { key: "when", head: say("when"), cell: (row) => <span className="trede-imports__line">{row.when}</span> },
  ];
  return <DataTable caption={say("listLabel")} columns={columns} rows={rows} keyOf={(row) => row.id} />;
};
