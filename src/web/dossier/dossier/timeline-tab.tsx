import type { ReactElement } from "react";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { newPlanPlace } from "../../casework/places.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { usePlace } from "../../routing/use-place.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Timeline, TimelineItem, TimelineMonth } from "../../ui/timeline.tsx";
import { dossierPlace } from "../places.ts";
import type { Reader } from "./body-words.ts";
import { entryStandingTexts } from "./entry-standing-texts.ts";
import { entryTexts } from "./entry-texts.ts";
import type { Part, TimelineEntry } from "./entry-words.ts";
import { dossierTexts } from "./texts.ts";
import { TimelineFilter } from "./timeline-filter.tsx";
import { type MonthShown, presentTimeline, type TimelineItemShown, type TimelineShown } from "./timeline-presenter.ts";
import { entriesAbout, type TimelineTopic, timelineTopicTexts } from "./timeline-topics.ts";
import { type AmendAct, actsFor, planToChange } from "./withdrawal-form.ts";
import "./timeline-tab.css";

type Shown = {
  readonly timeline: TimelineShown;
  /** The day the page shows; undefined: today. */
  readonly on: PlainDate | undefined;
  /** The entry that somebody comes for. */
  readonly sought: EntryNumber | undefined;
  /** Absent where nothing may be changed: no permission, or an earlier moment on screen. */
  readonly onAct: ((act: AmendAct, entry: TimelineEntry) => void) | undefined;
};

type Props = Omit<Shown, "timeline"> & {
  readonly timeline: readonly TimelineEntry[];
  readonly shownOn: PlainDate;
  readonly reader: Reader;
  /** What is read of it; undefined: everything. */
  readonly about: TimelineTopic | undefined;
  readonly onAbout: (about: TimelineTopic | undefined) => void;
};

export const TimelineTab = ({ timeline, shownOn, reader, about, onAbout, on, sought, onAct }: Props): ReactElement => {
  const say = useTexts(entryTexts);
  const sayTopic = useTexts(timelineTopicTexts);
  if (timeline.length === 0) return <EmptyState why={say("empty")} />;
  const shown = presentTimeline(entriesAbout(timeline, about), shownOn, reader);
  const isEmpty = shown.later.count === 0 && shown.months.length === 0;
  return (
    <>
      <TimelineFilter timeline={timeline} about={about} onChange={onAbout} />
      {isEmpty && (
        <EmptyState
          why={sayTopic("nothing")}
          action={<Button onPress={() => onAbout(undefined)}>{sayTopic("show-all")}</Button>}
        />
      )}
      {shown.later.count > 0 && <Later timeline={shown} on={on} sought={sought} onAct={onAct} />}
      <Months months={shown.months} sought={sought} onAct={onAct} />
    </>
  );
};

/** Today, what is to come is worth seeing; as of another day it is only known to be there. */
const Later = ({ timeline: { later }, on, sought, onAct }: Shown): ReactElement => {
  const say = useTexts(dossierTexts);
  const { day } = useFormats();
  const months = <Months months={later.months} sought={sought} onAct={onAct} />;
  if (on === undefined)
    return (
      <section className="trede-later">
        <h2 className="trede-later__head">{say("yet-to-come")}</h2>
        {months}
      </section>
    );
  return (
    <details className="trede-later is-beyond">
      <summary className="trede-later__head">
        {say("after-day", { day: day(on) })} <span>{say("after-day-why", { count: later.count })}</span>
      </summary>
      {months}
    </details>
  );
};

type MonthsProps = Pick<Shown, "sought" | "onAct"> & { readonly months: readonly MonthShown[] };

const Months = ({ months, sought, onAct }: MonthsProps): ReactElement => (
  <Timeline>
    {months.map(({ key, month, items }) => (
      <TimelineMonth key={key} month={month}>
        {items.map((item) => (
          <Item key={item.entry.number} item={item} isSought={item.entry.number === sought} onAct={onAct} />
        ))}
      </TimelineMonth>
    ))}
  </Timeline>
);

type ItemProps = Pick<Shown, "onAct"> & { readonly item: TimelineItemShown; readonly isSought: boolean };

const Item = ({ item, isSought, onAct }: ItemProps): ReactElement => (
  <TimelineItem
    when={item.when}
    isQuiet={item.isQuiet}
    isSought={isSought}
    marks={
      item.marks.length === 0
        ? undefined
        : item.marks.map(({ key, tone, words }) => (
            <Tag key={key} tone={tone}>
              {words}
            </Tag>
          ))
    }
    small={
      <>
        <span>{item.small.join(" · ")}</span>
        {onAct !== undefined && <Acts item={item} onAct={onAct} />}
      </>
    }
  >
    {item.isWithdrawn ? (
      <del>
        <Says item={item} />
      </del>
    ) : (
      <Says item={item} />
    )}
  </TimelineItem>
);

const Says = ({ item }: { readonly item: TimelineItemShown }): ReactElement => (
  <>
    {item.isQuiet ? item.title : <strong>{item.title}</strong>}
    {item.parts
      .filter((part) => !isLong(part))
      .map((part) => (
        <span key={part.key}>
          {" · "}
          <PartSays part={part} />
        </span>
      ))}
    {item.parts.filter(isLong).map((part) => (
      <LongPart key={part.key} part={part} aloud={item.aloud} />
    ))}
  </>
);

const mostInLine = 240;

const isLong = ({ words, before }: Part): boolean => Math.max(words.length, before?.length ?? 0) > mostInLine;

/** A whole plan or letter is read by who wants to, as it was laid out; the timeline goes on below it. */
const LongPart = ({ part, aloud }: { readonly part: Part; readonly aloud: string }): ReactElement => {
  const say = useTexts(entryTexts);
  return (
    <details className="trede-timeline-text">
      <summary>
        {say("read-text")} <span className="trede-aloud">({aloud})</span>
      </summary>
      <p>
        <PartSays part={part} />
      </p>
    </details>
  );
};

/** What was said before stands struck through beside what is said now. */
const PartSays = ({ part }: { readonly part: Part }): ReactElement => {
  const say = useTexts(entryTexts);
  if (part.before === null) return <>{part.words}</>;
  return (
    <>
      {part.before !== "" && (
        <>
          <span className="trede-aloud">{say("was-aloud")} </span>
          <del>{part.before}</del>{" "}
        </>
      )}
      {part.words !== "" && (
        <>
          <span className="trede-aloud">{say("is-aloud")} </span>
          <strong>{part.words}</strong>
        </>
      )}
    </>
  );
};

type ActsProps = { readonly item: TimelineItemShown; readonly onAct: NonNullable<Shown["onAct"]> };

const Acts = ({ item, onAct }: ActsProps): ReactElement => {
  const say = useTexts(entryTexts);
  const sayStanding = useTexts(entryStandingTexts);
  const { clientId } = usePlace(dossierPlace).params;
  const mayChange = mayDo(useSession(), "casework.plan.record");
  const plan = mayChange ? planToChange(item.entry) : null;
  return (
    <span className="trede-acts trede-no-print">
      {actsFor(item.entry).map((act) => (
        <Button key={act} look="link" small aloud={item.aloud} onPress={() => onAct(act, item.entry)}>
          {say(act)}
        </Button>
      ))}
      {plan !== null && (
        <PageLink to={newPlanPlace} params={{ clientId }} search={{ plan }}>
          {sayStanding("change-plan")} <span className="trede-aloud">({item.aloud})</span>
        </PageLink>
      )}
    </span>
  );
};
