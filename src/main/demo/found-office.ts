import { readFileSync } from "node:fs";
import {
  addCommissioner,
  addMembership,
  addProvider,
  type ClientNumbers,
  type NewPerson,
  readOccupations,
  recordPerson,
  saveOccupations,
} from "../../contexts/access/public.ts";
import { changeSetting } from "../../contexts/access/use-cases/settings.ts";
import { phasesOfRunningCampaigns } from "../../contexts/casework/public.ts";
import { findBatch, openBatch } from "../../contexts/dossier/public.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { addDays } from "../../kernel/plain-date.ts";
import { ok } from "../../kernel/result.ts";
import { takeNumbers } from "../../platform/counter.ts";
import { type Given, type Tx, unitOfWork } from "../../platform/unit-of-work.ts";
import { projectRoot } from "../project-root.ts";
import type { Delivery } from "./deliveries.ts";
import { founder } from "./demo-standing.ts";
import { clientId, type DemoWork, demoAct, expected } from "./demo-work.ts";
import {
  colleagueId,
  colleagues,
  commissionerId,
  demoProvider,
  emailOf,
  office,
  otherProvider,
  otherProviderId,
  providerId,
} from "./office.ts";
import { storyLength } from "./stays.ts";

/** The first client's number less one, so that numbers look like those of an office that has been there for long. */
const numbersBefore = 10_000;

/** The commissioner with its people and one setting of its own; whose roles run since the story began. */
export const foundOffice = async (work: DemoWork, client: { readonly n: number; readonly name: string }) => {
  const { seed, today, opened } = work;
  const founded = await unitOfWork(opened.installation)(founder(seed), demoAct(work, "foundDemo"), async (tx, now) => {
    const given = { ...now, today: addDays(today, -storyLength) };
    expected(await addCommissioner(tx, office, given));
    await saveOccupations(
      tx,
      readOccupations(readFileSync(`${projectRoot}/seeds/occupations.csv`, "utf8")).occupations,
    );
    expected(await addProvider(tx, demoProvider, { ...given, newId: () => providerId(seed) as never }));
    expected(await addProvider(tx, otherProvider, { ...given, newId: () => otherProviderId(seed) as never }));
    // the client comes after the office, so who it will be is told here
    const clients: ClientNumbers = { idOf: async (_, n) => clientId(seed, n), numbersOf: async () => new Map() };
    for (const [place, { name, provider: works, ...who }] of colleagues.entries()) {
      const of = { demo: providerId(seed), other: otherProviderId(seed) };
      const provider = works === undefined ? {} : { providerId: of[works] };
      const colleague = { name, email: emailOf(name), ...who, ...provider };
      await addAs(tx, given, colleagueId(seed, place), colleague, clients);
    }
    const asClient = { name: client.name, role: "client", clientNumber: client.n } as const;
    const ofClient = { ...asClient, email: "client@nieuwedijk.example" };
    await addAs(tx, given, colleagueId(seed, colleagues.length), ofClient, clients);
    // entries come in once a month, so that only what came later than that is late
    expected(
      await changeSetting(
        tx,
        { key: "recordedLateAfter", validFrom: given.today, value: "P6W" },
        given,
        phasesOfRunningCampaigns,
      ),
    );
    // a number that nobody has: 14 and the area code of a town that does not exist
    expected(
      await changeSetting(
        tx,
        { key: "officePhone", validFrom: given.today, value: "14 0100" },
        given,
        phasesOfRunningCampaigns,
      ),
    );
    await takeNumbers(tx, "client", numbersBefore);
    return ok(true);
  });
  expected(founded);
};

type Who = Omit<NewPerson, "team" | "workerCode"> & {
  readonly team?: string;
  readonly workerCode?: string;
};

const addAs = async (tx: Tx, given: Given, id: PersonId, who: Who, clients: ClientNumbers): Promise<void> => {
  const person = { ...who, team: who.team ?? null, workerCode: who.workerCode ?? null };
  expected(await recordPerson(tx, person, { ...given, newId: () => id as never }, clients));
};

/** Everybody may sign in. Those who could before stay as they are: the founding may have been stopped halfway. */
export const openTheDoor = ({ opened, seed }: DemoWork): Promise<void> =>
  opened.installation.database.transaction({ role: "trede_auth" }, async (connection) => {
    const emails = [...colleagues.map(({ name }) => emailOf(name)), "client@nieuwedijk.example"];
    for (const [place, email] of emails.entries())
      await addMembership(connection, commissionerId(seed), colleagueId(seed, place), email);
  });

/** Opens the batch of each delivery that has none yet. */
export const openDeliveries = async (work: DemoWork, deliveries: readonly Delivery[]): Promise<void> => {
  const act = demoAct(work, "openDemoBatches");
  const opened = await unitOfWork(work.opened.installation)(work.administrator, act, async (tx, given) => {
    for (const { id, label, knownAt } of deliveries) {
      if ((await findBatch(tx, id)) !== undefined) continue;
      const what = { kind: "generated", label, historyLoadAt: knownAt, revokes: null } as const;
      await openBatch(tx, { ...given, newId: () => id as never }, what);
    }
    return ok(true);
  });
  expected(opened);
};
