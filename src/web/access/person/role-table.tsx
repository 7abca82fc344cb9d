import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { Tag } from "../../ui/tag.tsx";
import type { PersonView, RoleRow } from "./presenter.ts";
import { personTexts } from "./texts.ts";

type Props = { readonly view: PersonView; readonly onEnd: ((role: RoleRow) => void) | null };

const toneOf = { now: "petrol", later: "slate", over: "slate" } as const;

/** In a span, so that the tag keeps its own width on a narrow screen. */
const State = ({ row }: { readonly row: RoleRow }): ReactElement => (
  <span>
    <Tag tone={toneOf[row.state]}>{row.stateWords}</Tag>
  </span>
);

export const RoleTable = ({ view, onEnd }: Props): ReactElement => {
  const say = useTexts(personTexts);
  const columns: readonly Column<RoleRow>[] = [
    { key: "role", head: say("role"), cell: (row) => row.words },
    { key: "from", head: say("from"), cell: (row) => row.from },
    { key: "until", head: say("until"), cell: (row) => row.until },
    { key: "state", head: say("state"), cell: (row) => <State row={row} /> },
  ];
  const acts: Column<RoleRow> = {
    key: "act",
    head: say("act"),
    cell: (row) =>
      row.canEnd && onEnd !== null ? (
        <span>
          <Button look="link" small aloud={`: ${row.words}`} onPress={() => onEnd(row)}>
            {say("end")}
          </Button>
        </span>
      ) : null,
  };
  return (
    <DataTable
      caption={say("listLabel", { name: view.name })}
      columns={onEnd === null ? columns : [...columns, acts]}
      rows={view.roles}
      keyOf={(row) => row.key}
    />
  );
};
