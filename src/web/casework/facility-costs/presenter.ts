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
  /** Of the dearest, in percent. */
  readonly width: number;
};

export type CostsShown = { readonly about: string; readonly sum: string; readonly lines: readonly CostLine[] };

export const presentCosts = (reply: Costs, language: Language, formats: Formats): CostsShown => {
  const say = sayIn(costsTexts, language);
  const decisions = reply.costs.reduce((sum, each) => sum + each.decisions, 0);
  const most = Math.max(0, ...reply.costs.map(({ cents }) => cents));
  return {
    about: say("about", { from: formats.day(reply.from), until: formats.day(addDays(reply.until, -1)) }),
    sum: say("sum", { sum: formats.money(reply.cents), decisions: say("decisions", { count: decisions }) }),
    lines: reply.costs.map(({ facility, source, clients, decisions: decided, cents }) => ({
      key: `${facility} ${source}`,
      facility: capital(labelOf("facility", facility, language)),
      source: capital(labelOf("funding-source", source, language)),
      clients: formats.number(clients),
      decisions: formats.number(decided),
      cost: formats.money(cents),
      width: percentOf(cents, most),
    })),
  };
};
