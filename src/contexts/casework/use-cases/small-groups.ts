import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy, staffWithClients } from "../../access/public.ts";

/**
 * Under how many people a number is withheld on screen from who asks: who works with clients sees them in their dossiers, so 0;
 * of others the limit as it is set today. A file can be passed on, so it goes by the limit whoever asks.
 */
export const limitOnScreen = async (tx: Tx, { today }: Pick<Given, "today">): Promise<number> => {
  const worksWithClients = tx.actor.roles.some((role) => staffWithClients.some((each) => each === role));
  return worksWithClients ? 0 : (await loadPolicy(tx)).on(today).disclosureLimit;
};
