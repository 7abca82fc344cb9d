import type { ReactElement } from "react";
import { exportCaseworkFigures, getCaseworkFigures } from "../../../contexts/casework/casework-figures-api.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { DeletedNotice } from "../../figures/deleted-notice.tsx";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { type Here, usePlace } from "../../routing/use-place.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ExportFoot } from "../export-foot.tsx";
import { PeriodFilter } from "../period-filter.tsx";
import { caseworkFiguresPlace, caseworkPeoplePlace } from "../places.ts";
import { askedIn, isKnownAt, knownOnIn } from "./asked.ts";
import { KnownOn } from "./known-on.tsx";
import { type Behind, PhasesPart, SharesPart, StepsPart } from "./parts.tsx";
import { type CaseworkFigures, presentFigures } from "./presenter.ts";
import { SplitPart } from "./split-part.tsx";
import { caseworkFiguresTexts } from "./texts.ts";
import "./casework-figures.css";

/** How long steps took and how the work stands over a period: drawn, and the same in tables. */
export const Page = (): ReactElement => {
  const say = useTexts(caseworkFiguresTexts);
  const { language } = useLanguage();
  const { today } = useSession();
  const formats = useFormats();
  const here = usePlace(caseworkFiguresPlace);
  const { from, until } = here.search;
  const query = askedIn(here.search, today);
  const figures = useReply(getCaseworkFigures, { query }, { keep: true });
  // numbers of another moment never stand under the moment that is asked
  const reply = figures.state === "ready" && isKnownAt(figures.reply, query.knownAt) ? figures.reply : null;
  const knownOn = knownOnIn(here.search, today);
  return (
    <>
      <PageHead
        title={say("title")}
        about={reply === null ? "\u00a0" : presentFigures(reply, language, formats).about}
      />
      <PeriodFilter
        key={`${from} ${until}`}
        from={from ?? reply?.from}
        until={until ?? (reply === null ? undefined : addDays(reply.until, -1))}
        onChange={(days) => here.change(days)}
      />
      <KnownOn key={knownOn ?? ""} knownOn={knownOn} onChange={(day) => here.change({ knownOn: day })} />
      {figures.state !== "refused" && reply === null && <Skeleton kind="table" />}
      {figures.state === "refused" && <ProblemNotice problem={figures.problem} onRetry={figures.retry} />}
      {reply !== null && <Figures reply={reply} here={here} />}
    </>
  );
};

type Props = { readonly reply: CaseworkFigures; readonly here: Here<typeof caseworkFiguresPlace> };

const Figures = ({ reply, here }: Props): ReactElement => {
  const say = useTexts(caseworkFiguresTexts);
  const { language } = useLanguage();
  const session = useSession();
  const formats = useFormats();
  const shown = presentFigures(reply, language, formats);
  const knownOn = knownOnIn(here.search, session.today);
  const last = addDays(reply.until, -1);
  const mayOpen = mayDo(session, "casework.figure.open");
  const behind: Behind = (number, people, asked) =>
    mayOpen && people > 0 ? (
      <PageLink to={caseworkPeoplePlace} search={{ from: reply.from, until: last, knownOn, ...asked }}>
        {number}
      </PageLink>
    ) : (
      number
    );
  if (shown.isEmpty) return <EmptyState why={say("none")} />;
  return (
    <>
      <DeletedNotice before={reply.incompleteBefore} />
      <div className="trede-casework-figures">
        {shown.withheld !== null && <p className="trede-soft trede-small">{shown.withheld}</p>}
        <StepsPart shown={shown} behind={behind} />
        <PhasesPart shown={shown} behind={behind} />
        <SharesPart shown={shown} behind={behind} />
        <SplitPart here={here} reply={reply} />
      </div>
      <ExportFoot
        from={exportCaseworkFigures}
        input={{ query: askedIn(here.search, session.today) }}
        exports={say("export")}
        about={say("file-about")}
        fileName={say("file-name", {
          from: reply.from,
          until: last,
          known: knownOn === undefined ? "" : say("file-known", { day: knownOn }),
          made: session.today,
        })}
      />
    </>
  );
};
