import { useLocation } from "@tanstack/react-router";
import { type ReactElement, useEffect } from "react";
import { listDefinitions } from "../../../contexts/figures/api.ts";
import { useReply } from "../../client/queries.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type DefinitionEntry, type DefinitionsReply, presentDefinitions } from "./presenter.ts";
import { definitionsTexts } from "./texts.ts";
import "./definitions.css";

export const Page = (): ReactElement => {
  const say = useTexts(definitionsTexts);
  const definitions = useReply(listDefinitions, {});
  return (
    <>
      <PageHead title={say("title")} about={say("about")} />
      {definitions.state === "waiting" && <Skeleton kind="text" lines={12} />}
      {definitions.state === "refused" && <ProblemNotice problem={definitions.problem} onRetry={definitions.retry} />}
      {definitions.state === "ready" && <Catalogue reply={definitions.reply} />}
    </>
  );
};

const Catalogue = ({ reply }: { readonly reply: DefinitionsReply }): ReactElement => {
  const say = useTexts(definitionsTexts);
  const { language } = useLanguage();
  const { counts, ratios, casework, reasons } = presentDefinitions(reply, language);
  useMarkedEntry();
  return (
    <div className="trede-definitions">
      <nav className="trede-definitions__contents trede-no-print" aria-label={say("contents")}>
        <Contents title={say("counts")} entries={counts} />
        <Contents title={say("ratios")} entries={ratios} />
        <Contents title={say("casework")} entries={casework} />
      </nav>
      <div>
        <Entries title={say("counts")} entries={counts} />
        <Entries title={say("ratios")} entries={ratios} />
        <Entries title={say("casework")} entries={casework} />
        <section id="reasons">
          <h2>{say("reasons")}</h2>
          <p>{say("reasonsAbout")}</p>
          <ul className="trede-definitions__reasons">
            {reasons.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
};

/** Somebody came for one term: it is brought in sight and given the focus once it is there. */
const useMarkedEntry = (): void => {
  const { hash } = useLocation();
  useEffect(() => {
    const entry = hash === "" ? null : document.getElementById(hash);
    entry?.scrollIntoView();
    entry?.focus({ preventScroll: true });
  }, [hash]);
};

type Props = { readonly title: string; readonly entries: readonly DefinitionEntry[] };

const Contents = ({ title, entries }: Props): ReactElement => (
  <>
    <strong>{title}</strong>
    <ul>
      {entries.map(({ id, name }) => (
        <li key={id}>
          <a href={`#${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  </>
);

const Entries = ({ title, entries }: Props): ReactElement => (
  <section className="trede-block">
    <h2>{title}</h2>
    {entries.map((entry) => (
      <article key={entry.id} id={entry.id} tabIndex={-1} className="trede-definition">
        <h3>
          {entry.name} {entry.letter !== null && <span className="trede-definition__letter">{entry.letter}</span>}
        </h3>
        <p>{entry.definition}</p>
        <dl className="trede-definition__facts">
          {entry.facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </article>
    ))}
  </section>
);
