import type { ReactElement } from "react";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { EffectShown, LineShown } from "./effect-shown.ts";

/** What to mind, and the numbers behind the sentences. */
export const EffectPart = ({ effect: { warnings, table } }: { readonly effect: EffectShown }): ReactElement => (
  <>
    {warnings.map((warning) => (
      <Notice key={warning} tone="amber">
        {warning}
      </Notice>
    ))}
    {table !== null && (
      <DataTable caption={table.caption} columns={columnsOf(table.heads)} rows={table.lines} keyOf={({ key }) => key} />
    )}
  </>
);

const columnsOf = ([first = "", ...heads]: readonly string[]): readonly Column<LineShown>[] => [
  { key: "label", head: first, cell: ({ label }) => label },
  ...heads.map((head, i) => ({
    key: head,
    head,
    isNumeric: true,
    cell: ({ cells }: LineShown) => cells[i] ?? null,
  })),
];
