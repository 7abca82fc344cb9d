import type { previewCampaign } from "../../../contexts/casework/campaigns-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { CampaignDraft } from "./form.ts";
import { newCampaignTexts } from "./texts.ts";

/** How many a criterion finds: few of them are not told to who does not work with clients. */
export type Counted = Pick<ReplyOf<typeof previewCampaign>, "found" | "withheldUnder">;

export const foundInWords = ({ found, withheldUnder }: Counted, language: Language, { number }: Formats): string => {
  const say = sayIn(newCampaignTexts, language);
  return found === null
    ? say("found-few", { limit: number(withheldUnder ?? 0) })
    : say("found", { count: found, n: number(found) });
};

/** How many would be called: of all that are found, or of a lot no more than there are. */
export const calledInWords = (
  { how, draw }: Pick<CampaignDraft, "how" | "draw">,
  { found, withheldUnder }: Counted,
  language: Language,
  { number }: Formats,
): string => {
  const say = sayIn(newCampaignTexts, language);
  const ofLot = (n: number): string => number(how === "all" ? n : Math.min(n, Number(draw)));
  return found === null
    ? say("confirm-few", { most: ofLot((withheldUnder ?? 1) - 1) })
    : say("confirm-about", { n: ofLot(found) });
};
