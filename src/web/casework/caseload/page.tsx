import type { ReactElement } from "react";
import { exportCaseload, listCaseload, listWorkers } from "../../../contexts/casework/api.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { type Here, usePlace } from "../../routing/use-place.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Strip } from "../../ui/strip.tsx";
import { AssignDialog } from "../assigning/assign-dialog.tsx";
import { AssignedNotice } from "../assigning/assigned-notice.tsx";
import { ChosenBar } from "../assigning/chosen-bar.tsx";
import { useAssigning } from "../assigning/use-assigning.ts";
import { type Choosing, useChoosing } from "../assigning/use-choosing.ts";
import { clientColumns } from "../client-columns.tsx";
import { ListFoot } from "../list-foot.tsx";
import { caseloadPlace, unassignedPlace } from "../places.ts";
import { sortingOf } from "../sorting.ts";
import { CaseloadFilters } from "./filters.tsx";
import { fileQuestionOf, isFiltered, ownerOf, questionOf } from "./form.ts";
import { aboutOf, presentCaseload, titleOf } from "./presenter.ts";
import { caseloadTexts } from "./texts.ts";

/** Another list is another choice: who was chosen in the one is not carried over unseen. */
export const Page = (): ReactElement => {
  const here = usePlace(caseloadPlace);
  const { view, worker, municipality, scheme, signal, overdue } = here.search;
  return <Caseload key={[view, worker, municipality, scheme, signal, overdue].join(" ")} here={here} />;
};

const Caseload = ({ here }: HereProps): ReactElement => {
  const say = useTexts(caseloadTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const session = useSession();
  const owner = ownerOf(here.search, session.person.id);
  const choosing = useChoosing(questionOf(here.search));
  const assigning = useAssigning();
  const workers = useReply(listWorkers, {});
  const caseload = useReply(listCaseload, { query: questionOf(here.search) }, { keep: true });
  const known = workers.state === "ready" ? workers.reply.workers : [];
  const about = caseload.state === "ready" ? aboutOf(caseload.reply.total, here.search.sort, language) : "\u00a0";
  const shown = caseload.state === "ready" ? presentCaseload(caseload.reply, language, formats) : null;
  return (
    <>
      <PageHead title={titleOf(here.search, known, language)} about={about} />
      {shown !== null && shown.numbers !== null && <Strip numbers={shown.numbers} />}
      {shown !== null && shown.numbers === null && <Notice tone="slate">{say("numbers-hidden")}</Notice>}
      <CaseloadFilters here={here} workers={known} />
      <AssignedNotice assigning={assigning} workers={known} />
      {caseload.state === "waiting" && <Skeleton kind="table" />}
      {caseload.state === "refused" && <ProblemNotice problem={caseload.problem} onRetry={caseload.retry} />}
      {caseload.state === "ready" && shown !== null && (
        <List
          here={here}
          reply={caseload.reply}
          rows={shown.rows}
          isRefreshing={caseload.refreshing}
          choosing={owner !== null && mayDo(session, "casework.client.assign") ? choosing : null}
          onAssign={assigning.ask}
        />
      )}
      {assigning.state.step === "asking" && owner !== null && (
        <AssignDialog
          clients={choosing.clients}
          seenWith={owner}
          workers={known}
          busy={assigning.busy}
          problem={assigning.state.problem}
          onAssign={(body) => void assigning.assign(body).then((isDone) => isDone && choosing.clear())}
          onClose={assigning.stop}
        />
      )}
    </>
  );
};

type HereProps = { readonly here: Here<typeof caseloadPlace> };

type ListProps = HereProps & {
  readonly reply: { readonly page: number; readonly pageSize: number; readonly total: number };
  readonly rows: ReturnType<typeof presentCaseload>["rows"];
  readonly isRefreshing: boolean;
  /** Null where these are not the clients of one worker, or nothing may be handed over. */
  readonly choosing: Choosing | null;
  readonly onAssign: () => void;
};

const List = ({ here, reply, rows, isRefreshing, choosing, onAssign }: ListProps): ReactElement => {
  const say = useTexts(caseloadTexts);
  const { language } = useLanguage();
  const { today } = useSession();
  const last = here.search.view === "all" ? "worker" : "since";
  if (reply.total === 0) return <Empty here={here} />;
  return (
    <>
      <DataTable
        caption={say("caption")}
        columns={clientColumns(["client", "phase", "waitsFor", "clock", last, "signal"], language)}
        rows={rows}
        keyOf={(row) => row.id}
        sorting={sortingOf(here.search, here.change)}
        selection={
          choosing === null
            ? undefined
            : { chosen: choosing.chosen, onChoose: choosing.choose, nameOf: (row) => row.aloud }
        }
        isRefreshing={isRefreshing}
      />
      <ListFoot
        reply={reply}
        onPage={(page, how) => here.change({ page }, how)}
        from={exportCaseload}
        whole={fileQuestionOf(here.search)}
        exports={say("export")}
        fileName={say("file-name", { day: today })}
      />
      {choosing !== null && (
        <ChosenBar choosing={choosing} rows={rows} total={reply.total} isHandOver onAssign={onAssign} />
      )}
    </>
  );
};

const Empty = ({ here }: HereProps): ReactElement => {
  const say = useTexts(caseloadTexts);
  const clear = { signal: undefined, overdue: undefined, municipality: undefined, scheme: undefined, page: 1 };
  if (isFiltered(here.search))
    return (
      <EmptyState
        why={say("empty-filter")}
        action={
          <Button look="quiet" onPress={() => here.change(clear)}>
            {say("empty-filter-action")}
          </Button>
        }
      />
    );
  return (
    <EmptyState
      why={say("empty-mine")}
      action={
        <ButtonToPage to={unassignedPlace} look="quiet">
          {say("empty-mine-action")}
        </ButtonToPage>
      }
    />
  );
};
