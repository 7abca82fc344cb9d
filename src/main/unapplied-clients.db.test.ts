import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner, accepted } from "../contexts/access/testing/a-commissioner.ts";
import { findByCitizenNumber, findByNameWords, findByNumber } from "../contexts/casework/search-store.ts";
import { caseworkLedger } from "../contexts/casework/testing/kept-lists.ts";
import { allClients, hashCitizenNumber } from "../contexts/dossier/public.ts";
import { getDossier } from "../contexts/dossier/use-cases/get-dossier.ts";
import { applyImport, beginApplying } from "../contexts/exchange/public.ts";
import { citizenNumbers } from "../contexts/exchange/reading/testing/files.ts";
import { benefitsFile, killedDuring, stage, workOf } from "../contexts/exchange/testing/an-import.ts";

test("while an import is applied its new clients are found by nobody, by number, name or citizen number; then they are", async () => {
  const commissioner = await aCommissioner({ municipalities: ["M1"] });
  const { installation, keys, run } = commissioner;
  const work = workOf(commissioner, caseworkLedger());
  const [who = ""] = citizenNumbers(1);
  const { id } = await stage(work, { content: benefitsFile(`${who};social-assistance;2002-01-10;;`) });
  accepted(await beginApplying(work, id, false));
  const found = () =>
    run(async (tx, given) => {
      const [client] = await allClients(tx);
      const dossier = client === undefined ? undefined : await getDossier(tx, keys, { clientId: client }, given);
      return {
        made: client !== undefined,
        byNumber: (await findByNumber(tx, 1)).total,
        byCitizenNumber: (await findByCitizenNumber(tx, hashCitizenNumber(tx, keys, who))).total,
        byName: (await findByNameWords(tx, ["nobody"], 10, 0)).total,
        opens: dossier?.ok ?? false,
      };
    });
  // read, read ahead, written; killed while it is made visible
  const killed = { ...work, installation: killedDuring(installation, 4) };
  await assert.rejects(applyImport(killed, id), /killed/);
  assert.deepEqual(await found(), { made: true, byNumber: 0, byCitizenNumber: 0, byName: 0, opens: false });
  await applyImport(work, id);
  assert.deepEqual(await found(), { made: true, byNumber: 1, byCitizenNumber: 1, byName: 0, opens: true });
});
