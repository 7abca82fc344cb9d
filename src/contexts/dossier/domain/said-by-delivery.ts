import type { SaidByDelivery } from "./entry.ts";
import type { BenefitSpell, ExemptionSpell } from "./spells.ts";

/** True when a delivery says of a spell what the dossier says: its days, and its scheme or ground. */
export const isSaidOf = (spell: BenefitSpell | ExemptionSpell, said: SaidByDelivery): boolean =>
  spell.from === said.from &&
  spell.until === said.until &&
  ("scheme" in spell ? spell.scheme === said.scheme : spell.ground === said.ground);
