import { type ReactElement, useState } from "react";
import { getCohortDifference } from "../../../contexts/figures/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { endOfDay, officeDayOf } from "../../languages/office-day.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { AsOfBand, AsOfBar } from "../../ui/as-of-bar.tsx";
import { type CohortSearch, cohortDifferencePlace, cohortPlace } from "../places.ts";
import type { Asked } from "../question.ts";
import { type Comparison, dayToCompare, presentBeside } from "./comparison.ts";
import { type KnownOnFault, readKnownOn } from "./form.ts";
import type { CohortReply } from "./presenter.ts";
import { cohortTexts } from "./texts.ts";
import "./as-known.css";

type Props = {
  readonly asked: Asked;
  readonly search: CohortSearch;
  readonly today: PlainDate;
  readonly moments: CohortReply["knownMoments"];
  readonly onKnownOn: (day: PlainDate | undefined) => void;
};

/** As known on which day, and what coverage was then and is now. */
export const AsKnown = ({ asked, search, today, moments, onKnownOn }: Props): ReactElement => {
  const say = useTexts(cohortTexts);
  const { day: dayInWords, typedDay } = useFormats();
  const [typed, setTyped] = useState(search.knownOn === undefined ? "" : typedDay(search.knownOn));
  const [fault, setFault] = useState<KnownOnFault | null>(null);
  const show = (): void => {
    const read = readKnownOn(typed, today);
    setFault(read.ok ? null : read.refusal.code);
    if (read.ok) onKnownOn(read.value.knownOn);
  };
  const field = {
    name: "knownOn",
    label: say("knownOn"),
    value: typed,
    placeholder: say("now"),
    onChange: setTyped,
    error: fault === null ? undefined : say(fault),
  };
  const day = dayToCompare(search.knownOn, moments, today);
  return (
    <>
      {search.knownOn !== undefined && search.knownOn < today && (
        <AsOfBand
          words={say("band", { day: dayInWords(search.knownOn) })}
          back={say("today")}
          onBack={() => onKnownOn(undefined)}
        />
      )}
      <AsOfBar
        fields={[field]}
        show={say("show")}
        onShow={show}
        hint={
          day === undefined ? (
            say("noMoments")
          ) : (
            <Compared asked={asked} search={search} day={day} isChosen={day === search.knownOn} />
          )
        }
      />
      <Moments search={search} moments={moments} />
    </>
  );
};

type ComparedProps = Pick<Props, "asked" | "search"> & { readonly day: PlainDate; readonly isChosen: boolean };

const Compared = ({ asked, search, day, isChosen }: ComparedProps): ReactElement => {
  const say = useTexts(cohortTexts);
  const { language } = useLanguage();
  const difference = useReply(getCohortDifference, { query: { ...asked, knownAt: endOfDay(day) } });
  const beside = presentBeside({ day, isChosen }, difference, language);
  if (beside.kind === "words") return <>{beside.words}</>;
  const { told } = beside;
  return (
    <span className="trede-as-known">
      <Sentence told={told} />{" "}
      {told.differs && (
        <>
          <PageLink to={cohortDifferencePlace} search={{ ...search, knownOn: day }}>
            {say("explain")}
          </PageLink>
          {told.reasons.length > 0 && `: ${told.reasons.join(", ")}.`}
        </>
      )}
    </span>
  );
};

const Sentence = ({ told }: { readonly told: Comparison }): ReactElement => (
  <>
    {told.opening} {told.before !== null && <strong>{told.before}</strong>}
    {told.between} {told.after !== null && <strong>{told.after}</strong>}
    {told.close}
  </>
);

/** The days on which something was added: the ones worth looking back to. */
const Moments = ({ search, moments }: Pick<Props, "search" | "moments">): ReactElement | null => {
  const say = useTexts(cohortTexts);
  const { shortDay } = useFormats();
  const days = [...new Set(moments.map(({ at }) => officeDayOf(at)))].toSorted().slice(-5);
  if (days.length === 0) return null;
  return (
    <p className="trede-moments trede-soft trede-small trede-no-print">
      {say("moments")}{" "}
      {days.map((day, index) => (
        <span key={day}>
          {index > 0 && ", "}
          <PageLink to={cohortPlace} search={{ ...search, knownOn: day }} isHere={search.knownOn === day}>
            {shortDay(day)}
          </PageLink>
        </span>
      ))}
    </p>
  );
};
