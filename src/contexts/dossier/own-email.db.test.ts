import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId } from "../../kernel/ids.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import type { Actor } from "../../platform/unit-of-work.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { aKnownClient } from "./testing/clients.ts";
import { ledgerWith } from "./testing/ledgers.ts";
import { agreeToEmail, clientEmail, noMoreOwnEmail, ownEmail } from "./use-cases/client-email.ts";

const ledger = ledgerWith();

const anOffice = async () => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  commissioner.clock.set("2026-03-12T09:00:00Z");
  const { keys, run } = commissioner;
  const [mine, theirs] = [await aKnownClient(commissioner, ledger), await aKnownClient(commissioner, ledger)];
  const agree = async (clientId: ClientId, email: string) => {
    const { entriesSeen } = accepted(await run((tx) => clientEmail(tx, parts, { clientId })));
    const said = { email, on: plainDate("2026-03-02"), how: "in-person", language: "en", entriesSeen } as const;
    accepted(await run((tx, given) => agreeToEmail(tx, { ledger, keys }, { clientId, ...said }, given)));
  };
  const parts = { keys, mailsAreSent: true };
  await agree(mine, "anna@example.org");
  await agree(theirs, "bert@example.org");
  const account = (of: ClientId) => commissioner.actorFor("client", {}, { kind: "client", clientId: of });
  return { commissioner, parts, mine, theirs, anna: await account(mine), bert: await account(theirs) };
};

const asked = ({ run }: TestCommissioner, actor: Actor) =>
  ({
    actor,
    runForOffice: (work: Parameters<typeof run>[0]) =>
      run(
        work as never,
        { ...actor, party: { kind: "commissioner" } },
        { activity: "getOwnEmail", purpose: "own-data" },
      ),
  }) as never as Parameters<typeof ownEmail>[1];

test("a client sees their own address and since when, stops it, and nobody else's is touched", async () => {
  const { commissioner, parts, theirs, anna, bert } = await anOffice();
  assert.deepEqual(accepted(await ownEmail(parts, asked(commissioner, anna))), {
    email: "anna@example.org",
    since: "2026-03-02",
    language: "en",
    mailsAreSent: true,
  });
  accepted(await noMoreOwnEmail(ledger, asked(commissioner, anna)));
  assert.deepEqual(accepted(await ownEmail(parts, asked(commissioner, anna))), {
    email: null,
    since: null,
    language: null,
    mailsAreSent: true,
  });
  assert.equal(accepted(await ownEmail(parts, asked(commissioner, bert))).email, "bert@example.org");
  const staff = accepted(await commissioner.run((tx) => clientEmail(tx, parts, { clientId: theirs })));
  assert.equal(staff.said?.agreed, true);
});

test("the office reads that the client wanted it, and stopping twice is told", async () => {
  const { commissioner, parts, mine, anna } = await anOffice();
  accepted(await noMoreOwnEmail(ledger, asked(commissioner, anna)));
  const { said, email } = accepted(await commissioner.run((tx) => clientEmail(tx, parts, { clientId: mine })));
  assert.equal(email, null);
  assert.partialDeepStrictEqual(said, { agreed: false, on: "2026-03-12", by: "client", language: "en" });
  assert.deepEqual(await noMoreOwnEmail(ledger, asked(commissioner, anna)), {
    ok: false,
    refusal: { code: "email-not-agreed" },
  });
});

test("who is no client has no e-mail of their own here", async () => {
  const { commissioner, parts } = await anOffice();
  const worker = await commissioner.actorFor("caseworker");
  const refused = { ok: false, refusal: { code: "client-not-found" } };
  assert.deepEqual(await ownEmail(parts, asked(commissioner, worker)), refused);
  assert.deepEqual(await noMoreOwnEmail(ledger, asked(commissioner, worker)), refused);
});
