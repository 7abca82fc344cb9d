import type { ReactElement } from "react";
import { getCaseworkFigures } from "../../../contexts/casework/casework-figures-api.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { usePlace } from "../../routing/use-place.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { PeriodFilter } from "../period-filter.tsx";
import { caseworkFiguresPlace } from "../places.ts";
import { PhasesPart, SharesPart, StepsPart } from "./parts.tsx";
import { presentFigures } from "./presenter.ts";
import { caseworkFiguresTexts } from "./texts.ts";
import "./casework-figures.css";

/** How long steps took and how the work stands over a period: drawn, and the same in tables. */
export const Page = (): ReactElement => {
  const say = useTexts(caseworkFiguresTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const here = usePlace(caseworkFiguresPlace);
  const { from, until } = here.search;
  const query = {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until: addDays(until, 1) }),
  };
  const figures = useReply(getCaseworkFigures, { query }, { keep: true });
  const shown = figures.state === "ready" ? presentFigures(figures.reply, language, formats) : null;
  return (
    <>
      <PageHead title={say("title")} about={shown?.about ?? "\u00a0"} />
      <PeriodFilter
        key={`${from} ${until}`}
        from={from ?? (figures.state === "ready" ? figures.reply.from : undefined)}
        until={until ?? (figures.state === "ready" ? addDays(figures.reply.until, -1) : undefined)}
        onChange={(days) => here.change(days)}
      />
      {figures.state === "waiting" && <Skeleton kind="table" />}
      {figures.state === "refused" && <ProblemNotice problem={figures.problem} onRetry={figures.retry} />}
      {shown?.isEmpty === true && <EmptyState why={say("none")} />}
      {shown?.isEmpty === false && (
        <div className="trede-casework-figures">
          <StepsPart shown={shown} />
          <PhasesPart shown={shown} />
          <SharesPart shown={shown} />
        </div>
      )}
    </>
  );
};
