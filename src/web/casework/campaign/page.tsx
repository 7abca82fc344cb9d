import type { ReactElement } from "react";
import {
  calledParts,
  exportCalledClients,
  exportCampaign,
  getCampaign,
  listCalledClients,
} from "../../../contexts/casework/campaigns-api.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFile } from "../../client/use-file.ts";
import { dossierPlace } from "../../dossier/places.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { type Here, usePlace } from "../../routing/use-place.ts";
import { Bars } from "../../ui/bars.tsx";
import { Button } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterLine } from "../../ui/filter-line.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { Pager } from "../../ui/pager.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { ExportFoot } from "../export-foot.tsx";
import { campaignPlace } from "../places.ts";
import { type CalledShown, type CampaignShown, type FollowedRow, presentCalled, presentCampaign } from "./presenter.ts";
import { campaignTexts } from "./texts.ts";
import "./campaign.css";

/** One campaign: who was picked and why, what followed for how many, and for staff with clients who they are. */
export const Page = (): ReactElement => {
  const say = useTexts(campaignTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const here = usePlace(campaignPlace);
  const { campaign } = here.params;
  const session = useSession();
  const { today } = session;
  const mayOpen = mayDo(session, "casework.campaign.open");
  const found = useReply(getCampaign, { params: { campaign } });
  const shown = found.state === "ready" ? presentCampaign(found.reply, language, formats) : null;
  return (
    <>
      <PageHead title={found.state === "ready" ? found.reply.name : say("title")} about={shown?.begun ?? "\u00a0"} />
      {found.state === "waiting" && <Skeleton kind="text" lines={10} />}
      {found.state === "refused" && <ProblemNotice problem={found.problem} onRetry={found.retry} />}
      {shown !== null && (
        <div className="trede-campaign">
          <About shown={shown} />
          <div>
            <Followed shown={shown} />
            <ExportFoot
              from={exportCampaign}
              input={{ params: { campaign } }}
              exports={say("export")}
              about={say("file-about")}
              fileName={say("file-name", { day: today })}
            />
          </div>
          {mayOpen && <CalledClients here={here} />}
        </div>
      )}
    </>
  );
};

const About = ({ shown }: { readonly shown: CampaignShown }): ReactElement => {
  const say = useTexts(campaignTexts);
  return (
    <section>
      <p>{shown.aim}</p>
      <h2>{say("criterion")}</h2>
      <ul>
        {shown.criterion.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {shown.lot !== null && <p className="trede-soft">{shown.lot}</p>}
    </section>
  );
};

const Followed = ({ shown }: { readonly shown: CampaignShown }): ReactElement => {
  const say = useTexts(campaignTexts);
  const { language } = useLanguage();
  const bars = shown.followed.flatMap(({ key, name, width }) =>
    width === null ? [] : [{ key, name, parts: [{ width }] }],
  );
  return (
    <section>
      <h2>{say("followed")}</h2>
      <p className="trede-soft trede-small">{say("followed-about")}</p>
      {bars.length > 0 && <Bars bars={bars} />}
      <DataTable
        caption={say("followed")}
        columns={followedColumns("what", language)}
        rows={shown.followed}
        keyOf={({ key }) => key}
      />
      {shown.outcomes.length > 0 && (
        <>
          <h2>{say("outcomes")}</h2>
          <DataTable
            caption={say("outcomes")}
            columns={followedColumns("outcome", language)}
            rows={shown.outcomes}
            keyOf={({ key }) => key}
          />
        </>
      )}
      {shown.withheld !== null && <p className="trede-soft trede-small">{shown.withheld}</p>}
    </section>
  );
};

const followedColumns = (first: "what" | "outcome", language: Language): readonly Column<FollowedRow>[] => {
  const say = sayIn(campaignTexts, language);
  return [
    { key: "name", head: say(first), cell: ({ name }) => name },
    { key: "clients", head: say("clients"), isNumeric: true, cell: ({ clients }) => clients },
    { key: "share", head: say("share"), isNumeric: true, cell: ({ share }) => share },
  ];
};

const CalledClients = ({ here }: { readonly here: Here<typeof campaignPlace> }): ReactElement => {
  const say = useTexts(campaignTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const { part, page } = here.search;
  const { today } = useSession();
  const file = useFile(exportCalledClients);
  const save = () => void file.save({ params: here.params, query: { part } }, say("people-file-name", { day: today }));
  const called = useReply(listCalledClients, { params: here.params, query: { part, page } }, { keep: true });
  return (
    <section>
      <h2>{say("people")}</h2>
      <FilterLine label={say("filter")}>
        <SelectField
          name="part"
          label={say("part")}
          value={part}
          onChange={(value) => here.change({ part: calledParts.find((each) => each === value) ?? "all", page: 1 })}
          choices={calledParts.map((each) => ({ value: each, label: say(`part-${each}`) }))}
        />
      </FilterLine>
      {called.state === "waiting" && <Skeleton kind="table" />}
      {called.state === "refused" && <ProblemNotice problem={called.problem} onRetry={called.retry} />}
      {called.state === "ready" &&
        (called.reply.total === 0 ? (
          <EmptyState why={say("nobody")} />
        ) : (
          <>
            <DataTable
              caption={say("people")}
              columns={calledColumns(language)}
              rows={called.reply.rows.map((row) => presentCalled(row, language, formats))}
              keyOf={({ id }) => id}
              isRefreshing={called.refreshing}
            />
            <Pager
              {...called.reply}
              onPage={(next, how) => here.change({ page: next }, how)}
              links={
                <Button look="link" small busy={file.busy} onPress={save}>
                  {say("export-people")}
                </Button>
              }
            />
            {file.problem !== null && <ProblemNotice problem={file.problem} />}
          </>
        ))}
    </section>
  );
};

const calledColumns = (language: Language): readonly Column<CalledShown>[] => {
  const say = sayIn(campaignTexts, language);
  return [
    {
      key: "client",
      head: say("client"),
      cell: ({ id, name }) => (
        <PageLink to={dossierPlace} params={{ clientId: id }} search={{ tab: "decisions" }}>
          {name}
        </PageLink>
      ),
    },
    { key: "worker", head: say("worker"), cell: ({ worker }) => worker },
    { key: "followed", head: say("since"), cell: ({ followed }) => followed },
    {
      key: "outcome",
      head: say("outcome"),
      cell: ({ outcome }) =>
        outcome === null ? <Tag tone="petrol">{say("waits")}</Tag> : <Tag tone="slate">{outcome}</Tag>,
    },
  ];
};
