import type { ReactElement } from "react";
import { exportCaseload, listCaseload, listWorkers } from "../../../contexts/casework/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { type Here, usePlace } from "../../routing/use-place.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterLine } from "../../ui/filter-line.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { AssignDialog } from "../assigning/assign-dialog.tsx";
import { AssignedNotice } from "../assigning/assigned-notice.tsx";
import { ChosenBar } from "../assigning/chosen-bar.tsx";
import { useAssigning } from "../assigning/use-assigning.ts";
import { type Choosing, useChoosing } from "../assigning/use-choosing.ts";
import { clientColumns } from "../client-columns.tsx";
import { presentClient } from "../client-row.ts";
import { MunicipalityFilter, SchemeFilter } from "../list-filters.tsx";
import { ListFoot } from "../list-foot.tsx";
import { caseloadPlace, unassignedPlace } from "../places.ts";
import { sortingOf } from "../sorting.ts";
import { questionOf } from "./form.ts";
import { unassignedTexts } from "./texts.ts";

type HereProps = { readonly here: Here<typeof unassignedPlace> };

/** Another filter is another list: what was chosen in the one is not carried over unseen. */
export const Page = (): ReactElement => {
  const here = usePlace(unassignedPlace);
  const { municipality, scheme } = here.search;
  return <Unassigned key={`${municipality} ${scheme}`} here={here} />;
};

const Unassigned = ({ here }: HereProps): ReactElement => {
  const say = useTexts(unassignedTexts);
  const may = mayDo(useSession(), "casework.client.assign");
  const caseload = useReply(listCaseload, { query: questionOf(here.search) }, { keep: true });
  const workers = useReply(listWorkers, {}, { when: may });
  const choosing = useChoosing(questionOf(here.search));
  const assigning = useAssigning();
  const known = workers.state === "ready" ? workers.reply.workers : [];
  const about = caseload.state === "ready" ? say("about", { count: caseload.reply.total }) : "\u00a0";
  return (
    <>
      <PageHead title={say("title")} about={about} />
      <FilterLine label={say("filters")}>
        <SchemeFilter value={here.search.scheme} onChange={(scheme) => here.change({ scheme, page: 1 })} />
        <MunicipalityFilter
          value={here.search.municipality}
          onChange={(municipality) => here.change({ municipality, page: 1 })}
        />
      </FilterLine>
      <AssignedNotice assigning={assigning} workers={known} />
      {caseload.state === "waiting" && <Skeleton kind="table" />}
      {caseload.state === "refused" && <ProblemNotice problem={caseload.problem} onRetry={caseload.retry} />}
      {caseload.state === "ready" && (
        <List
          here={here}
          reply={caseload.reply}
          choosing={may ? choosing : null}
          isRefreshing={caseload.refreshing}
          onAssign={assigning.ask}
        />
      )}
      {assigning.state.step === "asking" && (
        <AssignDialog
          clients={choosing.clients}
          seenWith={null}
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

type ListProps = HereProps & {
  readonly reply: ReplyOf<typeof listCaseload>;
  /** Null for who may look but not assign. */
  readonly choosing: Choosing | null;
  readonly isRefreshing: boolean;
  readonly onAssign: () => void;
};

const List = ({ here, reply, choosing, isRefreshing, onAssign }: ListProps): ReactElement => {
  const say = useTexts(unassignedTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const { today } = useSession();
  const { page: _page, ...whole } = questionOf(here.search);
  const rows = reply.rows.map((row) => presentClient(row, language, formats));
  if (reply.total === 0) return <Empty here={here} />;
  return (
    <>
      <DataTable
        caption={say("caption")}
        columns={clientColumns(["client", "phase", "standing", "clock", "signal"], language)}
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
        whole={whole}
        exports={say("export")}
        fileName={say("file-name", { day: today })}
      />
      {choosing !== null && (
        <ChosenBar choosing={choosing} rows={rows} total={reply.total} isHandOver={false} onAssign={onAssign} />
      )}
    </>
  );
};

const Empty = ({ here }: HereProps): ReactElement => {
  const say = useTexts(unassignedTexts);
  const { municipality, scheme } = here.search;
  if (municipality !== undefined || scheme !== undefined)
    return (
      <EmptyState
        why={say("empty-filter")}
        action={
          <Button look="quiet" onPress={() => here.change({ municipality: undefined, scheme: undefined, page: 1 })}>
            {say("empty-filter-action")}
          </Button>
        }
      />
    );
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
};
