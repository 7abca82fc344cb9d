import { useRouter } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { listMunicipalities } from "../../../contexts/access/api.ts";
import { exportCohort, getCohort } from "../../../contexts/figures/api.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFile } from "../../client/use-file.ts";
import { choicesOf } from "../../languages/codes.ts";
import { knownAtOn } from "../../languages/office-day.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { hrefTo } from "../../routing/place.ts";
import { usePlace } from "../../routing/use-place.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { cohortProblems } from "../cohort-problems.ts";
import { DeletedNotice } from "../deleted-notice.tsx";
import { cohortFileName } from "../file-name.ts";
import { type CohortSearch, cohortPeoplePlace, cohortPlace } from "../places.ts";
import { type Asked, askedIn } from "../question.ts";
import { AsKnown } from "./as-known.tsx";
import { Flow } from "./flow.tsx";
import type { FlowProps } from "./flow-props.ts";
import { typedFrom } from "./form.ts";
import { type CohortView, presentCohort } from "./presenter.ts";
import { QuestionForm } from "./question-form.tsx";
import { RatioTable } from "./ratio-table.tsx";
import { cohortTexts } from "./texts.ts";

export const Page = (): ReactElement => {
  const say = useTexts(cohortTexts);
  const { language } = useLanguage();
  const session = useSession();
  const { search, change } = usePlace(cohortPlace);
  const [isChanging, setChanging] = useState(false);
  const asked = askedIn(search, session.today);
  const query = { ...asked, knownAt: knownAtOn(search.knownOn, session.today) };
  const cohort = useReply(getCohort, { query }, { keep: true });
  const knownOn = query.knownAt === undefined ? undefined : search.knownOn;
  const file = useFile(exportCohort);
  const municipalities = useMunicipalities();
  const nameOf = (code: string | undefined) =>
    municipalities.find(({ value }) => value === code)?.label ?? code ?? null;
  const view =
    cohort.state === "ready"
      ? presentCohort(cohort.reply, language, nameOf(asked.municipality), mayDo(session, "figures.cohort.open"))
      : null;
  const ask = (changed: CohortSearch): void => {
    setChanging(false);
    change({ ...changed, knownOn: search.knownOn });
  };
  return (
    <>
      <PageHead
        title={say("title")}
        about={view?.about ?? say("aboutWaiting")}
        actions={
          <Actions
            isSaving={file.busy}
            onSave={() => void file.save({ query }, cohortFileName(asked, { knownOn, today: session.today }, language))}
            isChanging={isChanging}
            onChange={() => setChanging(!isChanging)}
          />
        }
      />
      {file.problem !== null && <ProblemNotice problem={file.problem} texts={cohortProblems} />}
      {isChanging && <AskAgain asked={asked} municipalities={municipalities} onAsk={ask} />}
      <AsKnown
        key={search.knownOn ?? "now"}
        asked={asked}
        search={search}
        today={session.today}
        moments={cohort.state === "ready" ? cohort.reply.knownMoments : []}
        onKnownOn={(knownOn) => change({ knownOn })}
      />
      {cohort.state === "waiting" && <Skeleton kind="cards" />}
      {cohort.state === "refused" && (
        <ProblemNotice
          problem={cohort.problem}
          onRetry={cohort.problem.status === 422 ? undefined : cohort.retry}
          texts={cohortProblems}
        />
      )}
      {cohort.state === "ready" && <DeletedNotice before={cohort.reply.incompleteBefore} />}
      {view !== null && <Result view={view} asked={asked} search={search} onChange={() => setChanging(true)} />}
    </>
  );
};

const useMunicipalities = (): readonly { readonly value: string; readonly label: string }[] => {
  const municipalities = useReply(listMunicipalities, {});
  if (municipalities.state !== "ready") return [];
  return municipalities.reply.municipalities.map(({ code, name }) => ({ value: code, label: name }));
};

type ActionProps = {
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly isChanging: boolean;
  readonly onChange: () => void;
};

const Actions = ({ isSaving, onSave, isChanging, onChange }: ActionProps): ReactElement => {
  const say = useTexts(cohortTexts);
  return (
    <>
      <Button look="quiet" busy={isSaving} onPress={onSave}>
        {say("export")}
      </Button>
      <Button look="quiet" onPress={onChange} expanded={isChanging}>
        {say(isChanging ? "hide" : "change")}
      </Button>
    </>
  );
};

type AskProps = {
  readonly asked: Asked;
  readonly municipalities: ReturnType<typeof useMunicipalities>;
  readonly onAsk: (search: CohortSearch) => void;
};

const AskAgain = ({ asked, municipalities, onAsk }: AskProps): ReactElement => {
  const { language } = useLanguage();
  const typed = typedFrom(asked);
  const schemes = choicesOf("scheme", language, { also: typed.schemes }).map(({ value }) => value);
  return <QuestionForm asked={typed} municipalities={municipalities} schemes={schemes} onAsk={onAsk} />;
};

type ResultProps = {
  readonly view: CohortView;
  readonly asked: Asked;
  readonly search: CohortSearch;
  readonly onChange: () => void;
};

const Result = ({ view, asked, search, onChange }: ResultProps): ReactElement => {
  const say = useTexts(cohortTexts);
  const { day } = useFormats();
  const session = useSession();
  const router = useRouter();
  if (view.isEmpty)
    return (
      <EmptyState
        why={search.knownOn === undefined ? say("emptyTitle") : say("emptyKnown", { day: day(search.knownOn) })}
        action={<Button onPress={onChange}>{say("emptyAction")}</Button>}
      />
    );
  const open: FlowProps["open"] = mayDo(session, "figures.cohort.open")
    ? (people) => {
        const href = hrefTo(cohortPeoplePlace, { search: { ...asked, knownOn: search.knownOn, ...people } });
        return { href, follow: () => router.history.push(href) };
      }
    : null;
  return (
    <>
      {view.notYet !== null && <Notice tone="amber">{view.notYet}</Notice>}
      <Flow view={view} open={open} />
      {view.rows.length > 0 && <RatioTable view={view} />}
    </>
  );
};
