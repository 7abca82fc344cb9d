import { policyOf } from "../../contexts/access/domain/settings.ts";
import { isWritten } from "../../contexts/casework/domain/make-plan.ts";
import { signingOf } from "../../contexts/casework/domain/plan-signing.ts";
import {
  applyBatch,
  exemptionOn,
  type History,
  historyOf,
  isOnBenefit,
  stateOn,
  workerOn,
} from "../../contexts/dossier/public.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { ok } from "../../kernel/result.ts";
import type { Config } from "../../platform/config.ts";
import { sql } from "../../platform/database/sql.ts";
import { unitOfWork, unlogged } from "../../platform/unit-of-work.ts";
import { makeContexts } from "../application.ts";
import type { Opened } from "../installation.ts";
import { mostWithCitizenNumber } from "./citizen-numbers.ts";
import { historyOfClient } from "./client-history.ts";
import { type Delivery, deliveriesUntil } from "./deliveries.ts";
import { writeAbsence, writeCampaign } from "./demo-campaign.ts";
import { writeDocuments } from "./demo-documents.ts";
import { type Met, writeEmails, writeMails } from "./demo-emails.ts";
import { writeGuided } from "./demo-guided.ts";
import { ledgerOf } from "./demo-ledger.ts";
import { demoStanding, founder, markAsDemo } from "./demo-standing.ts";
import { administratorOf, type DemoWork, demoAct, expected, settingOf } from "./demo-work.ts";
import { foundOffice, openDeliveries, openTheDoor } from "./found-office.ts";
import { office } from "./office.ts";
import { offerSampleFiles } from "./sample-imports.ts";
import { writeClients } from "./write-clients.ts";

export type DemoAsked = Pick<DemoWork, "seed" | "clients" | "progress">;

export type DemoMade = { readonly clients: number; readonly entries: number };

/** What to make, in this database, up to this day. */
export const demoWork = (opened: Opened, config: Config, asked: DemoAsked): DemoWork => {
  const today = opened.installation.clock.today();
  const { ledger } = makeContexts(opened, config, false);
  const { seed } = asked;
  return { ...asked, opened, ledger, today, setting: settingOf(seed, today), administrator: administratorOf(seed) };
};

/**
 * Makes the demonstration in a database that is empty, or goes on where it was stopped; who asks has looked which
 * (`demoStanding`). The database is marked first and its batches are applied last, so that nothing half made is taken
 * for the whole or for real.
 */
export const makeDemo = async (work: DemoWork): Promise<DemoMade> => {
  const { opened, seed, clients, today } = work;
  const { installation } = opened;
  await markAsDemo(installation, clients > mostWithCitizenNumber);
  const deliveries = deliveriesUntil(seed, today);
  if ((await demoStanding(installation, seed)) === "empty") await foundOffice(work, firstGuided(work));
  await openTheDoor(work);
  await openDeliveries(work, deliveries);
  const entries = await writeClients(work, deliveries, await countClients(work));
  await finish(work, deliveries);
  await offerSampleFiles(work);
  // the planner knows nothing yet of what came in so fast
  await installation.database.outsideTransaction("analyze");
  return { clients: await countClients(work), entries };
};

/** How client n stands today, as far as the office knows. */
const standsNow = ({ seed, setting, opened, today }: DemoWork, n: number) => {
  const { name, entries } = historyOfClient(seed, n, setting);
  const history = historyOf(ledgerOf(entries, opened.installation.clock.now()));
  const isExpected = history.appointments.some(({ on, state }) => on > today && state.kind === "planned");
  return { name, isExpected, ...stateOn(history, today) };
};

/**
 * The first client with a name, a caseworker and a plan to sign, who is not exempt and whom no provider helps yet: that one signs in to the
 * demonstration as a client.
 */
const firstGuided = (work: DemoWork): { readonly n: number; readonly name: string } => {
  for (let n = 1; n <= 10_000; n += 1) {
    const { name, entries } = historyOfClient(work.seed, n, work.setting);
    const history = historyOf(ledgerOf(entries, work.opened.installation.clock.now()));
    if (name !== null && isGuided(history, work.today) && hasPlanToSign(history, work.today)) return { n, name };
  }
  throw new Error("nobody has a plan to sign");
};

const isGuided = (history: History, today: PlainDate): boolean =>
  isOnBenefit(history, today) &&
  workerOn(history, today) !== null &&
  exemptionOn(history, today) === undefined &&
  history.providers.length === 0;

const hasPlanToSign = (history: History, today: PlainDate): boolean => {
  const plan = history.plans.findLast(({ from, until }) => from <= today && (until === null || until > today));
  if (plan === undefined || !isWritten(plan)) return false;
  return signingOf(plan, policyOf(office.preset, []).on).client.kind === "waiting";
};

const countClients = async ({ opened, seed }: DemoWork): Promise<number> => {
  const counted = await unlogged(opened.installation, founder(seed), (tx) =>
    tx.row(sql<{ n: number }>`select count(*)::int as n from dossier.client where tenant_id = ${tx.tenantId}`),
  );
  return counted?.n ?? 0;
};

const finish = async (work: DemoWork, deliveries: readonly Delivery[]): Promise<void> => {
  const { installation } = work.opened;
  const finished = await unitOfWork(installation)(work.administrator, demoAct(work, "applyDemo"), async (tx, given) => {
    for (const { id } of deliveries) await applyBatch(tx, id, installation.clock.now);
    await writeCampaign(tx, work, given);
    await writeAbsence(tx, work, given);
    await writeDocuments(tx, work, (n) => helpedSince(work, n), given);
    await writeGuided(tx, work, firstGuided(work).n, given);
    await writeEmails(tx, work, (n) => metOf(work, n), given);
    return ok(true);
  });
  expected(finished);
  await writeMails(work);
};

/** Since when a client who is helped today is on benefit; null for others. */
const helpedSince = (work: DemoWork, n: number): PlainDate | null => {
  const { benefits, trajectories } = standsNow(work, n);
  return trajectories.length === 0 ? null : (benefits[0]?.from ?? null);
};

const metOf = (work: DemoWork, n: number): Met => {
  const { name, benefits, trajectories, isExpected } = standsNow(work, n);
  const since = benefits[0]?.from;
  const isMet = isExpected || trajectories.length > 0;
  return name === null || since === undefined || !isMet ? null : { since, isExpected };
};
