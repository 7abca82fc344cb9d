import assert from "node:assert/strict";
import test from "node:test";
import { plainDate } from "../../kernel/plain-date.ts";
import type { Actor } from "../../platform/unit-of-work.ts";
import { aCommissioner, accepted } from "../access/testing/a-commissioner.ts";
import { aBenefit, aClient, append } from "../dossier/testing/clients.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "./testing/kept-lists.ts";
import { sendClientMessage, writeClientNote } from "./use-cases/message-acts.ts";
import { clientMessages } from "./use-cases/messages.ts";
import { ownMessages, sendOwnMessage } from "./use-cases/own-messages.ts";

const ledger = caseworkLedger();

/** A client with an account, a caseworker, and what each can do. */
const anOffice = async () => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  const { run, clock } = commissioner;
  clock.set("2026-03-02T09:00:00Z");
  const worker = await commissioner.actorFor("caseworker", { name: "M. Bakker" });
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [aBenefit("2026-01-05")]);
  const client = await commissioner.actorFor("client", { name: "A. de Boer" }, { kind: "client", clientId });
  return {
    commissioner,
    client,
    send: (text: string, { formal = false, entriesSeen = 100 } = {}) =>
      run(
        (tx, given) => sendClientMessage(tx, ledger, { clientId, text, formal, entriesSeen, readBy: null }, given),
        worker,
      ),
    note: (text: string) => run((tx, given) => writeClientNote(tx, ledger, { clientId, text }, given), worker),
    answer: (text: string, actor: Actor = client) =>
      sendOwnMessage(ledger, {
        actor,
        body: { text, provider: null },
        runForOffice: (work) => run(work, { ...actor, party: { kind: "commissioner" } }),
      }),
    thread: async (on?: string) => {
      const asked = { clientId, ...(on === undefined ? {} : { on: plainDate(on) }) };
      return accepted(await run((tx, given) => clientMessages(tx, asked, given)));
    },
    own: (actor: Actor = client) =>
      ownMessages({
        actor,
        find: (work) => run(work, actor, { activity: "listOwnMessages", purpose: "own-data", isFinding: true }),
        runForOffice: (work) => run(work, { ...actor, party: { kind: "commissioner" } }),
      }).then((read) => accepted(read).messages),
  };
};

const said = (messages: readonly { readonly from: string; readonly formal: boolean; readonly text: string }[]) =>
  messages.map(({ from, formal, text }) => [from, formal, text]);

test("the client reads the message and the agreement, never the note for colleagues, and answers; the office reads all", async () => {
  const { commissioner, send, note, answer, thread, own } = await anOffice();
  const { entriesSeen } = await thread();
  accepted(await send("Hoe ging het gesprek?", { entriesSeen }));
  accepted(await note("Is het beste te bereiken na tien uur."));
  accepted(await send("U stuurt drie sollicitaties.", { formal: true, entriesSeen: entriesSeen + 2 }));
  commissioner.clock.set("2026-03-03T09:00:00Z");
  accepted(await answer("Het ging goed."));
  const conversation = [
    ["commissioner", false, "Hoe ging het gesprek?"],
    ["commissioner", true, "U stuurt drie sollicitaties."],
    ["client", false, "Het ging goed."],
  ];
  assert.deepEqual(said(await own()), conversation);
  const { messages } = await thread();
  assert.deepEqual(said(messages.filter(({ isNote }) => !isNote)), conversation);
  assert.deepEqual(
    messages.map(({ by, isNote, on }) => [by, isNote, on]),
    [
      ["M. Bakker", false, "2026-03-02"],
      ["M. Bakker", true, "2026-03-02"],
      ["M. Bakker", false, "2026-03-02"],
      ["A. de Boer", false, "2026-03-03"],
    ],
  );
  assert.deepEqual(
    (await own()).map(({ by, sentAt }) => [by?.name ?? null, by?.role ?? null, sentAt?.slice(0, 13)]),
    [
      ["M. Bakker", "caseworker", "2026-03-02T09"],
      ["M. Bakker", "caseworker", "2026-03-02T09"],
      [null, null, "2026-03-03T09"],
    ],
  );
  assert.equal((await thread("2026-03-02")).messages.length, 3);
  assert.deepEqual((await keptLists(commissioner)).own_message, (await rebuiltLists(commissioner)).own_message);
});

test("who did not see the client's answer is asked to read it before writing on", async () => {
  const { send, answer, thread } = await anOffice();
  const { entriesSeen } = await thread();
  accepted(await answer("Kan dinsdag telefonisch?"));
  const late = await send("Tot dinsdag.", { entriesSeen });
  assert.equal(late.ok ? "sent" : late.refusal.code, "changed-meanwhile");
  accepted(await send("Dat kan.", { entriesSeen: entriesSeen + 1 }));
});

test("another client reads nothing of it, and writes in a thread of their own alone", async () => {
  const { commissioner, send, answer, thread, own } = await anOffice();
  accepted(await send("Hoe ging het gesprek?", { entriesSeen: (await thread()).entriesSeen }));
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [aBenefit("2026-01-05")]);
  const other = await commissioner.actorFor("client", { name: "B. Bos" }, { kind: "client", clientId });
  assert.deepEqual(await own(other), []);
  accepted(await answer("Ik ben iemand anders.", other));
  assert.deepEqual(said(await own(other)), [["client", false, "Ik ben iemand anders."]]);
  assert.equal((await thread()).messages.length, 1);
});

test("an illness and a text that is too long are refused of both, and nothing is kept of them", async () => {
  const { send, note, answer, thread } = await anOffice();
  const { entriesSeen } = await thread();
  const codes = async (text: string) =>
    [await send(text, { entriesSeen }), await note(text), await answer(text)].map((result) =>
      result.ok ? "sent" : result.refusal.code,
    );
  assert.deepEqual(await codes("Heeft reuma."), ["health-words", "health-words", "health-words"]);
  assert.deepEqual(await codes("x".repeat(2_001)), ["message-too-long", "message-too-long", "message-too-long"]);
  assert.deepEqual((await thread()).messages, []);
});
