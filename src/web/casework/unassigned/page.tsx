import { type ReactElement, useState } from "react";
import { listCaseload, listWorkers } from "../../../contexts/casework/api.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { usePlace } from "../../routing/use-place.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { clientColumns } from "../client-columns.tsx";
import { type ClientRow, presentClient } from "../client-row.ts";
import { ListFoot } from "../list-foot.tsx";
import { caseloadPlace, unassignedPlace } from "../places.ts";
import { sortingOf } from "../sorting.ts";
import { AssignDialog } from "./assign-dialog.tsx";
import { AssignedNotice } from "./assigned-notice.tsx";
import { questionOf } from "./form.ts";
import { stillChosen } from "./presenter.ts";
import { unassignedTexts } from "./texts.ts";
import { useAssigning } from "./use-assigning.ts";

export const Page = (): ReactElement => {
  const say = useTexts(unassignedTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const here = usePlace(unassignedPlace);
  const caseload = useReply(listCaseload, { query: questionOf(here.search) }, { keep: true });
  const workers = useReply(listWorkers, {});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const assigning = useAssigning();
  const known = workers.state === "ready" ? workers.reply.workers : [];
  const rows =
    caseload.state === "ready" ? caseload.reply.rows.map((row) => presentClient(row, language, formats)) : [];
  const clients = stillChosen(chosen, rows);
  const about = caseload.state === "ready" ? say("about", { count: caseload.reply.total }) : "\u00a0";
  return (
    <>
      <PageHead
        title={say("title")}
        about={about}
        actions={<AssignButton count={clients.length} onPress={assigning.ask} />}
      />
      <AssignedNotice assigning={assigning} workers={known} />
      {caseload.state === "waiting" && <Skeleton kind="table" />}
      {caseload.state === "refused" && <ProblemNotice problem={caseload.problem} onRetry={caseload.retry} />}
      {caseload.state === "ready" && (
        <List reply={caseload} rows={rows} here={here} chosen={chosen} onChoose={setChosen} />
      )}
      {assigning.state.step === "asking" && (
        <AssignDialog
          clients={clients}
          workers={known}
          busy={assigning.busy}
          problem={assigning.state.problem}
          onAssign={(body) => void assigning.assign(body).then((isDone) => isDone && setChosen(new Set()))}
          onClose={assigning.stop}
        />
      )}
    </>
  );
};

const AssignButton = (props: { readonly count: number; readonly onPress: () => void }): ReactElement | null => {
  const say = useTexts(unassignedTexts);
  const session = useSession();
  if (!mayDo(session, "casework.client.assign")) return null;
  if (props.count === 0) return <span className="trede-soft">{say("choose-first")}</span>;
  return <Button onPress={props.onPress}>{say("assign-count", { count: props.count })}</Button>;
};

type ListProps = {
  readonly here: ReturnType<typeof usePlace<typeof unassignedPlace>>;
  readonly reply: {
    readonly reply: { readonly page: number; readonly pageSize: number; readonly total: number };
    readonly refreshing: boolean;
  };
  readonly rows: readonly ClientRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

const List = ({ here, reply, rows, chosen, onChoose }: ListProps): ReactElement => {
  const say = useTexts(unassignedTexts);
  const { language } = useLanguage();
  const may = mayDo(useSession(), "casework.client.assign");
  if (rows.length === 0 && reply.reply.total === 0)
    return (
      <EmptyState
        why={say("empty")}
        action={
          <ButtonToPage to={caseloadPlace} look="quiet">
            {say("empty-action")}
          </ButtonToPage>
        }
      />
    );
  const { page: _page, ...whole } = questionOf(here.search);
  return (
    <>
      <DataTable
        caption={say("caption")}
        columns={clientColumns(["client", "phase", "scheme", "since", "clock", "signal"], language)}
        rows={rows}
        keyOf={(row) => row.id}
        sorting={sortingOf(here.search, here.change)}
        selection={may ? { chosen, onChoose, nameOf: (row) => row.aloud } : undefined}
        isRefreshing={reply.refreshing}
      />
      <ListFoot reply={reply.reply} onPage={(page) => here.change({ page })} whole={whole} exports={say("export")} />
    </>
  );
};
