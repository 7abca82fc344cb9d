import type { ReactElement } from "react";
import { dossierPlace } from "../../dossier/places.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { Clock } from "../../ui/clock.tsx";
import type { Column } from "../../ui/data-table.tsx";
import { ActButtons } from "../signals/act-buttons.tsx";
import type { SignalActs } from "../signals/use-signal-acts.ts";
import type { WorklistRow } from "./presenter.ts";
import { worklistTexts } from "./texts.ts";
import "../client-columns.css";
import "../signals/signals.css";

/** `acts` is null for who may look only; the worker is a column where the list is of more than one's own clients. */
export const worklistColumns = (
  language: Language,
  { acts, hasWorker }: { readonly acts: SignalActs | null; readonly hasWorker: boolean },
): readonly Column<WorklistRow>[] => {
  const say = sayIn(worklistTexts, language);
  return [
    { key: "client", head: say("client"), sort: "name", cell: (row) => <ClientCell row={row} /> },
    {
      key: "waits-for",
      head: say("waits-for"),
      sort: "rule",
      onCard: "plain",
      cell: (row) => (
        <span className="trede-table__words">
          {row.asks}
          <span className="trede-soft trede-small"> {row.signal}</span>
        </span>
      ),
    },
    { key: "clock", head: say("clock"), sort: "due", onCard: "beside", cell: (row) => <ClockCell row={row} /> },
    ...(hasWorker
      ? [
          {
            key: "worker",
            head: say("worker"),
            sort: "worker",
            cell: (row: WorklistRow) => row.worker ?? <span className="trede-soft">{say("no-worker")}</span>,
          },
        ]
      : []),
    ...(acts === null
      ? []
      : [
          {
            key: "acts",
            head: say("acts"),
            onCard: "plain" as const,
            cell: (row: WorklistRow) => (
              <ActButtons
                acts={acts}
                on={row.on}
                byHand={row.byHand}
                isResting={row.rests !== null}
                tab={row.tab}
                part={row.part}
              />
            ),
          },
        ]),
  ];
};

const ClientCell = ({ row }: { readonly row: WorklistRow }): ReactElement => (
  <span className="trede-client-cell">
    <PageLink to={dossierPlace} params={{ clientId: row.id }} search={{ tab: "signals" }}>
      {row.name}
    </PageLink>
    {row.number !== null && <span className="trede-soft trede-small trede-number"> {row.number}</span>}
  </span>
);

const ClockCell = ({ row }: { readonly row: WorklistRow }): ReactElement => (
  <span>
    <Clock {...row.clock} />
    {[row.limit, row.rests].map(
      (words) =>
        words !== null && (
          <span key={words} className="trede-soft trede-small trede-clock-note">
            {words}
          </span>
        ),
    )}
  </span>
);
