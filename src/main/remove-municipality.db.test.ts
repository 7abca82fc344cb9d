import assert from "node:assert/strict";
import test from "node:test";
import { listMunicipalities } from "../contexts/access/public.ts";
import { aCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { removeMunicipality } from "../contexts/access/use-cases/remove-municipality.ts";
import { namesMunicipality } from "../contexts/dossier/public.ts";
import { aClient, aNewFact, append } from "../contexts/dossier/testing/clients.ts";
import type { MunicipalityCode } from "../kernel/ids.ts";
import { theLedger } from "./testing/everything.ts";

test("a municipality that no dossier names is taken away; one that a dossier names, or named, stays", async () => {
  const commissioner = await aCommissioner({ municipalities: ["M1", "M2", "M3"] });
  const other = await aCommissioner({ municipalities: ["M2"] });
  const clientId = await aClient(commissioner);
  await append(commissioner, theLedger(), clientId, [
    aNewFact("municipality-moved", "2026-01-05", { municipality: "M1" as MunicipalityCode }),
  ]);
  const removing = async (code: string): Promise<string> => {
    const removed = await commissioner.run((tx) =>
      removeMunicipality(tx, { code: code as MunicipalityCode }, namesMunicipality),
    );
    return removed.ok ? "removed" : removed.refusal.code;
  };
  assert.equal(await removing("M1"), "municipality-named");
  assert.equal(await removing("M2"), "removed");
  assert.equal(await removing("M2"), "unknown-municipality");
  const codes = (of: typeof commissioner) =>
    of.run(async (tx) => (await listMunicipalities(tx)).map(({ code }) => code));
  assert.deepEqual(await codes(commissioner), ["M1", "M3"]);
  assert.deepEqual(await codes(other), ["M2"]);
});
