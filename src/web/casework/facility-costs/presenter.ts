import type { sumFacilityCosts } from "../../../contexts/casework/facility-costs-api.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { percentOf } from "../../ui/percent.ts";
import { costsTexts } from "./texts.ts";

export type Costs = ReplyOf<typeof sumFacilityCosts>;

export type CostLine = {
  readonly key: string;
  readonly facility: string;
  readonly source: string;
  readonly clients: string;
  readonly decisions: string;
  readonly cost: string;
  /** Of the dearest, in percent; null where the amount is not shown. */
  readonly width: number | null;
};

export type CostsShown = {
  readonly about: string;
  readonly sum: string;
  readonly lines: readonly CostLine[];
  /** Why some of it is not shown; null when all of it is. */
  readonly withheld: string | null;
};

export const presentCosts = (reply: Costs, language: Language, formats: Formats): CostsShown => {
  const say = sayIn(costsTexts, language);
  const most = Math.max(0, ...reply.costs.map(({ cents }) => cents ?? 0));
  const shown = (value: number | null, format: (value: number) => string): string =>
    value === null ? say("withheld") : format(value);
  const { cents: all, decisions, withheldUnder } = reply;
  return {
    about: say("about", { from: formats.day(reply.from), until: formats.day(addDays(reply.until, -1)) }),
    sum:
      all === null || decisions === null
        ? say("sum-withheld")
        : say("sum", { sum: formats.money(all), decisions: say("decisions", { count: decisions }) }),
    lines: reply.costs.map(({ facility, source, clients, decisions: decided, cents }) => ({
      key: `${facility} ${source}`,
      facility: capital(labelOf("facility", facility, language)),
      source: capital(labelOf("funding-source", source, language)),
      clients: shown(clients, formats.number),
      decisions: shown(decided, formats.number),
      cost: shown(cents, formats.money),
      width: cents === null ? null : percentOf(cents, most),
    })),
    withheld: withheldUnder === null ? null : say("withheld-about", { limit: formats.number(withheldUnder) }),
  };
};
