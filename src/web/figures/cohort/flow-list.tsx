import type { ReactElement } from "react";
import type { FlowProps } from "./flow-props.ts";
import { toneOf } from "./flow-tone.ts";
import { PeopleOf } from "./people-of.tsx";
import type { CohortView, FlowRow } from "./presenter.ts";

/** The tree on a narrow screen: each number with a bar of its share of everybody, deeper steps further in. */
export const FlowList = ({ view, open }: FlowProps): ReactElement => (
  <ol className="trede-flow-list">
    {view.list.map((row) => (
      <FlowListItem key={row.id} row={row} view={view} open={open} />
    ))}
  </ol>
);

type ItemProps = { readonly row: FlowRow; readonly view: CohortView; readonly open: FlowProps["open"] };

const FlowListItem = ({ row, view, open }: ItemProps): ReactElement => {
  const label = view.labels[row.id];
  return (
    <li className={`trede-flow-list__item trede-flow-list__item--${row.depth}`}>
      <span className="trede-flow-list__label">
        <PeopleOf open={open} people={label.people} name={label.name}>
          <strong>{label.number}</strong>
        </PeopleOf>
        <span>{label.words}</span>
        {label.share !== null && <span className="trede-soft trede-small">{label.share}</span>}
      </span>
      {row.part > 0 && (
        <span
          className={`trede-flow-list__bar trede-flow-list__bar--${toneOf[row.id]}`}
          style={{ width: `${100 * row.part}%` }}
          aria-hidden="true"
        />
      )}
      {row.id === "exempt" && (
        <span className="trede-flow-list__aside trede-soft">
          <PeopleOf open={open} people={view.exemptHelped.people} name={view.exemptHelped.name}>
            {view.exemptHelped.words}
          </PeopleOf>
        </span>
      )}
    </li>
  );
};
