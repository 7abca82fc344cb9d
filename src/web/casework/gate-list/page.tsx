import type { ReactElement } from "react";
import { exportGates, listGates } from "../../../contexts/casework/gate-api.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { type Here, usePlace } from "../../routing/use-place.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Strip } from "../../ui/strip.tsx";
import { ListFoot } from "../list-foot.tsx";
import { gatesPlace, newClientPlace } from "../places.ts";
import { gateColumns } from "./columns.tsx";
import { GateFilters } from "./filters.tsx";
import { fileQuestionOf, isFiltered, questionOf, sortingOf } from "./form.ts";
import { aboutOf, type Gates, numbersOf, presentGates } from "./presenter.ts";
import { gateListTexts } from "./texts.ts";

/** Who is at the gate, whoever has the ball: what is due first at the top. */
export const Page = (): ReactElement => {
  const say = useTexts(gateListTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const here = usePlace(gatesPlace);
  const gates = useReply(listGates, { query: questionOf(here.search) }, { keep: true });
  const mayAct = mayDo(useSession(), "casework.gate.act");
  return (
    <>
      <PageHead
        title={say("title")}
        about={gates.state === "ready" ? aboutOf(gates.reply.total, language) : "\u00a0"}
        actions={mayAct ? <ButtonToPage to={newClientPlace}>{say("new")}</ButtonToPage> : undefined}
      />
      {gates.state === "waiting" && <Skeleton kind="table" />}
      {gates.state === "refused" && <ProblemNotice problem={gates.problem} onRetry={gates.retry} />}
      {gates.state === "ready" && (
        <>
          {gates.reply.balls.length > 0 && <Strip numbers={numbersOf(gates.reply, language, formats)} />}
          <GateFilters here={here} reply={gates.reply} />
          <List here={here} reply={gates.reply} isRefreshing={gates.refreshing} mayAct={mayAct} />
        </>
      )}
    </>
  );
};

type ListProps = {
  readonly here: Here<typeof gatesPlace>;
  readonly reply: Gates;
  readonly isRefreshing: boolean;
  readonly mayAct: boolean;
};

const List = ({ here, reply, isRefreshing, mayAct }: ListProps): ReactElement => {
  const say = useTexts(gateListTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const { today } = useSession();
  if (reply.total === 0) return <Empty here={here} mayAct={mayAct} />;
  return (
    <>
      <DataTable
        caption={say("caption")}
        columns={gateColumns(language)}
        rows={presentGates(reply, language, formats)}
        keyOf={(row) => row.key}
        sorting={sortingOf(here.search, here.change)}
        isRefreshing={isRefreshing}
      />
      <ListFoot
        reply={reply}
        onPage={(page, how) => here.change({ page }, how)}
        from={exportGates}
        whole={fileQuestionOf(here.search)}
        exports={say("export")}
        fileName={say("file-name", { day: today })}
      />
    </>
  );
};

const Empty = ({ here, mayAct }: Pick<ListProps, "here" | "mayAct">): ReactElement => {
  const say = useTexts(gateListTexts);
  if (isFiltered(here.search))
    return (
      <EmptyState
        why={say("empty-filter")}
        action={
          <Button
            look="quiet"
            onPress={() => here.change({ ball: undefined, step: undefined, late: undefined, whose: "all", page: 1 })}
          >
            {say("empty-filter-action")}
          </Button>
        }
      />
    );
  return (
    <EmptyState
      why={say("empty")}
      action={mayAct ? <ButtonToPage to={newClientPlace}>{say("new")}</ButtonToPage> : undefined}
    />
  );
};
