import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { Tag } from "../../ui/tag.tsx";
import type { Agreement, ThreadDay, Turn } from "./thread-presenter.ts";
import { threadTexts } from "./thread-texts.ts";
import "./messages.css";

/** Level of the headings of its days. */
type Level = 3 | 4;

/** A conversation: the other side left, the reader's own side right. */
export const ThreadDays = ({
  days,
  level,
}: {
  readonly days: readonly ThreadDay[];
  readonly level: Level;
}): ReactElement => {
  const Heading = `h${level}` as const;
  return (
    <div className="trede-thread">
      {days.map(({ day, words, turns }) => (
        <section key={day} className="trede-thread__day">
          <Heading>{words}</Heading>
          <ol>
            {turns.map((turn) => (
              <OneTurn key={turn.id} turn={turn} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
};

const OneTurn = ({ turn: { who, time, isOwn, isFormal, text } }: { readonly turn: Turn }): ReactElement => {
  const say = useTexts(threadTexts);
  return (
    <li className={`trede-turn${isOwn ? " trede-turn--own" : ""}`}>
      <p className="trede-turn__who">
        {who}
        {time !== null && <span className="trede-turn__time trede-number">{time}</span>}
        {isFormal && <Tag tone="petrol">{say("formal")}</Tag>}
      </p>
      <p className="trede-turn__text">{text}</p>
    </li>
  );
};

/** What was agreed, apart from what was said. */
export const Agreements = ({ agreements }: { readonly agreements: readonly Agreement[] }): ReactElement => (
  <ul className="trede-agreements">
    {agreements.map(({ id, text, when }) => (
      <li key={id}>
        <p className="trede-turn__text">{text}</p>
        <p className="trede-soft trede-small">{when}</p>
      </li>
    ))}
  </ul>
);
