import assert from "node:assert/strict";
import test from "node:test";
import { listMunicipalities } from "../contexts/access/public.ts";
import { aCommissioner, accepted } from "../contexts/access/testing/a-commissioner.ts";
import {
  municipalityChanges,
  nameMunicipality,
  removeMunicipality,
} from "../contexts/access/use-cases/municipalities.ts";
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
    const removed = await commissioner.run((tx, given) =>
      removeMunicipality(tx, { code: code as MunicipalityCode }, namesMunicipality, given),
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

test("who added, renamed and removed a municipality stays on view, the latest first; saving the same name changes nothing", async () => {
  const commissioner = await aCommissioner({ municipalities: ["M1"] });
  const bo = await commissioner.actorFor("administrator", { name: "Bo" });
  const m2 = "M2" as MunicipalityCode;
  for (const name of ["Oudedijk", "Oudedijk", "Nieuwedijk"])
    accepted(await commissioner.run((tx, given) => nameMunicipality(tx, { code: m2, name }, given), bo));
  accepted(await commissioner.run((tx, given) => removeMunicipality(tx, { code: m2 }, namesMunicipality, given), bo));
  const { changes } = accepted(await commissioner.run(municipalityChanges));
  assert.deepEqual(
    changes.map(({ code, what, name, was, recordedBy }) => [code, what, name, was, recordedBy]),
    [
      ["M2", "removed", "Nieuwedijk", null, "Bo"],
      ["M2", "renamed", "Nieuwedijk", "Oudedijk", "Bo"],
      ["M2", "added", "Oudedijk", null, "Bo"],
    ],
  );
  const other = await aCommissioner();
  assert.deepEqual(accepted(await other.run(municipalityChanges)).changes, []);
});

test("a name that another municipality has is refused with its code, whatever its capitals; its own may be written otherwise", async () => {
  const { run } = await aCommissioner({ municipalities: ["M1"] });
  const naming = async (code: string, name: string) => {
    const named = await run((tx, given) => nameMunicipality(tx, { code: code as MunicipalityCode, name }, given));
    return named.ok ? "saved" : named.refusal;
  };
  assert.equal(await naming("M1", "Oudedijk"), "saved");
  assert.deepEqual(await naming("M2", " OUDEDIJK"), { code: "municipality-name-taken", name: "Oudedijk", by: "M1" });
  assert.equal(await naming("M1", "OudeDijk"), "saved");
  assert.equal(await naming("M2", "Nieuwedijk"), "saved");
  assert.deepEqual(await naming("M2", "oudedijk"), { code: "municipality-name-taken", name: "OudeDijk", by: "M1" });
});
