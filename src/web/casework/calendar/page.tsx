import { type ReactElement, useState } from "react";
import { listWorkers } from "../../../contexts/casework/api.ts";
import { getCalendar } from "../../../contexts/casework/appointments-api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { usePlace } from "../../routing/use-place.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { calendarPlace } from "../places.ts";
import { CalendarFilters } from "./filters.tsx";
import { questionOf, stepped } from "./form.ts";
import { CalendarGrid } from "./grid.tsx";
import { type Column, presentCalendar } from "./presenter.ts";
import { calendarTexts } from "./texts.ts";
import "./calendar.css";

/** Who is met when: a week or a day along the hours. On a phone one day of the week at a time. */
export const Page = (): ReactElement => {
  const here = usePlace(calendarPlace);
  const say = useTexts(calendarTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const { today, person } = useSession();
  const { search, change } = here;
  const [who, setWho] = useState<string | null>(null);
  const workers = useReply(listWorkers, {});
  const known = workers.state === "ready" ? workers.reply.workers : [];
  const found = useReply(getCalendar, { query: questionOf(search, { today, me: person.id }) }, { keep: true });
  const whose = search.whose === "all" ? "all" : "one";
  const drawn = found.state === "ready" ? presentCalendar(found.reply, whose, language, formats) : null;
  const other = known.find(({ id }) => search.whose === "worker" && id === search.worker && id !== person.id);
  const title = search.whose === "all" ? say("title-all") : say("title");
  return (
    <>
      <PageHead
        title={other === undefined ? title : say("title-of", { name: other.name })}
        about={drawn?.about ?? "\u00a0"}
        actions={
          <Button look="quiet" onPress={() => window.print()}>
            {say("print")}
          </Button>
        }
      />
      <CalendarFilters
        key={search.on}
        state={search}
        today={today}
        workers={known}
        onChange={change}
        onStep={(by) => change({ on: stepped(search, today, by) })}
      />
      {found.state === "waiting" && <Skeleton kind="table" />}
      {found.state === "refused" && <ProblemNotice problem={found.problem} onRetry={found.retry} />}
      {found.state === "ready" && found.reply.isCut && <Notice tone="amber">{say("cut-off")}</Notice>}
      {drawn !== null && (
        <CalendarGrid
          drawn={drawn}
          chosen={chosenOf(drawn.columns, who, search.on ?? today)}
          onChoose={({ key, day }) => (day === null ? setWho(key) : change({ on: day }))}
        />
      )}
      {drawn?.isEmpty && <EmptyState why={say(`none-${search.view}`)} />}
    </>
  );
};

/** Where there is room for one column; in a weekend without appointments that is the Friday before. */
const chosenOf = (columns: readonly Column[], who: string | null, on: PlainDate): string => {
  const found = columns.find(({ key }) => key === who) ?? columns.findLast(({ day }) => day !== null && day <= on);
  return (found ?? columns[0])?.key ?? "";
};
