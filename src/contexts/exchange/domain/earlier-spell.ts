import type { EntryNumber } from "../../../kernel/ids.ts";
import type { History, Spell } from "../../dossier/public.ts";
import type { Format } from "./format.ts";
import type { SpellOfRow } from "./row-facts.ts";

/**
 * What a row of an earlier delivery stands for now, by the entry it began with: as corrected by hand since, null when it
 * was withdrawn, or when rows of this format may lie side by side. Groups are those of `spellOf`.
 */
export const earlierSpell = (format: Format, history: History, start: EntryNumber): SpellOfRow | null => {
  const found = spellsIn(format, history).find(([spell]) => spell.id === start);
  if (found === undefined) return null;
  const [{ from, until }, group] = found;
  return { group, from, until };
};

const spellsIn = (format: Format, history: History): readonly (readonly [Spell, string])[] => {
  switch (format) {
    case "benefits":
      return history.benefits.map((spell) => [spell, spell.scheme]);
    case "exemptions":
      return history.exemptions.map((spell) => [spell, "exemption"]);
    case "trajectories":
      return [
        ...history.trajectories.map((spell) => [spell, `trajectory ${spell.product ?? ""}`.trim()] as const),
        ...history.instruments.map((spell) => [spell, `instrument ${spell.product ?? ""}`.trim()] as const),
      ];
    case "jobs":
      return [];
  }
};

/** Whether two spells have a day in common; without an end a spell goes on. */
export const overlap = (a: Omit<SpellOfRow, "group">, b: Omit<SpellOfRow, "group">): boolean =>
  (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until);
