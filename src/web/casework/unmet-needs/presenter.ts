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
  readonly openWidth: number;
  readonly endedWidth: number;
};

export type NeedsShown = { readonly about: string; readonly needs: readonly NeedShown[] };

/** A client who changed phase between two notes of one need counts in both phases, so numbers per need are those of its phases. */
export const presentNeeds = (reply: NeedCounts, language: Language, formats: Formats): NeedsShown => {
  const say = sayIn(needsTexts, language);
  const byNeed = [...Map.groupBy(reply.needs, ({ need }) => need)].map(([need, rows]) => ({
    need,
    rows,
    clients: rows.reduce((sum, row) => sum + row.clients, 0),
    open: rows.reduce((sum, row) => sum + row.open, 0),
  }));
  const most = Math.max(0, ...byNeed.map(({ clients }) => clients));
  return {
    about: say("about", { from: formats.day(reply.from), until: formats.day(addDays(reply.until, -1)) }),
    needs: byNeed
      .toSorted((a, b) => b.clients - a.clients || (a.need < b.need ? -1 : 1))
      .map(({ need, rows, clients, open }) => ({
        key: need,
        name: capital(labelOf("unmet-need", need, language)),
        clients: formats.number(clients),
        open: formats.number(open),
        phases: rows
          .toSorted((a, b) => (b.phase ?? 0) - (a.phase ?? 0))
          .map(
            (row) =>
              `${row.phase === null ? say("no-phase") : phaseOf(row.phase, language)}: ${formats.number(row.clients)}`,
          )
          .join("; "),
        openWidth: percentOf(open, most),
        endedWidth: percentOf(clients - open, most),
      })),
  };
};
