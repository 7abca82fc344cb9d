import type { ReactElement, ReactNode } from "react";
import { useTexts } from "../languages/use-language.ts";
import { Checkbox } from "./checkbox.tsx";
import { uiTexts } from "./texts.ts";
import "./data-table.css";

export type Order = "asc" | "desc";

/** The first column is the row's name and link. A cell that gives null shows a dash, and nothing on a card. */
export type Column<Row> = {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumeric?: boolean;
  /** The list can be sorted by this column, under this name. */
  readonly sort?: string;
  /** On a card, where it says itself what it is: without its label, or beside the row's name. */
  readonly onCard?: "plain" | "beside";
};

export type Sorting = {
  readonly by: string;
  readonly order: Order;
  readonly onSort: (by: string, order: Order) => void;
};

export type Selection<Row> = {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly nameOf: (row: Row) => string;
};

type Props<Row> = {
  /** Read aloud before the table. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sorting?: Sorting | undefined;
  readonly selection?: Selection<Row> | undefined;
  readonly isRefreshing?: boolean;
};

/** Narrow screens change `display`, and with it browsers forget what the parts of a table are; so each says it itself. */
const part = (role: "table" | "rowgroup" | "row" | "columnheader" | "rowheader" | "cell") => ({ role });

export const DataTable = <Row,>(props: Props<Row>): ReactElement => (
  <div className={`trede-table-frame${props.isRefreshing ? " is-refreshing" : ""}`}>
    <table className="trede-table" {...part("table")}>
      <caption className="trede-aloud">{props.caption}</caption>
      <thead {...part("rowgroup")}>
        <tr {...part("row")}>
          {props.selection !== undefined && <SelectAll {...props} selection={props.selection} />}
          {props.columns.map((column) => (
            <Head key={column.key} column={column} sorting={props.sorting} />
          ))}
        </tr>
      </thead>
      <tbody {...part("rowgroup")}>
        {props.rows.map((row) => (
          <TableRow key={props.keyOf(row)} id={props.keyOf(row)} row={row} table={props} />
        ))}
      </tbody>
    </table>
  </div>
);

const SelectAll = <Row,>({
  rows,
  keyOf,
  selection,
}: Props<Row> & { readonly selection: Selection<Row> }): ReactElement => {
  const say = useTexts(uiTexts);
  const keys = rows.map(keyOf);
  const chosenHere = keys.filter((key) => selection.chosen.has(key)).length;
  const choose = (all: boolean): void => {
    const chosen = new Set(selection.chosen);
    for (const key of keys) {
      if (all) chosen.add(key);
      else chosen.delete(key);
    }
    selection.onChoose(chosen);
  };
  return (
    <th scope="col" className="trede-table__select is-useful" {...part("columnheader")}>
      <Checkbox
        name="select-all"
        isChecked={keys.length > 0 && chosenHere === keys.length}
        isPartly={chosenHere > 0 && chosenHere < keys.length}
        onChange={choose}
        bare
      >
        {say("select-all")}
      </Checkbox>
    </th>
  );
};

type HeadProps<Row> = { readonly column: Column<Row>; readonly sorting: Sorting | undefined };

const Head = <Row,>({ column, sorting }: HeadProps<Row>): ReactElement => {
  const by = column.sort;
  const order = sorting !== undefined && by === sorting.by ? sorting.order : undefined;
  const className =
    `${column.isNumeric ? "is-numeric" : ""}${by === undefined || sorting === undefined ? "" : " is-useful"}`.trim();
  return (
    <th
      scope="col"
      className={className === "" ? undefined : className}
      aria-sort={order === undefined ? undefined : order === "asc" ? "ascending" : "descending"}
      {...part("columnheader")}
    >
      {by === undefined || sorting === undefined ? (
        column.head
      ) : (
        <button
          type="button"
          className="trede-table__sort"
          onClick={() => sorting.onSort(by, order === "asc" ? "desc" : "asc")}
        >
          {column.head}
        </button>
      )}
    </th>
  );
};

type RowProps<Row> = { readonly id: string; readonly row: Row; readonly table: Props<Row> };

const TableRow = <Row,>({ id, row, table }: RowProps<Row>): ReactElement => {
  const { selection, columns } = table;
  const isChosen = selection?.chosen.has(id) ?? false;
  return (
    <tr className={isChosen ? "is-selected" : undefined} {...part("row")}>
      {selection !== undefined && (
        <td className="trede-table__select" {...part("cell")}>
          <SelectRow id={id} name={selection.nameOf(row)} selection={selection} />
        </td>
      )}
      {columns.map((column, index) => (
        <Cell key={column.key} column={column} content={column.cell(row)} isFirst={index === 0} />
      ))}
    </tr>
  );
};

type SelectRowProps<Row> = { readonly id: string; readonly name: string; readonly selection: Selection<Row> };

const SelectRow = <Row,>({ id, name, selection }: SelectRowProps<Row>): ReactElement => {
  const say = useTexts(uiTexts);
  const choose = (isChosen: boolean): void => {
    const chosen = new Set(selection.chosen);
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
    selection.onChoose(chosen);
  };
  return (
    <Checkbox name={`select-${id}`} isChecked={selection.chosen.has(id)} onChange={choose} bare>
      {say("select-row", { what: name })}
    </Checkbox>
  );
};

type CellProps<Row> = { readonly column: Column<Row>; readonly content: ReactNode; readonly isFirst: boolean };

const Cell = <Row,>({ column, content, isFirst }: CellProps<Row>): ReactElement => {
  if (isFirst)
    return (
      <th scope="row" {...part("rowheader")}>
        {content}
      </th>
    );
  const isEmpty = content === null || content === undefined;
  const classes = [
    ...(column.isNumeric ? ["is-numeric"] : []),
    ...(isEmpty ? ["is-empty"] : []),
    ...(column.onCard === undefined ? [] : [`is-${column.onCard}`]),
  ];
  const className = classes.join(" ");
  return (
    <td className={className === "" ? undefined : className} data-label={column.head} {...part("cell")}>
      {isEmpty ? <span className="trede-table__none">–</span> : content}
    </td>
  );
};
