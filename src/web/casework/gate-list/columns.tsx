import type { ReactElement } from "react";
import { dossierPlace } from "../../dossier/places.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { Clock } from "../../ui/clock.tsx";
import type { Column } from "../../ui/data-table.tsx";
import type { GateRow } from "./presenter.ts";
import { gateListTexts } from "./texts.ts";
import "../client-columns.css";

export const gateColumns = (language: Language): readonly Column<GateRow>[] => {
  const say = sayIn(gateListTexts, language);
  return [
    { key: "client", head: say("client"), sort: "name", cell: (row) => <ClientCell row={row} /> },
    {
      key: "waits-for",
      head: say("waits-for"),
      sort: "step",
      cell: (row) => <span className="trede-table__words">{row.waitsFor}</span>,
    },
    {
      key: "clock",
      head: say("clock"),
      sort: "due",
      cell: (row) =>
        row.clock === null ? <span className="trede-soft">{row.noClock}</span> : <Clock {...row.clock} />,
    },
    { key: "with", head: say("with"), sort: "ball", cell: (row) => row.ball },
    {
      key: "opened",
      head: say("opened"),
      sort: "opened",
      cell: (row) => <span className="trede-table__day">{row.opened}</span>,
    },
    {
      key: "worker",
      head: say("worker"),
      cell: (row) => row.worker ?? <span className="trede-soft">{say("no-worker")}</span>,
    },
  ];
};

const ClientCell = ({ row }: { readonly row: GateRow }): ReactElement => (
  <span className="trede-client-cell">
    <PageLink to={dossierPlace} params={{ clientId: row.id }} search={{ tab: "gate" }}>
      {row.name}
    </PageLink>
    {row.number !== null && <span className="trede-soft trede-small trede-number"> {row.number}</span>}
  </span>
);
