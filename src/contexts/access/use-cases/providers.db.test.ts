import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId, PersonId } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import type { Refusal, Result } from "../../../kernel/result.ts";
import { newUuid } from "../../../platform/ids.ts";
import type { Role } from "../domain/permissions.ts";
import { listProviders } from "../provider-store.ts";
import { findPerson } from "../store.ts";
import {
  aCommissioner,
  accepted,
  anyClient,
  aProvider,
  aRegistrationNumber,
  personOf,
  type TestCommissioner,
} from "../testing/a-commissioner.ts";
import { endRole, grantRole, type NamedSide, recordPerson } from "./people.ts";
import { addProvider, changeProvider } from "./providers.ts";

const today = day("2026-03-02");
const said = (result: Result<unknown, Refusal>): string => (result.ok ? "done" : result.refusal.code);

test("an organisation is known once in an installation, and whoever adds it again hears its name", async () => {
  const [first, second] = [await aCommissioner(), await aCommissioner()];
  const registrationNumber = aRegistrationNumber();
  const { providerId } = accepted(
    await first.run((tx, given) => addProvider(tx, { name: "De Tussenstap", registrationNumber }, given)),
  );
  const again = await second.run((tx, given) => addProvider(tx, { name: "Tussenstap BV", registrationNumber }, given));
  assert.deepEqual(again, { ok: false, refusal: { code: "provider-known-already", name: "De Tussenstap" } });
  const seen = (await second.run(listProviders)).find(({ id }) => id === providerId);
  assert.deepEqual([seen?.name, seen?.addedBy, seen?.people], ["De Tussenstap", first.tenantId, 0]);
});

test("a slip is mended by the commissioner that made it, and not to a number that is taken", async () => {
  const [own, other] = [await aCommissioner(), await aCommissioner()];
  const [providerId, registrationNumber] = [await aProvider(own, "De Tusenstap"), aRegistrationNumber()];
  const to = { providerId, name: "De Tussenstap", registrationNumber };
  assert.equal(said(await other.run((tx) => changeProvider(tx, to))), "provider-of-another-commissioner");
  assert.equal(said(await own.run((tx) => changeProvider(tx, to))), "done");
  const third = await aProvider(own);
  assert.equal(said(await own.run((tx) => changeProvider(tx, { ...to, providerId: third }))), "provider-known-already");
  assert.equal(said(await own.run((tx) => changeProvider(tx, { ...to, providerId: newUuid() }))), "no-such-provider");
});

test("how many of its people may sign in is counted for one's own commissioner only", async () => {
  const [own, other] = [await aCommissioner(), await aCommissioner()];
  const providerId = await aProvider(own);
  await other.actorFor("provider-consultant", {}, { kind: "provider", providerId });
  const countIn = async ({ run }: TestCommissioner) =>
    (await run(listProviders)).find(({ id }) => id === providerId)?.people;
  assert.deepEqual([await countIn(own), await countIn(other)], [0, 1]);
});

const adding = ({ run }: TestCommissioner, role: Role, side: NamedSide) =>
  run((tx, given) => {
    const who = { name: "Bo", email: `${newUuid()}@example.org`, role, team: null, workerCode: null, ...side };
    return recordPerson(tx, who, given, anyClient);
  });

test("nobody is added with a provider's role without the organisation, nor as a client without the client", async () => {
  const commissioner = await aCommissioner();
  const providerId = await aProvider(commissioner);
  const cases: readonly (readonly [Role, NamedSide, string])[] = [
    ["provider-consultant", {}, "provider-needed"],
    ["provider-consultant", { providerId: newUuid() }, "no-such-provider"],
    ["provider-consultant", { providerId }, "done"],
    ["caseworker", { providerId }, "side-not-of-role"],
    ["client", {}, "client-needed"],
    ["client", { clientNumber: 10_001 }, "done"],
  ];
  for (const [role, side, expected] of cases)
    assert.equal(said(await adding(commissioner, role, side)), expected, `${role} ${JSON.stringify(side)}`);
});

test("a client that is not there is none, and one person signs in as a client", async () => {
  const commissioner = await aCommissioner();
  const clientId = newUuid<ClientId>();
  const only = {
    idOf: async (_: unknown, n: number) => (n === 1 ? clientId : undefined),
    numbersOf: anyClient.numbersOf,
  };
  const add = (clientNumber: number) =>
    commissioner.run((tx, given) => {
      const who = {
        name: "Cee",
        email: `${newUuid()}@example.org`,
        role: "client",
        team: null,
        workerCode: null,
      } as const;
      return recordPerson(tx, { ...who, clientNumber }, given, only);
    });
  assert.equal(said(await add(2)), "no-such-client");
  assert.equal(said(await add(1)), "done");
  assert.equal(said(await add(1)), "client-signs-in-already");
});

test("somebody of the office comes to a provider once every role there is over, and not before", async () => {
  const commissioner = await aCommissioner();
  const { run } = commissioner;
  const personId: PersonId = personOf(await commissioner.actorFor("caseworker"));
  const providerId = await aProvider(commissioner);
  const grant = (side: NamedSide) =>
    run((tx) => grantRole(tx, { personId, role: "provider-consultant", from: today, ...side }, { today }, anyClient));
  const sideNow = () => run(async (tx) => (await findPerson(tx, personId))?.providerId);
  assert.equal(said(await grant({ providerId })), "role-of-another-side");
  assert.equal(await sideNow(), null);
  accepted(await run((tx) => endRole(tx, { personId, role: "caseworker", until: today })));
  assert.equal(said(await grant({})), "provider-needed");
  assert.equal(said(await grant({ providerId })), "done");
  assert.equal(await sideNow(), providerId);
  const again = { personId, role: "provider-consultant", until: today } as const;
  accepted(await run((tx) => endRole(tx, again)));
  assert.equal(said(await grant({})), "done", "for the same organisation it need not be told again");
});
