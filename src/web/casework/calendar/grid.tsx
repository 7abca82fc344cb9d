import { type CSSProperties, type ReactElement, useState } from "react";
import { dossierPlace } from "../../dossier/places.ts";
import { useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { usePlace } from "../../routing/use-place.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { calendarPlace } from "../places.ts";
import { type Block, type Column, type CrowdShown, type Drawn, marks, signs } from "./presenter.ts";
import { calendarTexts } from "./texts.ts";
import "./crowd.css";

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
              <span className="trede-small">{column.size}</span>
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
  const { day, head, count, isToday, blocks, crowds } = column;
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
        {crowds.map((crowd) => (
          <CrowdOf key={crowd.key} crowd={crowd} />
        ))}
      </ol>
    </section>
  );
};

/** Too many at once to read: when and how many, and pressed the list of them. */
const CrowdOf = ({ crowd: { top, minutes, words, title, blocks } }: { readonly crowd: CrowdShown }): ReactElement => {
  const say = useTexts(calendarTexts);
  const [isOpen, setOpen] = useState(false);
  const style = { "--top": top, "--minutes": minutes, "--lane": 0, "--lanes": 1 } as CSSProperties;
  return (
    <li className="is-crowd" style={style}>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words}
      </button>
      {isOpen && (
        <Dialog title={title} onClose={() => setOpen(false)}>
          <ul className="trede-calendar__crowd">
            {blocks.map(({ key, clientId, time, name, about, mark }) => (
              <li key={key}>
                <PageLink to={dossierPlace} params={{ clientId }} search={{ tab: "appointments" }}>
                  {time} <strong>{name}</strong>
                </PageLink>
                <span className="trede-soft trede-small">
                  {about}
                  {mark !== null && `, ${signs[mark]} ${say(`mark-${mark}`)}`}
                </span>
              </li>
            ))}
          </ul>
          <Button look="quiet" onPress={() => setOpen(false)}>
            {say("close")}
          </Button>
        </Dialog>
      )}
    </li>
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
    <li className={mark === null ? undefined : `is-${mark}`} style={style} title={`${time} ${name}`}>
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
