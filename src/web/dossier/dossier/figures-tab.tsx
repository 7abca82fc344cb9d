import type { ReactElement } from "react";
import { listClientFigures } from "../../../contexts/figures/api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { DefinitionLink } from "../../figures/definition-link.tsx";
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
import type { AsOf } from "./as-of-form.ts";
import {
  type FigureLine,
  type OfferLine,
  presentFigures,
  presentOffers,
  type SpellShown,
} from "./figures-presenter.ts";
import { figuresTexts } from "./figures-texts.ts";
import "./figures-tab.css";

type Props = {
  readonly clientId: ClientId;
  readonly asOf: AsOf;
  readonly knownAt: Instant | undefined;
};

/** In which figures this person counts, and why: as of the day and as known at the moment the page shows. */
export const FiguresTab = ({ clientId, asOf, knownAt }: Props): ReactElement => {
  const say = useTexts(figuresTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const query = {
    ...(asOf.on === undefined ? {} : { on: asOf.on }),
    ...(knownAt === undefined ? {} : { knownAt }),
  };
  const figures = useReply(listClientFigures, { params: { clientId }, query });
  if (figures.state === "waiting") return <Skeleton kind="table" lines={6} />;
  if (figures.state === "refused") return <ProblemNotice problem={figures.problem} onRetry={figures.retry} />;
  const { offers, spells } = figures.reply;
  if (offers.length === 0 && spells.length === 0) return <EmptyState why={say("empty")} />;
  return (
    <>
      {offers.length > 0 && <Offers offers={presentOffers(offers, language, formats)} />}
      <p className="trede-soft trede-lead">{say("about")}</p>
      {presentFigures(spells, language, formats).map((spell) => (
        <SpellFigures key={spell.key} spell={spell} knownOn={asOf.knownOn} />
      ))}
    </>
  );
};

/** The figure the card "offer in time" is about. */
const Offers = ({ offers }: { readonly offers: readonly OfferLine[] }): ReactElement => {
  const say = useTexts(figuresTexts);
  const mayRead = mayDo(useSession(), "figures.definition.read");
  const columns: readonly Column<OfferLine>[] = [
    { key: "since", head: say("since"), cell: (line) => line.since },
    { key: "dueOn", head: say("dueOn"), cell: (line) => line.dueOn },
    { key: "verdict", head: say("counts"), cell: (line) => <Tag tone={line.tone}>{line.verdict}</Tag> },
    { key: "why", head: say("why"), cell: (line) => line.why },
  ];
  return (
    <section className="trede-block">
      <h3>{say("offers-title")}</h3>
      <p className="trede-soft trede-small trede-spell-about">
        {say("offers-about")} {mayRead && <DefinitionLink id="picked-up-in-time">{say("definition")}</DefinitionLink>}
      </p>
      <DataTable caption={say("offers-caption")} columns={columns} rows={offers} keyOf={(line) => line.key} />
    </section>
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
      cell: (line) => <Tag tone={line.tone}>{line.counts}</Tag>,
    },
    { key: "why", head: say("why"), cell: (line) => line.why },
  ];
};
