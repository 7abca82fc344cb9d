import type { ReactElement } from "react";
import { listOwnAccess } from "../../../contexts/dossier/api.ts";
import { useReply } from "../../client/queries.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { usePlace } from "../../routing/use-place.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { Pager } from "../../ui/pager.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ownAccessPlace } from "../places.ts";
import { type LookedDay, presentOwnAccess } from "./presenter.ts";
import { ownAccessTexts } from "./texts.ts";
import "../../casework/own-file/own.css";

/** Who looked at a client's dossier, as that client may know it: by day, function and what for. */
export const Page = (): ReactElement => {
  const say = useTexts(ownAccessTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const { search, change } = usePlace(ownAccessPlace);
  const log = useReply(listOwnAccess, { query: { what: search.log, page: search.page, pageSize: 50 } }, { keep: true });
  return (
    <>
      <PageHead title={say("title")} about={say("about")} />
      {log.state === "refused" && <ProblemNotice problem={log.problem} onRetry={log.retry} />}
      {log.state === "waiting" && <Skeleton kind="text" lines={10} />}
      {log.state === "ready" && (
        <div className="trede-own">
          <p className="trede-soft">{say("no-names")}</p>
          {(log.reply.amongOthers > 0 || search.log === "all") && (
            <Checkbox
              name="among-others"
              isChecked={search.log === "all"}
              onChange={(isAll) => change({ log: isAll ? "all" : "dossier", page: 1 })}
            >
              {say("among-others", { count: log.reply.amongOthers })}
            </Checkbox>
          )}
          {log.reply.total === 0 && <p>{say("none")}</p>}
          {presentOwnAccess(log.reply.lines, language, formats).map((each) => (
            <Day key={each.day} told={each} />
          ))}
          {log.reply.total > 0 && <Pager {...log.reply} onPage={(page, how) => change({ page }, how)} />}
        </div>
      )}
    </>
  );
};

const Day = ({ told: { day, looked } }: { readonly told: LookedDay }): ReactElement => (
  <section>
    <h2>{day}</h2>
    <ul className="trede-own__list">
      {looked.map(({ key, who, what, purpose }) => (
        <li key={key}>
          <h3>{who}</h3>
          <p>{what}</p>
          {purpose !== "" && <p className="trede-soft">{purpose}</p>}
        </li>
      ))}
    </ul>
  </section>
);
