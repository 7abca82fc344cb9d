import { refuse } from "../../../kernel/result.ts";
import { appointmentTold, openEntries, type UnlessBeingTold } from "../../dossier/public.ts";
import { holdTaken } from "../mail-store.ts";

/**
 * What a mail is telling the client right now is not taken back or corrected: between the server's yes and the ledger nothing says yet that
 * it was mailed. The lock on the client was taken already, and comes before that on the mails.
 */
export const unlessBeingTold: UnlessBeingTold = async (tx, { clientId, entry }, amended) => {
  if (!amended.ok) return amended;
  const taken = await holdTaken(tx, clientId);
  if (taken.length === 0) return amended;
  const seen = await openEntries(tx, clientId);
  const told = seen.ok ? appointmentTold(seen.value, entry) : undefined;
  return told !== undefined && taken.includes(told) ? refuse({ code: "mail-being-sent" }) : amended;
};
