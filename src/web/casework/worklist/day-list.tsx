import type { ReactElement } from "react";
import { dossierPlace } from "../../dossier/places.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import type { DayRow } from "./day-presenter.ts";
import { worklistTexts } from "./texts.ts";
import "./day-list.css";

/** Whom one meets today: where there is nobody to meet it takes no room. */
export const DayList = ({ rows }: { readonly rows: readonly DayRow[] }): ReactElement | null => {
  const say = useTexts(worklistTexts);
  const { language } = useLanguage();
  if (rows.length === 0) return null;
  return (
    <section className="trede-day-list">
      <h2>{say("day-title")}</h2>
      <DataTable caption={say("day-title")} columns={columnsIn(language)} rows={rows} keyOf={({ key }) => key} />
    </section>
  );
};

const columnsIn = (language: Language): readonly Column<DayRow>[] => {
  const say = sayIn(worklistTexts, language);
  return [
    { key: "client", head: say("client"), cell: (row) => <WhoCell row={row} /> },
    {
      key: "time",
      head: say("time"),
      onCard: "beside",
      cell: ({ time }) => <span className="trede-number">{time}</span>,
    },
    { key: "what", head: say("kind"), cell: ({ kind }) => kind },
    { key: "where", head: say("where"), cell: ({ where }) => where },
    {
      key: "outcome",
      head: say("outcome"),
      cell: ({ outcome }) => outcome ?? <span className="trede-soft">{say("no-outcome")}</span>,
    },
  ];
};

const WhoCell = ({ row: { id, name, number } }: { readonly row: DayRow }): ReactElement => (
  <span className="trede-client-cell">
    <PageLink to={dossierPlace} params={{ clientId: id }} search={{ tab: "appointments" }}>
      {name}
    </PageLink>
    {number !== null && <span className="trede-soft trede-small trede-number"> {number}</span>}
  </span>
);
