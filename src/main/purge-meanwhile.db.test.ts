import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { aBenefit, aClient, aNewFact, append } from "../contexts/dossier/testing/clients.ts";
import { databaseKind } from "../platform/testing/test-database.ts";
import type { Installation } from "../platform/unit-of-work.ts";
import { theLedger } from "./testing/everything.ts";
import { purged, rowsLeft } from "./testing/purges.ts";

/** An installation in which something happens just before the purge locks whom it means to delete. */
const withMeanwhile = (installation: Installation, meanwhile: () => Promise<unknown>): Installation => {
  const transaction: Installation["database"]["transaction"] = (as, work, options) =>
    installation.database.transaction(
      as,
      (connection) =>
        work({
          query: async (text, parameters) => {
            if (/from dossier\.client\b[\s\S]*for update/.test(text)) await meanwhile();
            return connection.query(text, parameters);
          },
        }),
      options,
    );
  return { ...installation, database: { ...installation.database, transaction } };
};

// the embedded database has one session, where nothing comes in between
if (databaseKind === "server")
  test("who comes back while the purge is looking stays", async () => {
    const commissioner = await aCommissioner();
    const clientId = await aClient(commissioner, { name: "Anna de Boer" });
    await append(commissioner, theLedger(), clientId, [
      aBenefit("2010-01-01"),
      aNewFact("benefit-ended", "2012-01-01", {}, { subject: 1 }),
    ]);
    const back = () => append(commissioner, theLedger(), clientId, [aBenefit("2026-02-01")]);
    const run = await purged(commissioner, "delete", { installation: withMeanwhile(commissioner.installation, back) });
    assert.deepEqual([run.persons, run.dossiers, run.endedBefore], [0, 0, null]);
    assert.equal((await rowsLeft(commissioner, [clientId]))["dossier.entry"], 3);
  });
