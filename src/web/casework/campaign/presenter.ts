import type { getCampaign, listCalledClients } from "../../../contexts/casework/campaigns-api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { clientName, labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { percentOf } from "../../ui/percent.ts";
import { fewestForShare } from "../../ui/range-shown.ts";
import { criterionWords } from "../criterion-words.ts";
import { campaignTexts } from "./texts.ts";

export type Campaign = ReplyOf<typeof getCampaign>;
type Called = ReplyOf<typeof listCalledClients>["rows"][number];

export type FollowedRow = {
  readonly key: string;
  readonly name: string;
  readonly clients: string;
  readonly share: string;
  /** Of all who were called, in percent; null where the number is not shown. */
  readonly width: number | null;
};

export type CampaignShown = {
  readonly begun: string;
  readonly aim: string;
  readonly criterion: readonly string[];
  readonly lot: string | null;
  readonly followed: readonly FollowedRow[];
  readonly outcomes: readonly FollowedRow[];
  /** Why some numbers are not shown; null when all are. */
  readonly withheld: string | null;
};

const followedKeys = ["spoken", "diagnosed", "offered", "worked", "off", "closed"] as const;

/** What followed of all who were called: each may have been more than one thing, so the shares do not add up. */
export const presentCampaign = (campaign: Campaign, language: Language, formats: Formats): CampaignShown => {
  const say = sayIn(campaignTexts, language);
  const { called, counts, outcomes, withheldUnder } = campaign;
  // never a bare percentage of a few (LOOK, "Range")
  const shareOf = (clients: number, of: number): string =>
    of < fewestForShare
      ? say("few", { n: formats.number(clients), of: formats.number(of) })
      : formats.share(clients / of);
  const row = (key: string, name: string, clients: number | null): FollowedRow =>
    clients === null || called === null
      ? { key, name, clients: say("withheld"), share: say("withheld"), width: null }
      : {
          key,
          name,
          clients: formats.number(clients),
          share: shareOf(clients, called),
          width: percentOf(clients, called),
        };
  return {
    begun: say("begun", { day: formats.day(campaign.startedOn), who: campaign.startedBy }),
    aim: campaign.aim,
    criterion: criterionWords(campaign.criterion, language),
    lot: lotOf(campaign, language, formats),
    followed: [row("called", say("called"), called), ...followedKeys.map((key) => row(key, say(key), counts[key]))],
    outcomes: outcomes.map(({ outcome, clients }) =>
      row(outcome, capital(labelOf("re-examination-outcome", outcome, language)), clients),
    ),
    withheld: withheldUnder === null ? null : say("withheld-about", { limit: formats.number(withheldUnder) }),
  };
};

const lotOf = ({ seed, called, found }: Campaign, language: Language, formats: Formats): string | null => {
  const say = sayIn(campaignTexts, language);
  if (seed === null) return null;
  if (called === null || found === null) return say("lot-withheld", { seed });
  return say("lot", { called: formats.number(called), found: formats.number(found), seed });
};

export type CalledShown = {
  readonly id: ClientId;
  readonly name: string;
  readonly worker: string;
  readonly outcome: string | null;
  readonly followed: string;
};

export const presentCalled = (row: Called, language: Language, formats: Formats): CalledShown => {
  const say = sayIn(campaignTexts, language);
  const days = [
    ["spoken", row.spokenOn],
    ["diagnosed", row.diagnosedOn],
    ["offered", row.offeredOn],
    ["worked", row.workedOn],
    ["off", row.leftOn],
  ] as const;
  return {
    id: row.clientId,
    name: clientName(row, language),
    worker: row.workerName ?? "",
    outcome:
      row.outcome === null ? null : labelOf("re-examination-outcome", row.outcome, language, row.closedOn ?? undefined),
    followed: days.flatMap(([key, on]) => (on === null ? [] : [`${say(key)} ${formats.shortDay(on)}`])).join("; "),
  };
};
