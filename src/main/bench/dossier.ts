import { insertClients, type NewEntry } from "../../contexts/dossier/public.ts";
import type { ClientId } from "../../kernel/ids.ts";
import { addDays, plainDate } from "../../kernel/plain-date.ts";
import { ok } from "../../kernel/result.ts";
import { takeNumbers } from "../../platform/counter.ts";
import { type Actor, unitOfWork } from "../../platform/unit-of-work.ts";
import type { BenchServer } from "./bench-server.ts";
import { bareServer, inTurns, watchedProduct } from "./beside-bare.ts";
import type { Measured } from "./measured.ts";

const entriesOfOne = 200;

/** Opening a long dossier beside bare Fastify with the same statements: what reading it as a history and writing it out takes. */
export const measureDossier = async (server: BenchServer, me: Actor): Promise<Measured[]> => {
  const { address, cookie, ledger, taken, close } = await watchedProduct(server, me);
  const act = { activity: "measure", purpose: "administration", trail: "audit", trace: "bench" } as const;
  const clientId = await unitOfWork(server.installation)(me, act, async (tx, given) => {
    const id = given.newId<ClientId>();
    const number = await takeNumbers(tx, "client", 1);
    const nobody = { name: null, birthYear: 1980, citizenCipher: null, citizenHash: null };
    await insertClients(tx, [{ clientId: id, number, ...nobody }]);
    const written = await ledger.append(tx, given, [id], () => ok(longHistory()));
    return written.ok ? ok(id) : written;
  });
  if (!clientId.ok) throw new Error(clientId.refusal.code);
  const path = `/v1/clients/${clientId.value}`;
  const { same, body } = await taken(path);
  const bare = await bareServer(server.url, "", same, body);
  const speeds = await inTurns({ product: { url: `${address}${path}`, cookie }, bare });
  await bare.close();
  await close();
  return [
    {
      what: `opening a dossier of ${entriesOfOne} entries, beside the same statements bare`,
      value: speeds.bare / speeds.product,
      unit: "x the time",
      atMost: 1.5,
      note: `${speeds.product.toFixed(0)} beside ${speeds.bare.toFixed(0)} requests/s; ${same.length} statements`,
    },
  ];
};

/** Six years on benefit: a phase each half year, help now and then, and otherwise talks. */
const longHistory = (): readonly NewEntry[] => {
  const begins = plainDate("2020-01-06");
  const own = { subject: "own", validUntil: null } as const;
  const started: NewEntry[] = [
    { kind: "client-registered", ...own, validFrom: begins, body: {} },
    { kind: "benefit-started", ...own, validFrom: begins, body: { scheme: "social-assistance" as never } },
  ];
  const later = Array.from({ length: entriesOfOne - started.length }, (_, i): NewEntry => {
    const validFrom = addDays(begins, 10 * (i + 1));
    return i % 18 === 0
      ? { kind: "phase-set", ...own, validFrom, body: { phase: 1 + ((i / 18) % 4) } }
      : { kind: "contact-recorded", ...own, validFrom, body: { how: "phone", about: "voortgang en afspraken" } };
  });
  return [...started, ...later];
};
