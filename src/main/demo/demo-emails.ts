import { agreeToEmail, clientEmail } from "../../contexts/dossier/use-cases/client-email.ts";
import { addDays, type PlainDate } from "../../kernel/plain-date.ts";
import type { Given, Tx } from "../../platform/unit-of-work.ts";
import { clientId, type DemoWork, expected } from "./demo-work.ts";

const ways = ["in-person", "phone", "in-writing"] as const;

/** Every second of the first clients who are helped today agreed to be mailed, at an address that can't exist. */
export const writeEmails = async (
  tx: Tx,
  work: DemoWork,
  isHelped: (n: number) => PlainDate | null,
  given: Given,
): Promise<void> => {
  const { opened, ledger, seed, today } = work;
  const parts = { keys: opened.keys, mailsAreSent: false };
  let helped = 0;
  for (let n = 1; n <= Math.min(work.clients, 120); n += 1) {
    const since = isHelped(n);
    if (since === null) continue;
    helped += 1;
    const how = ways[(helped / 2) % ways.length];
    if (how === undefined) continue;
    const client = { clientId: clientId(seed, n) };
    const { entriesSeen } = expected(await clientEmail(tx, parts, client));
    const on = addDays(today, -20 - n);
    const said = { email: `client${n}@example.org`, on: on < since ? since : on, how, entriesSeen };
    expected(await agreeToEmail(tx, { ledger, keys: opened.keys }, { ...client, ...said }, given));
  }
};
