import type { countUnmetNeeds } from "../../../contexts/casework/campaigns-api.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { labelOf, phaseOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { percentOf } from "../../ui/percent.ts";
import { needsTexts } from "./texts.ts";

export type NeedCounts = ReplyOf<typeof countUnmetNeeds>;

export type NeedShown = {
  readonly key: string;
  readonly name: string;
  readonly clients: string;
  readonly open: string;
  /** "fase 4: 12; fase 3: 2" */
  readonly phases: string;
  /** Shares of the widest bar, in percent; null where the numbers are not shown. */
  readonly openWidth: number | null;
  readonly endedWidth: number | null;
};

export type NeedsShown = {
  readonly about: string;
  readonly needs: readonly NeedShown[];
  /** Why some numbers are not shown; null when all are. */
  readonly withheld: string | null;
};

export const presentNeeds = (reply: NeedCounts, language: Language, formats: Formats): NeedsShown => {
  const say = sayIn(needsTexts, language);
  const byNeed = Map.groupBy(reply.needs, ({ need }) => need);
  const most = Math.max(0, ...reply.kinds.map(({ clients }) => clients ?? 0));
  const shown = (value: number | null): string => (value === null ? say("withheld") : formats.number(value));
  const { withheldUnder } = reply;
  return {
    about: say("about", { from: formats.day(reply.from), until: formats.day(addDays(reply.until, -1)) }),
    withheld: withheldUnder === null ? null : say("withheld-about", { limit: formats.number(withheldUnder) }),
    needs: reply.kinds.map(({ need, clients, open }) => ({
      key: need,
      name: capital(labelOf("unmet-need", need, language)),
      clients: shown(clients),
      open: shown(open),
      phases: (byNeed.get(need) ?? [])
        .toSorted((a, b) => (b.phase ?? 0) - (a.phase ?? 0))
        .map((row) => `${row.phase === null ? say("no-phase") : phaseOf(row.phase, language)}: ${shown(row.clients)}`)
        .join("; "),
      openWidth: open === null ? null : percentOf(open, most),
      endedWidth: clients === null || open === null ? null : percentOf(clients - open, most),
    })),
  };
};
