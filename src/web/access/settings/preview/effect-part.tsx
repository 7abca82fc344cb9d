import type { ReactElement } from "react";
import { Notice } from "../../../ui/notice.tsx";
import type { EffectShown } from "./effect-shown.ts";

/** What to mind, and the numbers behind the sentences. */
export const EffectPart = ({ effect: { warnings, table } }: { readonly effect: EffectShown }): ReactElement => (
  <>
    {warnings.map((warning) => (
      <Notice key={warning} tone="amber">
        {warning}
      </Notice>
    ))}
    {table !== null && <EffectTable table={table} />}
  </>
);

/** So few columns that it stays a table on a phone too. */
const EffectTable = ({ table }: { readonly table: NonNullable<EffectShown["table"]> }): ReactElement => (
  <table className="trede-preview__table">
    <caption className="trede-aloud">{table.caption}</caption>
    <thead>
      <tr>
        {table.heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {table.lines.map(({ key, label, cells }) => (
        <tr key={key}>
          <th scope="row">{label}</th>
          {cells.map((cell, i) => (
            <td key={table.heads[i + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
