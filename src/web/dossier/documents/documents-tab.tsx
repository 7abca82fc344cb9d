import type { ReactElement } from "react";
import { getDocumentContent, listClientDocuments } from "../../../contexts/dossier/api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFile } from "../../client/use-file.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { AddDialog } from "./add-dialog.tsx";
import { type ClientDocuments, type DocumentShown, presentDocuments } from "./presenter.ts";
import { RemoveDialog } from "./remove-dialog.tsx";
import { documentTexts } from "./texts.ts";
import { type DocumentActs, useDocumentActs } from "./use-document-acts.ts";
import "./documents.css";

type Props = {
  readonly clientId: ClientId;
  readonly on: PlainDate | undefined;
  readonly knownAt: Instant | undefined;
};

/** The documents of a client: what they are; what they hold is given out one by one. */
export const DocumentsTab = ({ clientId, on, knownAt }: Props): ReactElement => {
  const query = { ...(on === undefined ? {} : { on }), ...(knownAt === undefined ? {} : { knownAt }) };
  const documents = useReply(listClientDocuments, { params: { clientId }, query }, { keep: true });
  if (documents.state === "refused") return <ProblemNotice problem={documents.problem} onRetry={documents.retry} />;
  if (documents.state === "waiting" || documents.reply.clientId !== clientId) return <Skeleton kind="text" lines={6} />;
  return <Documents reply={documents.reply} isNow={on === undefined && knownAt === undefined} />;
};

type DocumentsProps = { readonly reply: ClientDocuments; readonly isNow: boolean };

const Documents = ({ reply, isNow }: DocumentsProps): ReactElement => {
  const say = useTexts(documentTexts);
  const { language } = useLanguage();
  const shown = presentDocuments(reply, language, useFormats());
  const session = useSession();
  const acts = useDocumentActs(reply.clientId);
  const { state } = acts;
  const add = isNow && mayDo(session, "dossier.document.add") && (
    <Button look="quiet" onPress={acts.begin}>
      {say("add")}
    </Button>
  );
  return (
    <div className="trede-documents">
      {state.step === "done" && <Notice tone="moss">{say(state.act, { name: state.name })}</Notice>}
      {shown.length === 0 ? (
        <EmptyState why={say(isNow ? "none" : "none-then")} action={add} />
      ) : (
        <>
          <div className="trede-documents__head">
            <p className="trede-soft">
              {say("opening-logged")} {!reply.scans && say("no-scan")}
            </p>
            {add}
          </div>
          <DocumentTable reply={reply} shown={shown} acts={isNow ? acts : null} />
        </>
      )}
      {(state.step === "adding" || state.step === "sending") && <AddDialog acts={acts} state={state} reply={reply} />}
      {state.step === "removing" && <RemoveDialog acts={acts} asked={state} />}
    </div>
  );
};

type TableProps = {
  readonly reply: ClientDocuments;
  readonly shown: readonly DocumentShown[];
  /** Null where nothing can be removed. */
  readonly acts: DocumentActs | null;
};

const DocumentTable = ({ reply, shown, acts }: TableProps): ReactElement => {
  const say = useTexts(documentTexts);
  const { save, busy, problem } = useFile(getDocumentContent);
  const session = useSession();
  const canOpen = mayDo(session, "dossier.document.open");
  const canRemove = acts !== null && mayDo(session, "dossier.document.remove");
  const open = ({ id }: DocumentShown) => void save({ params: { clientId: reply.clientId, entry: id } });
  const buttons = (row: DocumentShown): ReactElement | null =>
    row.isThere && (canOpen || canRemove) ? (
      <span className="trede-documents__acts trede-no-print">
        {canOpen && (
          <Button look="link" busy={busy} aloud={row.name} onPress={() => open(row)}>
            {say("open")}
          </Button>
        )}
        {canRemove && (
          <Button look="link" aloud={row.name} onPress={() => acts.ask(row)}>
            {say("remove")}
          </Button>
        )}
      </span>
    ) : null;
  const columns = [
    { key: "document", head: say("document"), cell: (row: DocumentShown) => <Named row={row} /> },
    { key: "type", head: say("type"), cell: ({ type }: DocumentShown) => type },
    { key: "day", head: say("day"), cell: ({ day }: DocumentShown) => <Short words={day} /> },
    {
      key: "file",
      head: say("file"),
      cell: ({ file, hash }: DocumentShown) => <Short words={file} title={hash.whole} />,
    },
    {
      key: "state",
      head: say("state"),
      cell: ({ state }: DocumentShown) => <Tag tone={state.tone}>{state.words}</Tag>,
    },
    { key: "acts", head: say("acts"), cell: buttons },
  ];
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} />}
      <DataTable caption={say("caption")} columns={columns} rows={shown} keyOf={({ id }) => String(id)} />
    </>
  );
};

const Short = ({ words, title }: { readonly words: string; readonly title?: string }): ReactElement => (
  <span className="trede-documents__short" title={title}>
    {words}
  </span>
);

const Named = ({ row }: { readonly row: DocumentShown }): ReactElement => (
  <>
    {row.name}
    {row.forClient !== null && <span className="trede-documents__removed trede-soft">{row.forClient}</span>}
    {row.signatures.map((words) => (
      <span key={words} className="trede-documents__removed trede-soft">
        {words}
      </span>
    ))}
    {row.removed !== null && <span className="trede-documents__removed trede-soft">{row.removed}</span>}
  </>
);
