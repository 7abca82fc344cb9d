import { type ReactElement, useState } from "react";
import { getWhatFollowed, traits } from "../../../contexts/casework/diagnosis-api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import { useReply } from "../../client/queries.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { CheckList } from "../../ui/check-list.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Range } from "../../ui/range.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type FollowedShown, presentFollowed, type Trait } from "./followed-presenter.ts";
import { followedTexts } from "./followed-texts.ts";

/** Asked for, not shown by itself: that a worker looked is in the log, and the client reads it there. */
export const FollowedPart = ({ clientId }: { readonly clientId: ClientId }): ReactElement => {
  const say = useTexts(followedTexts);
  const [isAsked, setAsked] = useState(false);
  if (isAsked) return <Followed clientId={clientId} />;
  return (
    <div>
      <Button look="quiet" small onPress={() => setAsked(true)}>
        {say("look")}
      </Button>
    </div>
  );
};

const Followed = ({ clientId }: { readonly clientId: ClientId }): ReactElement => {
  const say = useTexts(followedTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const [alike, setAlike] = useState<readonly Trait[]>(["phase", "stay"]);
  const found = useReply(getWhatFollowed, { params: { clientId }, query: { alike: alike.join(",") } }, { keep: true });
  if (found.state === "waiting") return <Skeleton kind="table" />;
  if (found.state === "refused") return <ProblemNotice problem={found.problem} onRetry={found.retry} />;
  const { about, traits: traitWords, rows, withheld } = presentFollowed(found.reply, language, formats);
  return (
    <section className="trede-followed" aria-label={say("caption")}>
      <CheckList
        name="alike"
        legend={say("alike")}
        choices={traits}
        chosen={alike}
        words={(trait) => traitWords[trait]}
        onChange={setAlike}
      />
      <p role="status">{about}</p>
      {rows.length === 0 ? (
        <p>{say("none", { limit: formats.number(found.reply.limit) })}</p>
      ) : (
        <>
          <DataTable caption={say("caption")} columns={columnsIn(language)} rows={rows} keyOf={(row) => row.key} />
          <p className="trede-soft trede-small">{say("line")}</p>
        </>
      )}
      {withheld !== null && <p className="trede-soft trede-small">{withheld}</p>}
      <p className="trede-soft">{say("caution")}</p>
    </section>
  );
};

const columnsIn = (language: Language): readonly Column<FollowedShown["rows"][number]>[] => {
  const say = sayIn(followedTexts, language);
  return [
    { key: "what", head: say("what"), cell: (row) => row.what },
    { key: "people", head: say("people"), isNumeric: true, cell: (row) => row.people },
    { key: "in-work", head: say("in-work"), cell: (row) => <Range {...row.inWork} /> },
    { key: "off-benefit", head: say("off-benefit"), cell: (row) => <Range {...row.offBenefit} /> },
  ];
};
