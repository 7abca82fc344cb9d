import type { ReactElement } from "react";
import { dossierPlace } from "../dossier/places.ts";
import type { Language } from "../languages/language.ts";
import { sayIn } from "../languages/texts.ts";
import { PageLink } from "../routing/page-link.tsx";
import { Clock } from "../ui/clock.tsx";
import type { Column } from "../ui/data-table.tsx";
import { Rungs } from "../ui/rung-mark.tsx";
import { Tag } from "../ui/tag.tsx";
import type { ClientRow } from "./client-row.ts";
import { clientRowTexts } from "./client-row-texts.ts";
import "./client-columns.css";

export type ClientColumn = "client" | "phase" | "waitsFor" | "clock" | "since" | "standing" | "worker" | "signal";

/** The columns of every list of clients; a page says which and in what order. */
export const clientColumns = (which: readonly ClientColumn[], language: Language): readonly Column<ClientRow>[] => {
  const say = sayIn(clientRowTexts, language);
  const columns: Readonly<Record<ClientColumn, Column<ClientRow>>> = {
    client: { key: "client", head: say("client"), sort: "name", cell: (row) => <ClientCell row={row} /> },
    phase: {
      key: "phase",
      head: say("phase"),
      sort: "phase",
      cell: (row) => row.phase && <PhaseCell phase={row.phase} />,
    },
    waitsFor: {
      key: "waitsFor",
      head: say("waits-for"),
      sort: "waits",
      cell: (row) => (
        <span className="trede-client-waits">
          <span className="trede-table__words">{row.waitsFor}</span>
          {row.gate !== null && <span className="trede-client-line trede-soft trede-small">{row.gate}</span>}
        </span>
      ),
    },
    clock: {
      key: "clock",
      head: say("clock"),
      sort: "urgency",
      cell: (row) => row.clock && <ClockCell clock={row.clock} />,
    },
    since: {
      key: "since",
      head: say("since"),
      sort: "since",
      cell: (row) => row.since && <span className="trede-table__day">{row.since}</span>,
    },
    standing: {
      key: "standing",
      head: say("standing"),
      sort: "since",
      cell: (row) => (row.standing.length === 0 ? null : <Lines lines={row.standing} />),
    },
    worker: {
      key: "worker",
      head: say("worker"),
      sort: "worker",
      cell: (row) => (row.isFormer ? null : (row.worker ?? <span className="trede-soft">{say("no-worker")}</span>)),
    },
    signal: {
      key: "signal",
      head: say("signal"),
      sort: "signal",
      cell: (row) => (row.tags.length === 0 ? null : <SignalCell row={row} />),
    },
  };
  return which.map((key) => columns[key]);
};

const ClockCell = ({ clock }: { readonly clock: NonNullable<ClientRow["clock"]> }): ReactElement => (
  <span className="trede-client-clock">
    <Clock {...clock} />
  </span>
);

const Lines = ({ lines }: { readonly lines: readonly string[] }): ReactElement => (
  <span className="trede-client-lines">
    {lines.map((line) => (
      <span key={line} className="trede-client-line">
        {line}
      </span>
    ))}
  </span>
);

const ClientCell = ({ row }: { readonly row: ClientRow }): ReactElement => (
  <span className="trede-client-cell">
    <PageLink to={dossierPlace} params={{ clientId: row.id }}>
      {row.name}
    </PageLink>
    {row.number !== null && <span className="trede-soft trede-small trede-number"> {row.number}</span>}
  </span>
);

const PhaseCell = ({ phase }: { readonly phase: NonNullable<ClientRow["phase"]> }): ReactElement => (
  <span className="trede-phase-cell">
    {phase.rungs !== null && <Rungs {...phase.rungs} />}
    <span className="trede-phase-cell__words">{phase.words}</span>
  </span>
);

const SignalCell = ({ row }: { readonly row: ClientRow }): ReactElement => (
  <span className="trede-tags-cell">
    {row.tags.map((tag) => (
      <Tag key={tag.key} tone={tag.tone}>
        {tag.words}
      </Tag>
    ))}
  </span>
);
