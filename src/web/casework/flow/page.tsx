import type { ReactElement } from "react";
import { exportLadderFlow, getLadderFlow } from "../../../contexts/casework/ladder-api.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { usePlace } from "../../routing/use-place.ts";
import { Bars } from "../../ui/bars.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import type { Behind } from "../casework-figures/parts.tsx";
import { ExportFoot } from "../export-foot.tsx";
import { PeriodFilter } from "../period-filter.tsx";
import { caseworkPeoplePlace, flowPlace } from "../places.ts";
import { FlowPicture } from "./flow-picture.tsx";
import { type FlowShown, type MoveBand, presentFlow, type RungBar } from "./presenter.ts";
import { flowTexts } from "./texts.ts";
import "./flow.css";

/** How people stand and move on the ladder: drawn, and the same in tables. */
export const Page = (): ReactElement => {
  const say = useTexts(flowTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const here = usePlace(flowPlace);
  const { from, until } = here.search;
  const query = {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until: addDays(until, 1) }),
  };
  const flow = useReply(getLadderFlow, { query }, { keep: true });
  const shown = flow.state === "ready" ? presentFlow(flow.reply, language, formats) : null;
  const session = useSession();
  const mayOpen = mayDo(session, "casework.figure.open");
  const behind: Behind = (number, people, asked) =>
    mayOpen && people > 0 && flow.state === "ready" ? (
      <PageLink
        to={caseworkPeoplePlace}
        search={{ from: flow.reply.from, until: addDays(flow.reply.until, -1), ...asked }}
      >
        {number}
      </PageLink>
    ) : (
      number
    );
  return (
    <>
      <PageHead title={say("title")} about={shown?.about ?? "\u00a0"} />
      <PeriodFilter
        key={`${from} ${until}`}
        from={from ?? (flow.state === "ready" ? flow.reply.from : undefined)}
        until={until ?? (flow.state === "ready" ? addDays(flow.reply.until, -1) : undefined)}
        onChange={(days) => here.change(days)}
      />
      {flow.state === "waiting" && <Skeleton kind="table" />}
      {flow.state === "refused" && <ProblemNotice problem={flow.problem} onRetry={flow.retry} />}
      {shown !== null &&
        (shown.isEmpty ? <EmptyState why={say("none")} /> : <FlowDrawn shown={shown} behind={behind} />)}
      {flow.state === "ready" && shown?.isEmpty === false && (
        <ExportFoot
          from={exportLadderFlow}
          input={{ query }}
          exports={say("export")}
          about={say("file-about")}
          fileName={say("file-name", {
            from: flow.reply.from,
            until: addDays(flow.reply.until, -1),
            made: session.today,
          })}
        />
      )}
    </>
  );
};

/** Bars and bands are for who looks; the tables say the same in numbers. */
const FlowDrawn = ({ shown, behind }: { readonly shown: FlowShown; readonly behind: Behind }): ReactElement => {
  const say = useTexts(flowTexts);
  const { language } = useLanguage();
  return (
    <div className="trede-flow">
      <section>
        <h2>{say("stand-caption", { day: shown.day })}</h2>
        <p className="trede-soft trede-small">{say("picture")}</p>
        <Bars
          bars={shown.rungs.flatMap(({ key, name, inTimeWidth, tooLongWidth }) =>
            inTimeWidth === null || tooLongWidth === null
              ? []
              : [{ key, name, parts: [{ width: inTimeWidth }, { width: tooLongWidth, isBad: true }] }],
          )}
        />
        <DataTable
          caption={say("stand-caption", { day: shown.day })}
          columns={rungColumns(language, behind)}
          rows={shown.rungs}
          keyOf={({ key }) => key}
        />
      </section>
      {shown.withheld !== null && <p className="trede-soft trede-small">{shown.withheld}</p>}
      <section>
        <h2>{say("moves")}</h2>
        {shown.moves.length === 0 ? (
          <p>{say("no-moves")}</p>
        ) : (
          <>
            <FlowPicture picture={shown.picture} behind={behind} />
            <DataTable
              caption={say("moves")}
              columns={moveColumns(language, behind)}
              rows={shown.moves}
              keyOf={({ key }) => key}
            />
          </>
        )}
      </section>
    </div>
  );
};

const rungColumns = (language: Language, behind: Behind): readonly Column<RungBar>[] => {
  const say = sayIn(flowTexts, language);
  return [
    {
      key: "rung",
      head: say("rung"),
      cell: ({ name, inUse }) =>
        inUse
          ? name
          : [
              name,
              " ",
              <Tag key="tag" tone="slate">
                {say("not-in-use")}
              </Tag>,
            ],
    },
    {
      key: "stand",
      head: say("stand"),
      isNumeric: true,
      cell: ({ key, stand, people }) => behind(stand, people.stand, { figure: "overstay", line: key }),
    },
    {
      key: "too-long",
      head: say("too-long"),
      isNumeric: true,
      cell: ({ key, tooLong, people }) =>
        behind(tooLong, people.tooLong, { figure: "overstay", line: key, part: "counts" }),
    },
    {
      key: "entered",
      head: say("entered"),
      isNumeric: true,
      cell: ({ key, entered, people }) => behind(entered, people.entered, { figure: "rung-entered", line: key }),
    },
  ];
};

const moveColumns = (language: Language, behind: Behind): readonly Column<MoveBand>[] => {
  const say = sayIn(flowTexts, language);
  return [
    { key: "from", head: say("from-rung"), cell: ({ from }) => from },
    { key: "to", head: say("to-rung"), cell: ({ to }) => to },
    { key: "way", head: say("way"), cell: ({ way }) => way },
    {
      key: "people",
      head: say("people"),
      isNumeric: true,
      cell: ({ people, behind: of, line }) => behind(people, of, { figure: "rung-move", line }),
    },
  ];
};
