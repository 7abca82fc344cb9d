import type { ReactElement } from "react";
import {
  canSplit,
  type SplitWay,
  splitCaseworkFigure,
  splitFigures,
  splitWays,
} from "../../../contexts/casework/casework-figures-api.ts";
import { useReply } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import type { Here } from "../../routing/use-place.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { FilterLine } from "../../ui/filter-line.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { caseworkFiguresPlace } from "../places.ts";
import { askedIn } from "./asked.ts";
import type { CaseworkFigures } from "./presenter.ts";
import { choicesToSplit, presentSplit, type Split, type SplitRow } from "./split-presenter.ts";
import { splitTexts } from "./split-texts.ts";
import { caseworkFiguresTexts } from "./texts.ts";

type Props = { readonly here: Here<typeof caseworkFiguresPlace>; readonly reply: CaseworkFigures };

/** One figure per worker, team, organisation or phase. */
export const SplitPart = ({ here, reply }: Props): ReactElement => {
  const say = useTexts(splitTexts);
  const sayOfPage = useTexts(caseworkFiguresTexts);
  const { language } = useLanguage();
  const { today } = useSession();
  const { figure, line, by } = here.search;
  const way: SplitWay = canSplit(figure, by) ? by : "team";
  const asked = { ...askedIn(here.search, today), figure, by: way, ...(line === undefined ? {} : { line }) };
  const split = useReply(splitCaseworkFigure, { query: asked }, { keep: true });
  const choices = choicesToSplit(reply, figure, language, sayOfPage("notification"));
  return (
    <section>
      <h2>{say("title")}</h2>
      <FilterLine label={say("filter")}>
        <SelectField
          name="figure"
          label={say("figure")}
          value={figure}
          onChange={(value) =>
            here.change({ figure: splitFigures.find((each) => each === value) ?? figure, line: undefined })
          }
          choices={choices.figures}
        />
        {choices.lines.length > 0 && (
          <SelectField
            name="line"
            label={say("line")}
            value={line ?? ""}
            onChange={(value) => here.change({ line: value === "" ? undefined : value })}
            choices={choices.lines}
          />
        )}
        <SelectField
          name="by"
          label={say("by")}
          value={way}
          onChange={(value) => here.change({ by: splitWays.find((each) => each === value) ?? way })}
          choices={choices.ways}
        />
      </FilterLine>
      {split.state === "waiting" && <Skeleton kind="table" />}
      {split.state === "refused" && <ProblemNotice problem={split.problem} onRetry={split.retry} />}
      {split.state === "ready" && (
        <SplitTable split={split.reply} by={way} ofDays={figure === "step-days"} isRefreshing={split.refreshing} />
      )}
    </section>
  );
};

type TableProps = {
  readonly split: Split;
  readonly by: SplitWay;
  readonly ofDays: boolean;
  readonly isRefreshing: boolean;
};

const SplitTable = ({ split, by, ofDays, isRefreshing }: TableProps): ReactElement => {
  const say = useTexts(splitTexts);
  const { language } = useLanguage();
  const { number } = useFormats();
  const rows = presentSplit(split, by, language);
  const byWorker = by === "worker" || by === "team";
  const { visibility, withheldUnder } = split;
  if (rows.length === 0) return <p>{say("none")}</p>;
  return (
    <>
      <DataTable
        caption={say("title")}
        columns={ofDays ? dayColumns(language) : shareColumns(language)}
        rows={rows}
        keyOf={({ key }) => key}
        isRefreshing={isRefreshing}
      />
      {byWorker && <p className="trede-soft trede-small">{say("about-worker")}</p>}
      {byWorker && visibility !== "worker" && (
        <p className="trede-soft trede-small">{say(`visibility-${visibility}`)}</p>
      )}
      {withheldUnder !== null && (
        <p className="trede-soft trede-small">{say("withheld-about", { limit: number(withheldUnder) })}</p>
      )}
    </>
  );
};

const shareColumns = (language: Language): readonly Column<SplitRow>[] => {
  const say = sayIn(splitTexts, language);
  return [
    { key: "who", head: say("who"), cell: ({ who }) => who },
    { key: "part", head: say("part"), isNumeric: true, cell: ({ part }) => part },
    { key: "whole", head: say("whole"), isNumeric: true, cell: ({ whole }) => whole },
    { key: "share", head: say("share"), isNumeric: true, cell: ({ share }) => share },
  ];
};

const dayColumns = (language: Language): readonly Column<SplitRow>[] => {
  const say = sayIn(splitTexts, language);
  return [
    { key: "who", head: say("who"), cell: ({ who }) => who },
    { key: "done", head: say("done"), isNumeric: true, cell: ({ whole, share }) => whole ?? share },
    { key: "median", head: say("median"), isNumeric: true, cell: ({ median }) => median },
    { key: "ninetieth", head: say("ninetieth"), isNumeric: true, cell: ({ ninetieth }) => ninetieth },
  ];
};
