import type { ReactElement } from "react";
import {
  exportCaseworkFigurePeople,
  listCaseworkFigurePeople,
  type PlacedFigure,
  peopleSorts,
  placedParts,
} from "../../../contexts/casework/casework-figures-api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { useFile } from "../../client/use-file.ts";
import { dossierPlace } from "../../dossier/places.ts";
import { DeletedNotice } from "../../figures/deleted-notice.tsx";
import { asFileName } from "../../languages/file-name.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { usePlace } from "../../routing/use-place.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterLine } from "../../ui/filter-line.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { Pager } from "../../ui/pager.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { askedIn, knownOnIn } from "../casework-figures/asked.ts";
import { caseworkFiguresPlace, caseworkPeoplePlace, flowPlace } from "../places.ts";
import { aboutPeople, dayHead, type PersonRow, partsOf, presentPeople, titleOf } from "./presenter.ts";
import { caseworkPeopleTexts } from "./texts.ts";

/** The people behind one figure of casework. */
export const Page = (): ReactElement => {
  const say = useTexts(caseworkPeopleTexts);
  const { language } = useLanguage();
  const { today } = useSession();
  const { search, change } = usePlace(caseworkPeoplePlace);
  const { from, until, figure, line, part, sort, order, page } = search;
  const knownOn = knownOnIn(search, today);
  const asked = { ...askedIn(search, today), figure, part, sort, order, ...(line === undefined ? {} : { line }) };
  const people = useReply(listCaseworkFigurePeople, { query: { ...asked, page } }, { keep: true });
  const reply = people.state === "ready" ? people.reply : undefined;
  const parts = partsOf(figure, language);
  return (
    <>
      <PageHead
        title={titleOf({ figure, line }, reply?.named, language)}
        about={reply === undefined ? "\u00a0" : aboutPeople(reply, knownOn, language)}
        actions={<Back figure={figure} days={{ from, until, knownOn }} />}
      />
      {parts.length > 0 && (
        <FilterLine label={say("filter")}>
          <SelectField
            name="part"
            label={say("part")}
            value={part}
            onChange={(value) => change({ part: placedParts.find((each) => each === value) ?? "all", page: 1 })}
            choices={parts}
          />
        </FilterLine>
      )}
      {people.state === "waiting" && <Skeleton kind="table" />}
      {people.state === "refused" && <ProblemNotice problem={people.problem} onRetry={people.retry} />}
      {reply !== undefined && <DeletedNotice before={reply.incompleteBefore} />}
      {people.state === "ready" && people.reply.total === 0 && <EmptyState why={say("none")} />}
      {people.state === "ready" && people.reply.total > 0 && (
        <>
          <DataTable
            caption={say("list")}
            columns={columnsOf(figure, knownOn, language)}
            rows={presentPeople(people.reply.people, figure, language)}
            keyOf={({ key }) => key}
            isRefreshing={people.refreshing}
            sorting={{
              by: sort,
              order,
              onSort: (by, next) =>
                change({ sort: peopleSorts.find((each) => each === by) ?? "on", order: next, page: 1 }),
            }}
          />
          <Pager
            {...people.reply}
            onPage={(next, how) => change({ page: next }, how)}
            links={
              <Export asked={asked} about={titleOf({ figure, line }, reply?.named, language)} reply={people.reply} />
            }
          />
        </>
      )}
    </>
  );
};

type Days = {
  readonly from: PlainDate | undefined;
  readonly until: PlainDate | undefined;
  readonly knownOn: PlainDate | undefined;
};

/** Moves are asked from the flow, the other figures from their own page. */
const Back = ({ figure, days }: { readonly figure: PlacedFigure; readonly days: Days }): ReactElement => {
  const say = useTexts(caseworkPeopleTexts);
  const { knownOn, ...period } = days;
  if (figure === "rung-entered" || figure === "rung-move")
    return (
      <ButtonToPage look="quiet" to={flowPlace} search={period}>
        {say("back-to-flow")}
      </ButtonToPage>
    );
  return (
    <ButtonToPage look="quiet" to={caseworkFiguresPlace} search={{ ...period, knownOn }}>
      {say("back")}
    </ButtonToPage>
  );
};

type ExportProps = {
  readonly asked: Parameters<ReturnType<typeof useFile<typeof exportCaseworkFigurePeople>>["save"]>[0]["query"];
  /** The figure in words. */
  readonly about: string;
  readonly reply: { readonly from: PlainDate; readonly on: PlainDate };
};

const Export = ({ asked, about, reply: { from, on } }: ExportProps): ReactElement => {
  const say = useTexts(caseworkPeopleTexts);
  const file = useFile(exportCaseworkFigurePeople);
  const { today } = useSession();
  const name = say("file-name", { figure: asFileName(about), from, until: on, made: today });
  return (
    <>
      <Button look="link" small busy={file.busy} onPress={() => void file.save({ query: asked }, name)}>
        {say("export")}
      </Button>
      {file.problem !== null && <ProblemNotice problem={file.problem} />}
    </>
  );
};

const columnsOf = (
  figure: PlacedFigure,
  knownOn: PlainDate | undefined,
  language: Language,
): readonly Column<PersonRow>[] => {
  const say = sayIn(caseworkPeopleTexts, language);
  const hasDays = figure.startsWith("step-") || figure === "overstay";
  const all: readonly Column<PersonRow>[] = [
    {
      key: "client",
      sort: "client",
      head: say("client"),
      cell: ({ clientId, client, number }) => (
        <>
          <PageLink to={dossierPlace} params={{ clientId }} search={{ knownOn }}>
            {client}
          </PageLink>{" "}
          {number !== null && <span className="trede-soft trede-small trede-number">{number}</span>}
        </>
      ),
    },
    { key: "on", sort: "on", head: dayHead(figure, language), cell: ({ on }) => on },
    { key: "days", sort: "days", head: say("days"), isNumeric: true, cell: ({ days }) => days },
    { key: "counts", head: say("counts"), cell: ({ counts }) => counts },
  ];
  return all
    .filter(({ key }) => key !== "days" || hasDays)
    .filter(({ key }) => key !== "counts" || partsOf(figure, language).length > 0);
};
