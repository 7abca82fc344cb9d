import assert from "node:assert/strict";
import test from "node:test";
import type { EntryNumber, ProviderId } from "../../kernel/ids.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import type { Result } from "../../kernel/result.ts";
import { logLinesOf } from "../../platform/testing/log-lines.ts";
import type { Act, Actor, Tx } from "../../platform/unit-of-work.ts";
import { aCommissioner, accepted, aProvider } from "../access/testing/a-commissioner.ts";
import { findLedger } from "../dossier/public.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "./testing/kept-lists.ts";
import { clientSignals } from "./use-cases/client-signals.ts";
import { sendClientMessage } from "./use-cases/message-acts.ts";
import { clientMessages } from "./use-cases/messages.ts";
import { ownFile } from "./use-cases/own-file.ts";
import { ownMessages, sendOwnMessage } from "./use-cases/own-messages.ts";
import { providerClient, providerClients, sendProviderMessage } from "./use-cases/provider-clients.ts";
import { clientProviders, joinClientProvider, leaveClientProvider } from "./use-cases/providers.ts";
import { worklistPage } from "./use-cases/worklist.ts";

const ledger = caseworkLedger();
const asking: Omit<Act, "trace"> = { activity: "getProviderClient", purpose: "casework" };

/** A client with a caseworker, an earlier and a running instrument, and a provider with a consultant. */
const anOffice = async () => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  const { run, clock } = commissioner;
  clock.set("2026-03-02T09:00:00Z");
  const worker = await commissioner.actorFor("caseworker", { name: "M. Bakker" });
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [
    aBenefit("2025-01-05"),
    aNewFact("worker-assigned", "2025-01-10", { worker: worker.personId as never }),
    aNewFact("instrument-started", "2025-02-01", {}),
    aNewFact("instrument-ended", "2025-06-01", {}, { subject: 3 }),
    aNewFact("plan-made", "2026-01-10", { goal: "werk in een kas", deviates: "niet voor anderen" }),
    aNewFact("trajectory-started", "2026-02-01", {}),
  ]);
  const provider = await aProvider(commissioner, "De Tussenstap");
  const consultant = await commissioner.actorFor(
    "provider-consultant",
    { name: "L. Smit" },
    { kind: "provider", providerId: provider },
  );
  const seen = async (tx: Tx): Promise<number> => (await findLedger(tx, clientId))?.seen.length ?? 0;
  const client = await commissioner.actorFor("client", {}, { kind: "client", clientId });
  const side = (actor: Actor) => ({
    actor,
    run: <T, R extends { readonly code: string }>(work: Parameters<typeof run<Result<T, R>>>[0]) =>
      run(work, actor, asking),
    find: <T, R extends { readonly code: string }>(work: Parameters<typeof run<Result<T, R>>>[0]) =>
      run(work, actor, { ...asking, isFinding: true }),
    runForOffice: <T, R extends { readonly code: string }>(work: Parameters<typeof run<Result<T, R>>>[0]) =>
      run(work, { ...actor, party: { kind: "commissioner" } }, asking),
  });
  return {
    commissioner,
    clock,
    clientId,
    provider,
    consultant,
    join: (
      over: {
        readonly from?: string;
        readonly until?: string;
        readonly whatFor?: string;
        readonly provider?: ProviderId;
      } = {},
    ) => {
      const { from = "2026-03-02", until, whatFor = "werk zoeken in de tuinbouw" } = over;
      const days = { from: plainDate(from), until: until === undefined ? null : plainDate(until) };
      const joining = { provider: over.provider ?? provider, whatFor, ...days };
      return run(
        async (tx, given) =>
          joinClientProvider(tx, ledger, { clientId, entriesSeen: await seen(tx), ...joining }, given),
        worker,
      );
    },
    leave: (entry: EntryNumber | undefined, on: string) =>
      run(
        async (tx, given) =>
          leaveClientProvider(
            tx,
            ledger,
            { clientId, entriesSeen: await seen(tx), entry: entry as EntryNumber, on: plainDate(on) },
            given,
          ),
        worker,
      ),
    withdraw: (target: EntryNumber | undefined) =>
      append(commissioner, ledger, clientId, [
        {
          ...{ kind: "entry-withdrawn", target: target as EntryNumber, body: { reason: "vergissing" } },
          ...{ validFrom: plainDate("2026-03-02"), validUntil: null },
        },
      ]),
    send: (text: string, clientReads: boolean | null) => {
      const readBy = clientReads === null ? null : { provider, clientReads };
      return run(
        async (tx, given) =>
          sendClientMessage(tx, ledger, { clientId, text, formal: false, entriesSeen: await seen(tx), readBy }, given),
        worker,
      );
    },
    answer: (text: string, clientReads: boolean, actor = consultant) =>
      sendProviderMessage(ledger, { ...side(actor), params: { clientId }, body: { text, clientReads } } as never),
    clients: async (actor = consultant) => accepted(await providerClients(side(actor) as never)).clients,
    page: (actor = consultant) => providerClient({ ...side(actor), params: { clientId } } as never),
    office: async () => accepted(await run((tx, given) => clientMessages(tx, { clientId }, given))),
    involved: async () => accepted(await run((tx, given) => clientProviders(tx, { clientId }, given))),
    own: async () => accepted(await ownMessages(side(client) as never)).messages,
    ownProviders: async () => accepted(await ownMessages(side(client) as never)).providers,
    ownFile: async () => accepted(await ownFile(side(client) as never)),
    today: async () =>
      accepted(
        await run(
          (tx, given) =>
            worklistPage(tx, { view: "mine", part: "all", sort: "due", order: "asc", page: 1, pageSize: 25 }, given),
          worker,
          { activity: "listSignals" },
        ),
      ).rows.flatMap(({ rule, sender }) => (rule === "message-unanswered" ? [sender] : [])),
    signals: async () =>
      accepted(await run((tx, given) => clientSignals(tx, { clientId }, given))).signals.flatMap(({ rule, sender }) =>
        rule === "message-unanswered" ? [sender] : [],
      ),
    ask: (text: string, to: ProviderId | null) =>
      sendOwnMessage(ledger, { ...side(client), body: { text, provider: to } } as never),
  };
};

const codeOf = (result: Result<unknown, { readonly code: string }>): string =>
  result.ok ? "done" : result.refusal.code;
const texts = (messages: readonly { readonly text: string }[]) => messages.map(({ text }) => text);

test("from the day a provider is involved it reads who is responsible and what runs; what was over, and what is the office's own, it does not", async () => {
  const { commissioner, join, clients, page, involved } = await anOffice();
  assert.deepEqual(await clients(), []);
  assert.equal(codeOf(await page()), "client-not-found");
  accepted(await join());
  const [found] = await clients();
  assert.deepEqual(
    [found?.name, found?.whatFor, found?.since, found?.until, found?.responsible],
    [null, "werk zoeken in de tuinbouw", "2026-03-02", null, "M. Bakker"],
  );
  const shown = accepted(await page());
  assert.equal(shown.organisation, "De Tussenstap");
  assert.deepEqual(shown.plan, { goal: "werk in een kas", text: null, from: "2026-01-10", until: null });
  assert.deepEqual(
    shown.help.map(({ kind, from, until }) => [kind, from, until]),
    [["trajectory", "2026-02-01", null]],
  );
  assert.doesNotMatch(JSON.stringify(shown), /niet voor anderen/);
  const { involved: told, providers } = await involved();
  assert.deepEqual(
    told.map(({ name, whatFor, from }) => [name, whatFor, from]),
    [["De Tussenstap", "werk zoeken in de tuinbouw", "2026-03-02"]],
  );
  assert.ok(providers.some(({ name }) => name === "De Tussenstap"));
  const [kept, rebuilt] = [await keptLists(commissioner), await rebuiltLists(commissioner)];
  assert.ok(kept.shared_entry.length > 0);
  assert.deepEqual([kept.shared_entry, kept.provider_client], [rebuilt.shared_entry, rebuilt.provider_client]);
});

test("after a provider left it reads nothing any more, on the day itself; the dossier keeps that it was there", async () => {
  const { clock, join, leave, page, clients, answer, send, involved } = await anOffice();
  const joined = accepted(await join());
  accepted(await send("Wie belt haar?", false));
  accepted(await leave(joined.entries[0], "2026-03-10"));
  clock.set("2026-03-09T09:00:00Z");
  assert.deepEqual(texts(accepted(await page()).messages), ["Wie belt haar?"]);
  clock.set("2026-03-10T09:00:00Z");
  assert.equal(codeOf(await page()), "client-not-found");
  assert.deepEqual(await clients(), []);
  assert.equal(codeOf(await answer("Nog een vraag.", false)), "client-not-found");
  assert.equal(codeOf(await send("Bent u er nog?", false)), "provider-not-involved");
  assert.deepEqual((await involved()).involved, []);
});

test("an involvement that ends on a day that was agreed ends by itself, and may end sooner", async () => {
  const { clock, join, leave, page } = await anOffice();
  const joined = accepted(await join({ until: "2026-04-01" }));
  assert.equal(accepted(await page()).until, "2026-04-01");
  assert.equal(codeOf(await leave(joined.entries[0], "2026-04-02")), "provider-not-involved");
  clock.set("2026-04-01T09:00:00Z");
  assert.equal(codeOf(await page()), "client-not-found");
});

test("one that comes later reads nothing until then", async () => {
  const { clock, join, page } = await anOffice();
  accepted(await join({ from: "2026-03-05" }));
  assert.equal(codeOf(await page()), "client-not-found");
  clock.set("2026-03-05T09:00:00Z");
  assert.equal(codeOf(await page()), "done");
});

test("a message is read by whom it is for, and by nobody else", async () => {
  const { join, send, answer, office, own, page, commissioner } = await anOffice();
  accepted(await join());
  accepted(await send("Aan u alleen.", null));
  accepted(await send("Aan de aanbieder.", false));
  accepted(await send("Aan allemaal.", true));
  accepted(await answer("Van de aanbieder, onder ons.", false));
  accepted(await answer("Van de aanbieder, voor allen.", true));
  assert.deepEqual(texts(await own()), ["Aan u alleen.", "Aan allemaal.", "Van de aanbieder, voor allen."]);
  assert.deepEqual(
    (await own()).map(({ from, provider }) => [from, provider]),
    [
      ["commissioner", null],
      ["commissioner", "De Tussenstap"],
      ["provider", "De Tussenstap"],
    ],
  );
  assert.deepEqual(texts(accepted(await page()).messages), [
    "Aan de aanbieder.",
    "Aan allemaal.",
    "Van de aanbieder, onder ons.",
    "Van de aanbieder, voor allen.",
  ]);
  const { messages } = await office();
  assert.equal(messages.length, 5);
  assert.deepEqual(messages.at(-1)?.by, "L. Smit");
  assert.deepEqual((await keptLists(commissioner)).own_message, (await rebuiltLists(commissioner)).own_message);
});

test("another provider of the same client reads none of it", async () => {
  const { commissioner, join, send, page, answer } = await anOffice();
  const other = await aProvider(commissioner, "Werkpad");
  const from = { kind: "provider", providerId: other } as const;
  const stranger = await commissioner.actorFor("provider-consultant", {}, from);
  accepted(await join());
  accepted(await send("Aan de aanbieder.", true));
  assert.equal(codeOf(await page(stranger)), "client-not-found");
  assert.equal(codeOf(await answer("Laat mij erbij.", true, stranger)), "client-not-found");
  accepted(await join({ provider: other, whatFor: "schulden" }));
  assert.deepEqual(accepted(await page(stranger)).messages, []);
});

test("what is withdrawn is shared no longer, the involvement itself too", async () => {
  const { join, page, withdraw } = await anOffice();
  const joined = accepted(await join());
  await withdraw(6 as EntryNumber);
  assert.deepEqual(accepted(await page()).help, []);
  await withdraw(joined.entries[0]);
  assert.equal(codeOf(await page()), "client-not-found");
});

test("a provider is involved once at a time, is one that is known, and is told of no illness", async () => {
  const { join, leave, answer } = await anOffice();
  assert.equal(
    codeOf(await join({ provider: "00000000-0000-7000-8000-0000000000ff" as ProviderId })),
    "no-such-provider",
  );
  assert.equal(codeOf(await join({ whatFor: "omgaan met reuma" })), "health-words");
  assert.equal(codeOf(await join({ until: "2026-03-02" })), "ends-before-it-begins");
  assert.equal(codeOf(await join({ from: "1990-01-01" })), "day-out-of-bounds");
  const joined = accepted(await join());
  assert.equal(codeOf(await join({ from: "2026-03-20" })), "provider-is-involved");
  assert.equal(codeOf(await leave(joined.entries[0], "2026-03-02")), "ends-before-it-begins");
  assert.equal(codeOf(await answer("Heeft reuma.", false)), "health-words");
  accepted(await leave(joined.entries[0], "2026-03-20"));
  accepted(await join({ from: "2026-03-20" }));
});

test("a client sees which organisation helps them, and writes to it and the office only while it does", async () => {
  const { provider, clock, join, leave, ask, answer, page, ownProviders, ownFile: first, office } = await anOffice();
  assert.deepEqual(await ownProviders(), []);
  assert.equal(codeOf(await ask("Mag ik later komen?", provider)), "provider-not-involved");
  const joined = accepted(await join());
  assert.deepEqual(await ownProviders(), [{ id: provider, name: "De Tussenstap" }]);
  accepted(await answer("Kunt u dinsdag?", true));
  assert.deepEqual((await first()).providers, [
    { name: "De Tussenstap", whatFor: "werk zoeken in de tuinbouw", from: "2026-03-02" },
  ]);
  const asked = async () => (await first()).asked.messages.map((each) => [each.provider, each.asksAnswer]);
  assert.deepEqual(await asked(), [["De Tussenstap", true]]);
  accepted(await ask("Alleen voor de gemeente.", null));
  assert.deepEqual(await asked(), [["De Tussenstap", true]]);
  accepted(await ask("Ja, dat kan.", provider));
  assert.deepEqual(await asked(), []);
  assert.deepEqual(texts(accepted(await page()).messages), ["Kunt u dinsdag?", "Ja, dat kan."]);
  assert.deepEqual(
    (await office()).messages.map(({ from, provider: reads, clientReads }) => [from, reads, clientReads]),
    [
      ["provider", "De Tussenstap", true],
      ["client", null, true],
      ["client", "De Tussenstap", true],
    ],
  );
  accepted(await leave(joined.entries[0], "2026-03-05"));
  clock.set("2026-03-05T09:00:00Z");
  assert.deepEqual([await ownProviders(), (await first()).providers], [[], []]);
  assert.equal(codeOf(await ask("Bent u er nog?", provider)), "provider-not-involved");
});

test("what a client asks of both is answered by either: in the dossier, on Today and on the client's page", async () => {
  const { clock, provider, join, leave, ask, answer, send, own, today, signals } = await anOffice();
  const joined = accepted(await join());
  const waits = async () => [(await signals()).length, (await today()).length];
  accepted(await ask("Mag ik later komen?", provider));
  clock.set("2026-03-03T09:00:00Z");
  assert.deepEqual(await waits(), [1, 1]);
  accepted(await answer("Kunnen jullie dat vertellen?", false));
  // two of one client are told apart by who wrote them, to whom besides
  const senders = [
    { from: "client", provider: "De Tussenstap" },
    { from: "provider", provider: "De Tussenstap" },
  ];
  for (const found of [await signals(), await today()])
    assert.deepEqual(
      found.toSorted((a, b) => ((a?.from ?? "") < (b?.from ?? "") ? -1 : 1)),
      senders,
    );
  accepted(await send("Doe ik niet, dat kunt u.", false));
  assert.deepEqual(await waits(), [1, 1]);
  accepted(await answer("Dat mag.", true));
  assert.deepEqual(await waits(), [0, 0]);
  assert.deepEqual(
    (await own()).map(({ from, provider: who }) => [from, who]),
    [
      ["client", "De Tussenstap"],
      ["provider", "De Tussenstap"],
    ],
  );
  accepted(await ask("En volgende week?", provider));
  accepted(await leave(joined.entries[0], "2026-03-04"));
  clock.set("2026-03-04T09:00:00Z");
  assert.deepEqual(await waits(), [1, 1]);
  accepted(await send("Ook dan.", null));
  assert.deepEqual(await waits(), [0, 0]);
});

test("what a provider writes to the client asks the office nothing; what it asks the office does", async () => {
  const { clock, join, answer, signals } = await anOffice();
  accepted(await join());
  accepted(await answer("Wij bellen u dinsdag.", true));
  clock.set("2026-03-03T09:00:00Z");
  assert.deepEqual(await signals(), []);
  accepted(await answer("Is dat goed?", false));
  assert.deepEqual(await signals(), [{ from: "provider", provider: "De Tussenstap" }]);
});

test("one message of a provider is one line in the log about the client", async () => {
  const { commissioner, clientId, consultant, join, answer } = await anOffice();
  accepted(await join());
  accepted(await answer("Ik bel haar morgen.", true));
  const lines = await logLinesOf(commissioner.tenantId);
  assert.deepEqual(
    lines
      .filter((line) => line.activity === asking.activity && line.actor === consultant.name)
      .map((line) => [line.clientId, line.outcome]),
    [[clientId, "done"]],
  );
});
