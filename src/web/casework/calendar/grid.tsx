import type { CSSProperties, ReactElement } from "react";
import { dossierPlace } from "../../dossier/places.ts";
import { useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { usePlace } from "../../routing/use-place.ts";
import { calendarPlace } from "../places.ts";
import { type Block, type Column, type Drawn, marks, signs } from "./presenter.ts";
import { calendarTexts } from "./texts.ts";

type Props = {
  readonly drawn: Drawn;
  /** The key of the column that is drawn where there is room for one. */
  readonly chosen: string;
  readonly onChoose: (column: Column) => void;
};

/** Hours along the side, a column for each day or worker. Where there is room for one, a strip chooses which. */
export const CalendarGrid = ({ drawn, chosen, onChoose }: Props): ReactElement => {
  const say = useTexts(calendarTexts);
  const { hours, columns } = drawn;
  const size = { "--hours": hours.length, "--columns": columns.length } as CSSProperties;
  return (
    <section className="trede-calendar" aria-label={say("grid")}>
      {columns.length > 1 && (
        <nav className="trede-calendar__strip trede-no-print" aria-label={say("columns")}>
          {columns.map((column) => (
            <button
              key={column.key}
              type="button"
              aria-current={column.key === chosen ? "date" : undefined}
              onClick={() => onChoose(column)}
            >
              {column.brief}
              <span className="trede-small">{column.blocks.length}</span>
            </button>
          ))}
        </nav>
      )}
      <div className="trede-calendar__grid" style={size}>
        <div className="trede-calendar__hours" aria-hidden="true">
          {hours.map((hour) => (
            <span key={hour}>{hour}</span>
          ))}
        </div>
        {columns.map((column) => (
          <ColumnOf key={column.key} column={column} isChosen={column.key === chosen} isOne={columns.length === 1} />
        ))}
      </div>
      <p className="trede-calendar__legend trede-small trede-soft">
        {say("legend")}: {marks.map((mark) => `${signs[mark]} ${say(`mark-${mark}`)}`).join(" · ")}
      </p>
    </section>
  );
};

type ColumnProps = { readonly column: Column; readonly isChosen: boolean; readonly isOne: boolean };

const ColumnOf = ({ column, isChosen, isOne }: ColumnProps): ReactElement => {
  const say = useTexts(calendarTexts);
  const { day, head, count, isToday, blocks } = column;
  const { search } = usePlace(calendarPlace);
  const classes = ["trede-calendar__day", ...(isToday ? ["is-today"] : []), ...(isChosen ? ["is-chosen"] : [])];
  return (
    <section className={classes.join(" ")}>
      <h2>
        {day === null || isOne ? (
          <span>{head}</span>
        ) : (
          <PageLink to={calendarPlace} search={{ ...search, view: "day", on: day }}>
            {head}
          </PageLink>
        )}
        <span className="trede-small trede-soft">{isToday ? `${say("is-today")}, ${count}` : count}</span>
      </h2>
      <ol>
        {blocks.map((block) => (
          <Appointment key={block.key} block={block} />
        ))}
      </ol>
    </section>
  );
};

const Appointment = ({ block }: { readonly block: Block }): ReactElement => {
  const say = useTexts(calendarTexts);
  const { clientId, top, minutes, lane, lanes, time, name, about, lines, mark } = block;
  const style = {
    "--top": top,
    "--minutes": minutes,
    "--lane": lane,
    "--lanes": lanes,
    "--lines": lines,
  } as CSSProperties;
  return (
    <li className={mark === null ? undefined : `is-${mark}`} style={style}>
      <PageLink to={dossierPlace} params={{ clientId }} search={{ tab: "appointments" }}>
        <span className="trede-calendar__who">
          {mark !== null && <span aria-hidden="true">{signs[mark]}</span>}
          <span>{time}</span> <strong>{name}</strong>
        </span>
        {mark !== null && <span className="trede-aloud">{say(`mark-${mark}`)}</span>}
        <span className={lines === 0 ? "trede-aloud" : "trede-calendar__about trede-soft"}>{about}</span>
      </PageLink>
    </li>
  );
};
