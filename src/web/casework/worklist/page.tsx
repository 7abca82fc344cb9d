import type { ReactElement } from "react";
import { getCalendar } from "../../../contexts/casework/appointments-api.ts";
import { exportSignals, listSignals, worklistParts, worklistViews } from "../../../contexts/casework/signals-api.ts";
import { addDays } from "../../../kernel/plain-date.ts";
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
import { type SignalActs, useSignalActs } from "../signals/use-signal-acts.ts";
import { worklistColumns } from "./columns.tsx";
import { DayList } from "./day-list.tsx";
import { type DayRow, openOf, presentDay } from "./day-presenter.ts";
import { fileQuestionOf, partChosen, questionOf, sortingOf, viewChosen } from "./form.ts";
import { aboutOf, coveringInWords, numbersOf, presentWorklist, ruleChoices, type Worklist } from "./presenter.ts";
import { worklistTexts } from "./texts.ts";

/** What asks for action today: whom one meets, what is due first at the top, and empty when the work is done. */
export const Page = (): ReactElement => {
  const say = useTexts(worklistTexts);
  const { language } = useLanguage();
  const here = usePlace(worklistPlace);
  const { today, person } = useSession();
  const worklist = useReply(listSignals, { query: questionOf(here.search) }, { keep: true });
  const day = useReply(
    getCalendar,
    { query: { from: today, until: addDays(today, 1), worker: person.id } },
    { keep: true },
  );
  const acts = useSignalActs();
  const isWaiting = worklist.state === "waiting" || day.state === "waiting";
  const met = day.state === "ready" ? presentDay(day.reply, language) : [];
  const about = worklist.state === "ready" && !isWaiting ? aboutOf(worklist.reply, openOf(met), language) : "\u00a0";
  return (
    <>
      <PageHead title={say("title")} about={about} />
      <ActedNotice acts={acts} />
      {isWaiting && <Skeleton kind="table" />}
      {worklist.state === "refused" && <ProblemNotice problem={worklist.problem} onRetry={worklist.retry} />}
      {day.state === "refused" && <ProblemNotice problem={day.problem} onRetry={day.retry} />}
      {worklist.state === "ready" && !isWaiting && (
        <Asked here={here} reply={worklist.reply} met={met} acts={acts} isRefreshing={worklist.refreshing} />
      )}
      {acts.state.step === "asking" && worklist.state === "ready" && (
        <SignalDialogs acts={acts} asked={acts.state} latestRest={worklist.reply.latestRest} />
      )}
    </>
  );
};

type AskedProps = Props & {
  readonly met: readonly DayRow[];
  readonly acts: SignalActs;
  readonly isRefreshing: boolean;
};

const Asked = ({ here, reply, met, acts, isRefreshing }: AskedProps): ReactElement => {
  const { language } = useLanguage();
  const formats = useFormats();
  const mayAct = mayDo(useSession(), "casework.signal.act");
  return (
    <>
      {reply.covering.length > 0 && <Notice tone="petrol">{coveringInWords(reply, language, formats)}</Notice>}
      <Strip numbers={numbersOf(reply, language, formats)} />
      <DayList rows={met} />
      <Filters here={here} reply={reply} />
      <List here={here} reply={reply} open={openOf(met)} isRefreshing={isRefreshing} acts={mayAct ? acts : null} />
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
  /** How many of today's appointments still have to be held. */
  readonly open: number;
  readonly isRefreshing: boolean;
  readonly acts: SignalActs | null;
};

const List = ({ here, reply, open, isRefreshing, acts }: ListProps): ReactElement => {
  const say = useTexts(worklistTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const { today } = useSession();
  if (reply.total === 0) return <Empty here={here} reply={reply} open={open} />;
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

const Empty = ({ here, reply, open }: Omit<ListProps, "isRefreshing" | "acts">): ReactElement => {
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
      why={say(open > 0 ? "empty-open" : "empty-today", { day: day(reply.aheadOf) })}
      action={reply.counts.later > 0 ? show(partChosen("later"), say("empty-today-later")) : undefined}
    />
  );
};
