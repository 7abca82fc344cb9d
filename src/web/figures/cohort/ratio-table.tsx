import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { DefinitionLink } from "../definition-link.tsx";
import type { CohortRow, CohortView } from "./presenter.ts";
import { cohortTexts } from "./texts.ts";
import "./ratio-table.css";

/** Each ratio with its value, its interval as a line, how many it is about and what it means. */
export const RatioTable = ({ view }: { readonly view: CohortView }): ReactElement => {
  const say = useTexts(cohortTexts);
  const columns: readonly Column<CohortRow>[] = [
    {
      key: "figure",
      head: say("figure"),
      cell: (row) => <DefinitionLink id={`cohort.${row.id}`}>{row.name}</DefinitionLink>,
    },
    { key: "value", head: say("value"), isNumeric: true, cell: (row) => row.value },
    { key: "interval", head: say("interval"), isNumeric: true, cell: (row) => <Interval of={row.interval} /> },
    { key: "n", head: say("n"), isNumeric: true, cell: (row) => row.n },
    {
      key: "definition",
      head: say("definition"),
      cell: (row) => <span className="trede-soft trede-small">{row.brief}</span>,
    },
  ];
  return (
    <div className="trede-ratios">
      <DataTable caption={say("tableLabel")} columns={columns} rows={view.rows} keyOf={(row) => row.id} />
      {view.hasFew && <p className="trede-soft trede-small">{say("few")}</p>}
      <p className="trede-soft trede-small">{say("spells")}</p>
    </div>
  );
};

const lineWidth = 120;

/** The short line with its dot; the numbers beside it say the same. */
const Interval = ({ of }: { readonly of: CohortRow["interval"] }): ReactElement => {
  if (of === null) return <>–</>;
  const at = (share: number): number => Math.round(share * lineWidth * 10) / 10;
  return (
    <span className="trede-ratios__interval">
      <svg width={lineWidth} height="8" aria-hidden="true">
        <rect className="trede-ratios__whole" y="3" width={lineWidth} height="2" rx="1" />
        <rect className="trede-ratios__line" x={at(of.low)} y="1" width={at(of.high - of.low)} height="6" rx="3" />
        <circle className="trede-ratios__dot" cx={Math.min(lineWidth - 3, Math.max(3, at(of.at)))} cy="4" r="3" />
      </svg>
      <span className="trede-ratios__words">{of.words}</span>
    </span>
  );
};
