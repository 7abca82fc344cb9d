import type { ReactElement } from "react";
import { listMunicipalities } from "../../../contexts/access/api.ts";
import { getCohortDifference } from "../../../contexts/figures/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { endOfDay, knownAtOn } from "../../languages/office-day.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { usePlace } from "../../routing/use-place.ts";
import { ButtonToPage } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { cohortProblems } from "../cohort-problems.ts";
import { DeletedNotice } from "../deleted-notice.tsx";
import { type CohortSearch, cohortDifferencePlace, cohortPlace } from "../places.ts";
import { type Asked, askedIn } from "../question.ts";
import { windowInWords } from "../window.ts";
import { DifferenceTable, ReasonTable } from "./difference-tables.tsx";
import { MomentsForm } from "./moments-form.tsx";
import { presentDifference } from "./presenter.ts";
import { cohortDifferenceTexts } from "./texts.ts";

export const Page = (): ReactElement => {
  const say = useTexts(cohortDifferenceTexts);
  const { search, change } = usePlace(cohortDifferencePlace);
  const { today } = useSession();
  const { andOn, ...question } = search;
  const asked = askedIn(question, today);
  const knownOn = search.knownOn !== undefined && search.knownOn < today ? search.knownOn : undefined;
  return (
    <>
      <PageHead
        title={say("title")}
        about={<About asked={asked} knownOn={knownOn} andOn={andOn} />}
        actions={<Back question={question} />}
      />
      <MomentsForm
        key={`${knownOn} ${andOn}`}
        knownOn={knownOn}
        andOn={andOn}
        onCompare={(moments) => change(moments)}
      />
      {knownOn === undefined ? (
        <EmptyState why={say("chooseTitle")} />
      ) : (
        <Difference asked={asked} knownOn={knownOn} andOn={andOn} />
      )}
    </>
  );
};

const Back = ({ question }: { readonly question: CohortSearch }): ReactElement => (
  <ButtonToPage look="quiet" to={cohortPlace} search={question}>
    {useTexts(cohortDifferenceTexts)("back")}
  </ButtonToPage>
);

type AboutProps = {
  readonly asked: Asked;
  readonly knownOn: PlainDate | undefined;
  readonly andOn: PlainDate | undefined;
};

const About = ({ asked, knownOn, andOn }: AboutProps): ReactElement => {
  const say = useTexts(cohortDifferenceTexts);
  const { language } = useLanguage();
  const { day } = useFormats();
  const municipalities = useReply(listMunicipalities, {}, { when: asked.municipality !== undefined });
  const named = municipalities.state === "ready" ? municipalities.reply.municipalities : [];
  const municipality = named.find(({ code }) => code === asked.municipality)?.name ?? asked.municipality;
  const where = municipality === undefined ? "" : say("windowWhere", { municipality });
  return (
    <>
      {say("window", { ...windowInWords(asked, language), where })}{" "}
      {knownOn !== undefined &&
        say("about", {
          before: day(knownOn),
          after: andOn === undefined ? say("knownNow") : say("knownOn", { day: day(andOn) }),
        })}
    </>
  );
};

type DifferenceProps = {
  readonly asked: Asked;
  readonly knownOn: PlainDate;
  readonly andOn: PlainDate | undefined;
};

const Difference = ({ asked, knownOn, andOn }: DifferenceProps): ReactElement => {
  const say = useTexts(cohortDifferenceTexts);
  const { language } = useLanguage();
  const { today } = useSession();
  const query = { ...asked, knownAt: endOfDay(knownOn), and: knownAtOn(andOn, today) };
  const difference = useReply(getCohortDifference, { query }, { keep: true });
  if (difference.state === "waiting") return <Skeleton kind="table" />;
  if (difference.state === "refused")
    return <ProblemNotice problem={difference.problem} onRetry={difference.retry} texts={cohortProblems} />;
  const view = presentDifference(difference.reply, language);
  return (
    <div className="trede-stack">
      <DeletedNotice before={difference.reply.incompleteBefore} />
      {view.differs || view.total > 0 ? <ReasonTable view={view} /> : <p>{say("same")}</p>}
      <DifferenceTable view={view} knownOn={knownOn} andOn={andOn} />
    </div>
  );
};
