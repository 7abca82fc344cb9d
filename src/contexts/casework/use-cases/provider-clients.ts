import type { z } from "zod";
import type { ClientId, ProviderId } from "../../../kernel/ids.ts";
import { contains, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { type Done, done, ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Asked } from "../../../platform/http/router.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { listPeople, loadPolicy } from "../../access/public.ts";
import { type HelpGiven, type Ledger, labelsOf } from "../../dossier/public.ts";
import { delivererName } from "../domain/deliverers.ts";
import type { Named } from "../domain/plan-text.ts";
import type { getProviderClient, listProviderClients } from "../provider-side-api.ts";
import {
  type LastWord,
  listLastWords,
  listProviderClientRows,
  listSharedEntryRows,
  namesOfProviders,
  type ProviderClientRow,
  type SharedEntryRow,
} from "../provider-store.ts";
import { deliverersNamed } from "./deliverers.ts";
import { organisationLabel } from "./gate-labels.ts";
import { type MessageActRefusal, sendMessageAsProvider } from "./message-acts.ts";

type NotShared = { readonly code: "client-not-found" };
type Side = Pick<Asked<object, object, object>, "actor" | "run" | "runForOffice">;

/** Which clients the provider has, its own rights say; what they and their workers are called, is read for those alone, by the office's. */
export const providerClients = async ({
  actor,
  run,
  runForOffice,
}: Side): Promise<Result<z.input<typeof listProviderClients.reply>, never>> => {
  const found = await run<Found, never>(async (tx, given) => {
    const rows = await listProviderClientRows(tx);
    tx.concerns(rows.map(({ clientId }) => clientId));
    return ok({ on: given.today, rows, words: await listLastWords(tx), organisation: await organisationOf(tx, actor) });
  });
  if (!found.ok) return found;
  const { on, rows, words, organisation } = found.value;
  const labels = await runForOffice<Labels, never>(async (tx) => ok(await labelsFor(tx, rows)));
  if (!labels.ok) return labels;
  const lastOf = new Map(words.map((word) => [word.clientId, word]));
  const clients = rows.map((row) => ({ ...labels.value(row), lastMessage: lastMessageOf(lastOf.get(row.clientId)) }));
  return ok({ on, organisation, clients: clients.toSorted((a, b) => a.clientNumber - b.clientNumber) });
};

type Found = {
  readonly on: PlainDate;
  readonly rows: readonly ProviderClientRow[];
  readonly words: readonly LastWord[];
  readonly organisation: string;
};

const organisationOf = async (tx: Tx, { party }: Side["actor"]): Promise<string> => {
  if (party.kind !== "provider") return "";
  const id = party.providerId as ProviderId;
  return (await namesOfProviders(tx, [id])).get(id) ?? "";
};

const lastMessageOf = (word: LastWord | undefined) => {
  if (word === undefined) return null;
  const { from } = JSON.parse(word.body) as SharedBodies["message-sent"];
  return { from, on: word.on };
};

type Label = Pick<
  z.input<typeof listProviderClients.reply>["clients"][number],
  "clientId" | "clientNumber" | "name" | "whatFor" | "since" | "until" | "responsible"
>;
type Labels = (row: ProviderClientRow) => Label;

const labelsFor = async (tx: Tx, rows: readonly ProviderClientRow[]): Promise<Labels> => {
  const clients = await labelsOf(
    tx,
    rows.map(({ clientId }) => clientId),
  );
  const byId = new Map(clients.map((label) => [label.clientId, label]));
  const people = new Map((await listPeople(tx)).map(({ id, name }) => [id, name]));
  return ({ clientId, whatFor, since, lastsUntil, worker }) => {
    const { clientNumber = 0, name = null } = byId.get(clientId) ?? {};
    const responsible = worker === null ? null : (people.get(worker) ?? null);
    return { clientId, clientNumber, name, whatFor, since, until: endOf(lastsUntil), responsible };
  };
};

const endOf = (day: PlainDate): PlainDate | null => (day === endOfTime ? null : day);

/** One client, as the provider that asks is told of them. */
export const providerClient = async ({
  actor,
  params: { clientId },
  run,
  runForOffice,
}: Side & { readonly params: { readonly clientId: ClientId } }): Promise<
  Result<z.input<typeof getProviderClient.reply>, NotShared>
> => {
  const found = await run<OneFound, NotShared>(async (tx, given) => {
    const [row] = await listProviderClientRows(tx, clientId);
    if (row === undefined) return refuse({ code: "client-not-found" });
    tx.concerns([clientId]);
    const shared = await listSharedEntryRows(tx, clientId);
    return ok({ given, row, shared, organisation: await organisationOf(tx, actor) });
  });
  if (!found.ok) return found;
  const { given, row, shared, organisation } = found.value;
  const told = await runForOffice<ToldByOffice, never>(async (tx) =>
    ok({
      label: { ...(await labelsFor(tx, [row]))(row), gate: await gateOf(tx, row, given) },
      named: await deliverersNamed(tx),
    }),
  );
  if (!told.ok) return told;
  const { label, named } = told.value;
  return ok({ ...label, on: given.today, organisation, ...sharedParts(shared, given.today, named) });
};

type OneFound = {
  readonly given: Given;
  readonly row: ProviderClientRow;
  readonly shared: readonly SharedEntryRow[];
  readonly organisation: string;
};
type ToldByOffice = { readonly label: Pick<ProviderClientReply, keyof Label | "gate">; readonly named: Named };
type ProviderClientReply = z.input<typeof getProviderClient.reply>;

const gateOf = async (tx: Tx, { gateSince, asksFor, ball, ballSince }: ProviderClientRow, { today }: Given) => {
  if (gateSince === null || asksFor === null || ball === null || ballSince === null) return null;
  const { code, nl, en } = organisationLabel(await loadPolicy(tx), ball, today);
  return { openedOn: gateSince, asksFor, ball: { with: code, nl, en, since: ballSince } };
};

type Provision = { readonly product: string | null } & HelpGiven;
type SharedBodies = {
  readonly "message-sent": Pick<ProviderClientReply["messages"][number], "from" | "formal" | "text" | "clientReads">;
  readonly "plan-made": { readonly goal: string | null; readonly text: string | null };
  readonly "trajectory-started": Provision;
  readonly "instrument-started": Provision;
};

/** What is shared, by what it is: the plan as it reads today, help that runs or will, and the messages. */
const sharedParts = (
  rows: readonly SharedEntryRow[],
  today: PlainDate,
  named: Named,
): Pick<ProviderClientReply, "plan" | "help" | "messages"> => {
  const days = ({ validFrom, validUntil }: SharedEntryRow) => ({ from: validFrom, until: endOf(validUntil) });
  const plan = rows.findLast(
    (row) => row.kind.startsWith("plan-") && contains({ from: row.validFrom, until: row.validUntil }, today),
  );
  return {
    plan: plan === undefined ? null : { ...bodyOf(plan, "plan-made"), ...days(plan) },
    help: rows
      .filter(({ kind, validUntil }) => kind in helpKinds && validUntil > today)
      .map((row) => ({
        ...{ id: row.id, kind: helpKinds[row.kind as keyof typeof helpKinds] },
        ...helpShown(bodyOf(row, "instrument-started"), named),
        ...days(row),
      })),
    messages: rows
      .filter(({ kind }) => kind === "message-sent")
      .map((row) => ({ id: row.id, on: row.validFrom, ...bodyOf(row, "message-sent") })),
  };
};

/** A row of before anybody said who gives help has the product alone. */
const helpShown = ({ product, by, provider, worker, plannedUntil, hoursPerWeek }: Provision, named: Named) => ({
  product,
  by: by ?? null,
  name: delivererName({ ...(provider && { provider }), ...(worker && { worker }) }, named) ?? null,
  plannedUntil: plannedUntil ?? null,
  hoursPerWeek: hoursPerWeek ?? null,
});

const helpKinds = { "trajectory-started": "trajectory", "instrument-started": "instrument" } as const;

/** Written by `sharedEntriesOf` for this reader alone. */
const bodyOf = <K extends keyof SharedBodies>({ body }: SharedEntryRow, _as: K): SharedBodies[K] =>
  JSON.parse(body) as SharedBodies[K];

type Sending = Side &
  Pick<Asked<object, object, object>, "find"> & {
    readonly params: { readonly clientId: ClientId };
    readonly body: { readonly text: string; readonly clientReads: boolean };
  };

/** Goes into the ledger under the commissioner's rights, once the provider's own have found the client, for the provider that the sign-in names. */
export const sendProviderMessage = async (
  ledger: Ledger,
  { actor: { party }, params: { clientId }, body: { text, clientReads }, find, runForOffice }: Sending,
): Promise<Result<Done, MessageActRefusal>> => {
  if (party.kind !== "provider") return refuse({ code: "client-not-found" });
  const found = await find<Done, NotShared>(async (tx) => {
    const [row] = await listProviderClientRows(tx, clientId);
    if (row === undefined) return refuse({ code: "client-not-found" });
    tx.concerns([clientId]);
    return done;
  });
  if (!found.ok) return found;
  const readBy = { provider: party.providerId as ProviderId, clientReads };
  const sent = await runForOffice((tx, given) => sendMessageAsProvider(tx, ledger, { clientId, text, readBy }, given));
  return sent.ok ? done : sent;
};
