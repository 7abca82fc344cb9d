import type { ReactElement } from "react";
import { exportSignals, listSignals, worklistParts, worklistViews } from "../../../contexts/casework/signals-api.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { type Here, usePlace } from "../../routing/use-place.ts";
import { Button } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterLine } from "../../ui/filter-line.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Strip } from "../../ui/strip.tsx";
import { ListFoot } from "../list-foot.tsx";
import { worklistPlace } from "../places.ts";
import { SignalDialogs } from "../signals/act-dialogs.tsx";
import { ActedNotice } from "../signals/acted-notice.tsx";
import { useSignalActs } from "../signals/use-signal-acts.ts";
import { worklistColumns } from "./columns.tsx";
import { fileQuestionOf, partChosen, questionOf, sortingOf, viewChosen } from "./form.ts";
import { aboutOf, coveringInWords, numbersOf, presentWorklist, ruleChoices, type Worklist } from "./presenter.ts";
import { worklistTexts } from "./texts.ts";

/** What asks for action today: what is due first at the top, and empty when the work is done. */
export const Page = (): ReactElement => {
  const say = useTexts(worklistTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const here = usePlace(worklistPlace);
  const worklist = useReply(listSignals, { query: questionOf(here.search) }, { keep: true });
  const acts = useSignalActs();
  const mayAct = mayDo(useSession(), "casework.signal.act");
  return (
    <>
      <PageHead
        title={say("title")}
        about={worklist.state === "ready" ? aboutOf(worklist.reply, language) : "\u00a0"}
      />
      <ActedNotice acts={acts} />
      {worklist.state === "waiting" && <Skeleton kind="table" />}
      {worklist.state === "refused" && <ProblemNotice problem={worklist.problem} onRetry={worklist.retry} />}
      {worklist.state === "ready" && (
        <>
          {worklist.reply.covering.length > 0 && (
            <Notice tone="petrol">{coveringInWords(worklist.reply, language, formats)}</Notice>
          )}
          <Strip numbers={numbersOf(worklist.reply, language, formats)} />
          <Filters here={here} reply={worklist.reply} />
          <List here={here} reply={worklist.reply} isRefreshing={worklist.refreshing} acts={mayAct ? acts : null} />
        </>
      )}
      {acts.state.step === "asking" && worklist.state === "ready" && (
        <SignalDialogs acts={acts} asked={acts.state} latestRest={worklist.reply.latestRest} />
      )}
    </>
  );
};

type Props = { readonly here: Here<typeof worklistPlace>; readonly reply: Worklist };

const Filters = ({ here: { search, change }, reply }: Props): ReactElement => {
  const say = useTexts(worklistTexts);
  const { language } = useLanguage();
  return (
    <FilterLine label={say("filters")}>
      <SelectField
        name="part"
        label={say("part")}
        value={search.part}
        onChange={(choice) => change(partChosen(choice))}
        choices={worklistParts.map((part) => ({ value: part, label: say(`part-${part}`) }))}
      />
      <SelectField
        name="view"
        label={say("view")}
        value={search.view}
        onChange={(choice) => change(viewChosen(choice))}
        choices={worklistViews.map((view) => ({ value: view, label: say(`view-${view}`) }))}
      />
      <SelectField
        name="rule"
        label={say("rule")}
        value={search.rule ?? ""}
        onChange={(choice) => change({ rule: choice === "" ? undefined : choice, page: 1 })}
        choices={ruleChoices(reply, search.rule, language)}
      />
    </FilterLine>
  );
};

type ListProps = Props & {
  readonly isRefreshing: boolean;
  readonly acts: ReturnType<typeof useSignalActs> | null;
};

const List = ({ here, reply, isRefreshing, acts }: ListProps): ReactElement => {
  const say = useTexts(worklistTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const { today } = useSession();
  if (reply.total === 0) return <Empty here={here} reply={reply} />;
  return (
    <>
      <DataTable
        caption={say("caption")}
        columns={worklistColumns(language, { acts, hasWorker: here.search.view !== "mine" })}
        rows={presentWorklist(reply, language, formats)}
        keyOf={(row) => row.key}
        sorting={sortingOf(here.search, here.change)}
        isRefreshing={isRefreshing}
      />
      <ListFoot
        reply={reply}
        onPage={(page, how) => here.change({ page }, how)}
        from={exportSignals}
        whole={fileQuestionOf(here.search)}
        exports={say("export")}
        fileName={say("file-name", { day: today })}
      />
    </>
  );
};

const Empty = ({ here, reply }: Props): ReactElement => {
  const say = useTexts(worklistTexts);
  const { day } = useFormats();
  const { part, rule } = here.search;
  const show = (changed: ReturnType<typeof partChosen>, words: string): ReactElement => (
    <Button look="quiet" onPress={() => here.change(changed)}>
      {words}
    </Button>
  );
  if (rule !== undefined)
    return <EmptyState why={say("empty-filter")} action={show(partChosen("today"), say("empty-filter-action"))} />;
  if (part !== "today")
    return <EmptyState why={say("empty-part")} action={show(partChosen("today"), say("empty-filter-action"))} />;
  return (
    <EmptyState
      why={say("empty-today", { day: day(reply.aheadOf) })}
      action={reply.counts.later > 0 ? show(partChosen("later"), say("empty-today-later")) : undefined}
    />
  );
};
