import type { Brand } from "../../kernel/brand.ts";
import type { CampaignId } from "../../kernel/ids.ts";
import { randomFrom } from "./random.ts";

const series = [
  "commissioner",
  "person",
  "client",
  "batch",
  "provider",
  "import",
  "campaign",
  "absence",
  "document",
] as const;

/**
 * The n-th id of a series: the same for the same seed, and rising with n so that rows written together lie together.
 * A UUID of version 8, whose content is its maker's own (RFC 9562, 5.8).
 */
export const demoId = <T extends Brand<string, string>>(seed: number, of: (typeof series)[number], n: number): T => {
  const random = randomFrom(seed, n, 1000 + series.indexOf(of));
  const hex = (digits: number): string =>
    random
      .between(0, 16 ** digits - 1)
      .toString(16)
      .padStart(digits, "0");
  const first = n.toString(16).padStart(8, "0");
  return `${first}-${hex(4)}-8${hex(3)}-${"89ab"[random.between(0, 3)]}${hex(3)}-${hex(6)}${hex(6)}` as string as T;
};

/** The campaign in which who had been exempt for long were called. */
export const campaignOf = (seed: number): CampaignId => demoId(seed, "campaign", 1);
