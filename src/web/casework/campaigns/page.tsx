import type { ReactElement } from "react";
import { listCampaigns } from "../../../contexts/casework/campaigns-api.ts";
import type { CampaignId } from "../../../kernel/ids.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import type { Formats } from "../../languages/formats.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { ButtonToPage } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { campaignPlace, newCampaignPlace } from "../places.ts";
import { campaignsTexts } from "./texts.ts";
import "./campaigns.css";

type Row = { readonly id: CampaignId; readonly cells: Readonly<Record<Cell, string>> };
type Cell = "name" | "started" | "called" | "spoken" | "offered" | "closed";

/** Rounds in which many clients are looked at anew, with how far each has come. */
export const Page = (): ReactElement => {
  const say = useTexts(campaignsTexts);
  const formats = useFormats();
  const mayStart = mayDo(useSession(), "casework.campaign.start");
  const campaigns = useReply(listCampaigns, {});
  const withheld = campaigns.state === "ready" ? campaigns.reply.campaigns.map((each) => each.withheldUnder) : [];
  const limit = withheld.find((each) => each !== null);
  const start = <ButtonToPage to={newCampaignPlace}>{say("new")}</ButtonToPage>;
  return (
    <>
      <PageHead title={say("title")} about={say("about")} actions={mayStart ? start : undefined} />
      {campaigns.state === "waiting" && <Skeleton kind="table" />}
      {campaigns.state === "refused" && <ProblemNotice problem={campaigns.problem} onRetry={campaigns.retry} />}
      {campaigns.state === "ready" &&
        (campaigns.reply.campaigns.length === 0 ? (
          <EmptyState why={say("none")} />
        ) : (
          <div className="trede-campaigns">
            <DataTable
              caption={say("title")}
              columns={columns(say)}
              rows={campaigns.reply.campaigns.map((each) => rowOf(each, say("withheld"), formats))}
              keyOf={({ id }) => id}
            />
            {limit !== undefined && (
              <p className="trede-soft trede-small">{say("withheld-about", { limit: formats.number(limit) })}</p>
            )}
          </div>
        ))}
    </>
  );
};

type Listed = ReplyOf<typeof listCampaigns>["campaigns"][number];

const rowOf = ({ id, name, startedOn, called, counts }: Listed, withheld: string, formats: Formats): Row => {
  const shown = (n: number | null): string => (n === null ? withheld : formats.number(n));
  return {
    id,
    cells: {
      name,
      started: formats.shortDay(startedOn),
      called: shown(called),
      spoken: shown(counts.spoken),
      offered: shown(counts.offered),
      closed: shown(counts.closed),
    },
  };
};

const numbers = ["called", "spoken", "offered", "closed"] as const;

const columns = (say: (key: Cell) => string): readonly Column<Row>[] => [
  {
    key: "name",
    head: say("name"),
    cell: ({ id, cells }) => (
      <PageLink to={campaignPlace} params={{ campaign: id }}>
        {cells.name}
      </PageLink>
    ),
  },
  { key: "started", head: say("started"), cell: ({ cells }) => cells.started },
  ...numbers.map((key) => ({ key, head: say(key), isNumeric: true, cell: ({ cells }: Row) => cells[key] })),
];
