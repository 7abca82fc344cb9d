import type { ReactElement } from "react";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { DefinitionLink } from "../definition-link.tsx";
import type { DifferenceRow, DifferenceView } from "./presenter.ts";
import { cohortDifferenceTexts } from "./texts.ts";
import "./difference-tables.css";

type Props = {
  readonly view: DifferenceView;
  readonly knownOn: PlainDate;
  readonly andOn: PlainDate | undefined;
};

/** Counts and ratios at both moments; what changed stands out. */
export const DifferenceTable = ({ view, knownOn, andOn }: Props): ReactElement => {
  const say = useTexts(cohortDifferenceTexts);
  const { shortDay } = useFormats();
  const said = (row: DifferenceRow, text: string): ReactElement =>
    row.changed ? <strong>{text}</strong> : <span className="trede-soft">{text}</span>;
  const columns: readonly Column<DifferenceRow>[] = [
    {
      key: "figure",
      head: say("figure"),
      cell: (row) => <DefinitionLink id={`cohort.${row.id}`}>{row.name}</DefinitionLink>,
    },
    { key: "before", head: say("beforeHead", { day: shortDay(knownOn) }), isNumeric: true, cell: (row) => row.before },
    {
      key: "after",
      head: andOn === undefined ? say("nowHead") : say("beforeHead", { day: shortDay(andOn) }),
      isNumeric: true,
      cell: (row) => row.after,
    },
    { key: "change", head: say("change"), isNumeric: true, cell: (row) => said(row, row.change) },
  ];
  return (
    <div className="trede-difference">
      <DataTable caption={say("tableLabel")} columns={columns} rows={view.rows} keyOf={(row) => row.id} />
    </div>
  );
};

type ReasonRow = { readonly key: string; readonly words: string; readonly count: string };

/** What became known in between, with how many spells each explains, and the sum. */
export const ReasonTable = ({ view }: { readonly view: DifferenceView }): ReactElement => {
  const say = useTexts(cohortDifferenceTexts);
  const { number } = useFormats();
  const total = number(view.total);
  const rows: readonly ReasonRow[] = [
    ...view.reasons.map(({ reason, words, count }) => ({ key: reason, words, count })),
    ...(view.reasons.length > 1 ? [{ key: "sum", words: say("sum"), count: total }] : []),
  ];
  const columns: readonly Column<ReasonRow>[] = [
    {
      key: "reason",
      head: say("reason"),
      cell: (row) => (row.key === "sum" ? <strong>{row.words}</strong> : row.words),
    },
    { key: "count", head: say("count"), isNumeric: true, cell: (row) => <strong>{row.count}</strong> },
  ];
  return (
    <section className="trede-difference" aria-labelledby="why">
      <h2 id="why">{say("why")}</h2>
      <p>{say("whyAbout", { count: view.total, total })}</p>
      <DataTable caption={say("whyLabel")} columns={columns} rows={rows} keyOf={(row) => row.key} />
      <p className="trede-soft trede-small">{say("sumExplained")}</p>
    </section>
  );
};
