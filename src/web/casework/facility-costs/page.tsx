import type { ReactElement } from "react";
import { exportFacilityCosts, sumFacilityCosts } from "../../../contexts/casework/facility-costs-api.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { caseworkFigureWords } from "../../figures/casework-figure-words.ts";
import { DefinitionLink } from "../../figures/definition-link.tsx";
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
import { facilityCostsPlace } from "../places.ts";
import { type CostLine, type CostsShown, presentCosts } from "./presenter.ts";
import { costsTexts } from "./texts.ts";
import "./costs.css";

/** What premiums and facilities cost: drawn, and the same in a table. */
export const Page = (): ReactElement => {
  const say = useTexts(costsTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const { today } = useSession();
  const here = usePlace(facilityCostsPlace);
  const { from, until } = here.search;
  const query = {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until: addDays(until, 1) }),
  };
  const costs = useReply(sumFacilityCosts, { query }, { keep: true });
  const reply = costs.state === "ready" ? costs.reply : null;
  const shown = reply === null ? null : presentCosts(reply, language, formats);
  const last = reply === null ? undefined : addDays(reply.until, -1);
  return (
    <>
      <PageHead title={say("title")} about={shown?.about ?? "\u00a0"} />
      <PeriodFilter
        key={`${from} ${until}`}
        from={from ?? reply?.from}
        until={until ?? last}
        byMonth
        onChange={(days) => here.change(days)}
      />
      {costs.state === "waiting" && <Skeleton kind="table" />}
      {costs.state === "refused" && <ProblemNotice problem={costs.problem} onRetry={costs.retry} />}
      {shown !== null && (shown.lines.length === 0 ? <EmptyState why={say("none")} /> : <Costs shown={shown} />)}
      {reply !== null && reply.costs.length > 0 && (
        <ExportFoot
          from={exportFacilityCosts}
          input={{ query }}
          exports={say("export")}
          about={say("file-about")}
          fileName={say("file-name", { from: reply.from, until: last ?? "", made: today })}
        />
      )}
    </>
  );
};

const Costs = ({ shown }: { readonly shown: CostsShown }): ReactElement => {
  const say = useTexts(costsTexts);
  const { language } = useLanguage();
  const bars = shown.lines.flatMap(({ key, facility, source, width }) =>
    width === null ? [] : [{ key, name: `${facility}, ${source}`, parts: [{ width }] }],
  );
  return (
    <section className="trede-costs">
      <p>
        <strong>{shown.sum}</strong>
      </p>
      {bars.length > 0 && <p className="trede-soft trede-small">{say("picture")}</p>}
      {bars.length > 0 && <Bars bars={bars} />}
      <DataTable caption={say("title")} columns={columns(language)} rows={shown.lines} keyOf={({ key }) => key} />
      {shown.withheld !== null && <p className="trede-soft trede-small">{shown.withheld}</p>}
      <p className="trede-soft trede-small">
        {say("definition")}{" "}
        <DefinitionLink id="casework.facility-cost">
          {caseworkFigureWords[language]["casework.facility-cost"].name}
        </DefinitionLink>
      </p>
    </section>
  );
};

const columns = (language: Language): readonly Column<CostLine>[] => {
  const say = sayIn(costsTexts, language);
  return [
    { key: "facility", head: say("facility"), cell: ({ facility }) => facility },
    { key: "source", head: say("source"), cell: ({ source }) => source },
    { key: "clients", head: say("clients"), isNumeric: true, cell: ({ clients }) => clients },
    { key: "decided", head: say("decided"), isNumeric: true, cell: ({ decisions }) => decisions },
    { key: "cost", head: say("cost"), isNumeric: true, cell: ({ cost }) => cost },
  ];
};
