import type { ReactElement } from "react";
import { countUnmetNeeds, exportUnmetNeeds } from "../../../contexts/casework/campaigns-api.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { usePlace } from "../../routing/use-place.ts";
import { Bars } from "../../ui/bars.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ExportFoot } from "../export-foot.tsx";
import { PeriodFilter } from "../period-filter.tsx";
import { unmetNeedsPlace } from "../places.ts";
import { type NeedShown, type NeedsShown, presentNeeds } from "./presenter.ts";
import { needsTexts } from "./texts.ts";
import "./needs.css";

/** Which help is missing for how many: drawn, and the same in a table. */
export const Page = (): ReactElement => {
  const say = useTexts(needsTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const { today } = useSession();
  const here = usePlace(unmetNeedsPlace);
  const { from, until } = here.search;
  const query = {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until: addDays(until, 1) }),
  };
  const needs = useReply(countUnmetNeeds, { query }, { keep: true });
  const shown = needs.state === "ready" ? presentNeeds(needs.reply, language, formats) : null;
  return (
    <>
      <PageHead title={say("title")} about={shown?.about ?? "\u00a0"} />
      <PeriodFilter
        key={`${from} ${until}`}
        from={from ?? (needs.state === "ready" ? needs.reply.from : undefined)}
        until={until ?? (needs.state === "ready" ? addDays(needs.reply.until, -1) : undefined)}
        onChange={(days) => here.change(days)}
      />
      {needs.state === "waiting" && <Skeleton kind="table" />}
      {needs.state === "refused" && <ProblemNotice problem={needs.problem} onRetry={needs.retry} />}
      {shown !== null && (shown.needs.length === 0 ? <EmptyState why={say("none")} /> : <Needs shown={shown} />)}
      {needs.state === "ready" && shown !== null && shown.needs.length > 0 && (
        <ExportFoot
          from={exportUnmetNeeds}
          input={{ query }}
          exports={say("export")}
          about={say("file-about")}
          fileName={say("file-name", { from: needs.reply.from, until: addDays(needs.reply.until, -1), made: today })}
        />
      )}
    </>
  );
};

const Needs = ({ shown }: { readonly shown: NeedsShown }): ReactElement => {
  const say = useTexts(needsTexts);
  const { language } = useLanguage();
  return (
    <section className="trede-needs">
      <p className="trede-soft trede-small">{say("picture")}</p>
      <Bars
        bars={shown.needs.flatMap(({ key, name, openWidth, endedWidth }) =>
          openWidth === null || endedWidth === null
            ? []
            : [{ key, name, parts: [{ width: openWidth, isBad: true }, { width: endedWidth }] }],
        )}
      />
      <DataTable caption={say("title")} columns={columns(language)} rows={shown.needs} keyOf={({ key }) => key} />
      {shown.withheld !== null && <p className="trede-soft trede-small">{shown.withheld}</p>}
    </section>
  );
};

const columns = (language: Language): readonly Column<NeedShown>[] => {
  const say = sayIn(needsTexts, language);
  return [
    { key: "need", head: say("need"), cell: ({ name }) => name },
    { key: "clients", head: say("clients"), isNumeric: true, cell: ({ clients }) => clients },
    { key: "open", head: say("open"), isNumeric: true, cell: ({ open }) => open },
    { key: "phases", head: say("phases"), cell: ({ phases }) => phases },
  ];
};
