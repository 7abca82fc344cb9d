import { type ReactElement, useState } from "react";
import { exportMissingRows, listMissingRows } from "../../../contexts/exchange/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFile } from "../../client/use-file.ts";
import { dossierPlace } from "../../dossier/places.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { Button } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { Pager } from "../../ui/pager.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { importProblems } from "../import-problems.ts";
import { type MissingRowShown, presentMissingRows } from "./missing-rows-presenter.ts";
import { importDetailTexts } from "./texts.ts";

/** Rows of last time that are not there any more: told, not acted upon. */
export const MissingRows = ({ importId }: { readonly importId: string }): ReactElement => {
  const say = useTexts(importDetailTexts);
  const [page, setPage] = useState(1);
  const { today } = useSession();
  const file = useFile(exportMissingRows);
  const found = useReply(listMissingRows, { params: { importId }, query: { page } }, { keep: true });
  return (
    <section className="trede-import__section" aria-labelledby="missing">
      <div className="trede-import__section-head">
        <h2 id="missing">{say("missing")}</h2>
        <Button
          look="link"
          small
          busy={file.busy}
          onPress={() => void file.save({ params: { importId } }, say("missingFile", { day: today }))}
        >
          {say("missingCsv")}
        </Button>
      </div>
      {file.problem !== null && <ProblemNotice problem={file.problem} texts={importProblems} />}
      <p className="trede-soft">{say("missingAbout")}</p>
      {found.state === "waiting" && <Skeleton kind="table" />}
      {found.state === "refused" && (
        <ProblemNotice problem={found.problem} onRetry={found.retry} texts={importProblems} />
      )}
      {found.state === "ready" && <MissingTable reply={found.reply} onPage={setPage} />}
    </section>
  );
};

const Client = ({ row }: { readonly row: MissingRowShown }): ReactElement =>
  mayDo(useSession(), "dossier.client.read") ? (
    <PageLink to={dossierPlace} params={{ clientId: row.clientId }}>
      {row.client}
    </PageLink>
  ) : (
    <span>{row.client}</span>
  );

type TableProps = { readonly reply: ReplyOf<typeof listMissingRows>; readonly onPage: (page: number) => void };

const MissingTable = ({ reply, onPage }: TableProps): ReactElement => {
  const say = useTexts(importDetailTexts);
  const { language } = useLanguage();
  const { number } = useFormats();
  const columns: readonly Column<MissingRowShown>[] = [
    { key: "client", head: say("missingClient"), cell: (row) => <Client row={row} /> },
    { key: "kind", head: say("missingKind"), cell: (row) => row.kind },
    { key: "from", head: say("missingFrom"), cell: (row) => row.from },
    { key: "until", head: say("missingUntil"), cell: (row) => row.until },
  ];
  return (
    <>
      <DataTable
        caption={`${say("missing")} (${number(reply.total)})`}
        columns={columns}
        rows={presentMissingRows(reply.rows, language, (reply.page - 1) * reply.pageSize)}
        keyOf={(row) => row.key}
      />
      <Pager {...reply} onPage={onPage} />
    </>
  );
};
