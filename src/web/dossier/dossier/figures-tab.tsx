import type { ReactElement } from "react";
import { listClientFigures } from "../../../contexts/figures/api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { cohortPlace } from "../../figures/places.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { type FigureLine, presentFigures, type SpellShown } from "./figures-presenter.ts";
import { figuresTexts } from "./figures-texts.ts";
import "./figures-tab.css";

type Props = {
  readonly clientId: ClientId;
  readonly knownAt: Instant | undefined;
  readonly knownOn: PlainDate | undefined;
};

/** In which figures this person counts, and why. */
export const FiguresTab = ({ clientId, knownAt, knownOn }: Props): ReactElement => {
  const say = useTexts(figuresTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const query = knownAt === undefined ? {} : { knownAt };
  const figures = useReply(listClientFigures, { params: { clientId }, query });
  if (figures.state === "waiting") return <Skeleton kind="table" lines={6} />;
  if (figures.state === "refused") return <ProblemNotice problem={figures.problem} onRetry={figures.retry} />;
  if (figures.reply.spells.length === 0) return <EmptyState why={say("empty")} />;
  return (
    <>
      <p className="trede-soft">{say("about")}</p>
      <br />
      {presentFigures(figures.reply.spells, language, formats).map((spell) => (
        <SpellFigures key={spell.key} spell={spell} knownOn={knownOn} />
      ))}
    </>
  );
};

type SpellProps = { readonly spell: SpellShown; readonly knownOn: PlainDate | undefined };

const SpellFigures = ({ spell, knownOn }: SpellProps): ReactElement => {
  const say = useTexts(figuresTexts);
  const { language } = useLanguage();
  const mayOpen = mayDo(useSession(), "figures.cohort.read");
  return (
    <section className="trede-block">
      <h3>{spell.title}</h3>
      <p className="trede-soft trede-small trede-spell-about">
        {`${spell.cohort} · ${spell.judged}`}
        {mayOpen && (
          <>
            {" · "}
            <PageLink to={cohortPlace} search={{ ...spell.question, knownOn }}>
              {say("open-cohort")}
            </PageLink>
          </>
        )}
      </p>
      <DataTable
        caption={`${say("caption")}: ${spell.title}`}
        columns={columnsIn(language)}
        rows={spell.lines}
        keyOf={(line) => line.key}
      />
    </section>
  );
};

const columnsIn = (language: Language): readonly Column<FigureLine>[] => {
  const say = sayIn(figuresTexts, language);
  return [
    { key: "figure", head: say("figure"), cell: (line) => line.figure },
    {
      key: "counts",
      head: say("counts"),
      cell: (line) => <Tag tone={line.counts ? "moss" : "slate"}>{say(line.counts ? "yes" : "no")}</Tag>,
    },
    { key: "why", head: say("why"), cell: (line) => line.why },
  ];
};
