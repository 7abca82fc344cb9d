import assert from "node:assert/strict";
import test from "node:test";
import type { PersonId, ProviderId } from "../../kernel/ids.ts";
import { plainDate as day } from "../../kernel/plain-date.ts";
import { ok, type Result } from "../../kernel/result.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Act, Actor, Tx } from "../../platform/unit-of-work.ts";
import { aCommissioner, accepted, aProvider } from "../access/testing/a-commissioner.ts";
import { findLedger } from "../dossier/public.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "./testing/kept-lists.ts";
import { startClientHelp } from "./use-cases/decision-acts.ts";
import { clientDecisions } from "./use-cases/decisions.ts";
import { ownFile } from "./use-cases/own-file.ts";
import { makeClientPlan } from "./use-cases/plan-acts.ts";
import { clientPlans } from "./use-cases/plans.ts";
import { providerClient } from "./use-cases/provider-clients.ts";

const ledger = caseworkLedger();
const asking: Omit<Act, "trace"> = { activity: "getProviderClient", purpose: "casework" };
const on = day("2026-03-02");
const nobody = { provider: null, worker: null };

type Who = { readonly by: string; readonly provider: ProviderId | null; readonly worker: PersonId | null };

const anOffice = async () => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  const { run, clock } = commissioner;
  clock.set("2026-03-02T09:00:00Z");
  const worker = await commissioner.actorFor("caseworker", { name: "M. Bakker" });
  const provider = await aProvider(commissioner, "De Tussenstap");
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [
    aBenefit("2025-01-05"),
    aNewFact("provider-joined", "2026-01-05", { provider, whatFor: "werk zoeken in de tuinbouw" }),
  ]);
  const seen = async (tx: Tx): Promise<number> => (await findLedger(tx, clientId))?.seen.length ?? 0;
  const step = (product: string, who: Who) => ({
    ...{ product, ...who, from: on, until: day("2026-06-01"), hoursPerWeek: 16, inIntegration: false },
  });
  const plan = {
    ...{ clientId, on, until: day("2026-09-01"), goalKind: "work", goal: "werk in een kas", rung: null },
    ...{
      expected: "u werkt een half jaar",
      integration: null,
      contactEvery: null,
      duties: [],
      support: [],
      rights: [],
    },
    ...{ childCare: "not-needed" as const, deviates: null },
  };
  return {
    commissioner,
    worker,
    provider,
    clientId,
    makePlan: (...steps: readonly (readonly [string, Who])[]) =>
      run(async (tx, given) =>
        makeClientPlan(
          tx,
          ledger,
          { ...plan, entriesSeen: await seen(tx), steps: steps.map(([product, who]) => step(product, who)) },
          given,
        ),
      ),
    start: (who: Who) =>
      run(async (tx, given) =>
        startClientHelp(
          tx,
          ledger,
          {
            ...{ clientId, kind: "instrument", product: "work-placement", on, ...who },
            ...{ until: day("2026-06-01"), hoursPerWeek: 16, entriesSeen: await seen(tx) },
          },
          given,
        ),
      ),
    decisions: async () => accepted(await run((tx, given) => clientDecisions(tx, { clientId }, given))),
    plans: async () => accepted(await run((tx, given) => clientPlans(tx, { clientId }, given))),
  };
};

/** As the provider, or the client: what they read themselves, and what the office tells them. */
const sideOf = ({ run }: Awaited<ReturnType<typeof aCommissioner>>, actor: Actor) => {
  type Work<T, R extends { readonly code: string }> = Parameters<typeof run<Result<T, R>>>[0];
  return {
    actor,
    run: <T, R extends { readonly code: string }>(work: Work<T, R>) => run(work, actor, asking),
    find: <T, R extends { readonly code: string }>(work: Work<T, R>) =>
      run(work, actor, { ...asking, isFinding: true }),
    runForOffice: <T, R extends { readonly code: string }>(work: Work<T, R>) =>
      run(work, { ...actor, party: { kind: "commissioner" } }, asking),
  };
};

test("a plan says who does each step by name, and help begins as it says without being typed again", async () => {
  const { commissioner, provider, worker, makePlan, plans, decisions, start } = await anOffice();
  const byProvider = { by: "provider", provider, worker: null };
  const byColleague = { by: "commissioner", provider: null, worker: worker.personId as PersonId };
  accepted(await makePlan(["work-placement", byProvider], ["job-mediation", byColleague]));
  const [version] = (await plans()).plans[0]?.versions ?? [];
  assert.deepEqual(
    version?.steps.map(({ name }) => name),
    ["De Tussenstap", "M. Bakker"],
  );
  assert.match(version?.text ?? "", /bij De Tussenstap \(re-integratiebedrijf\)[\s\S]*bij M\. Bakker \(gemeente\)/);
  const [first] = (await decisions()).steps;
  assert.deepEqual([first?.product, first?.name, first?.provider], ["work-placement", "De Tussenstap", provider]);
  accepted(await start(byProvider));
  const after = await decisions();
  assert.deepEqual(
    after.steps.map(({ product }) => product),
    ["job-mediation"],
  );
  assert.partialDeepStrictEqual(after.help[0], {
    ...{ by: "provider", name: "De Tussenstap", plannedUntil: "2026-06-01", hoursPerWeek: 16, until: null },
  });
  assert.deepEqual((await keptLists(commissioner)).shared_entry, (await rebuiltLists(commissioner)).shared_entry);
});

test("the client and the provider that is involved read who gives help that began", async () => {
  const { commissioner, clientId, provider, start } = await anOffice();
  accepted(await start({ by: "provider", provider, worker: null }));
  const consultant = await commissioner.actorFor("provider-consultant", {}, { kind: "provider", providerId: provider });
  const client = await commissioner.actorFor("client", {}, { kind: "client", clientId });
  const own = accepted(await ownFile(sideOf(commissioner, client) as never));
  const told = accepted(await providerClient({ ...sideOf(commissioner, consultant), params: { clientId } } as never));
  for (const [help] of [own.help, told.help])
    assert.partialDeepStrictEqual(help, {
      ...{ by: "provider", name: "De Tussenstap", plannedUntil: "2026-06-01", hoursPerWeek: 16 },
    });
});

test("who is not on the list does nothing; a colleague who left is named in what was agreed, and can't be named anew", async () => {
  const { commissioner, worker, makePlan, plans, start } = await anOffice();
  const code = (result: Result<unknown, { readonly code: string }>) => (result.ok ? "ok" : result.refusal.code);
  const unknown = "00000000-0000-7000-8000-0000000000ff";
  assert.equal(code(await start({ ...nobody, by: "provider", provider: unknown as ProviderId })), "no-such-deliverer");
  assert.equal(code(await start({ ...nobody, by: "elsewhere" })), "no-such-organisation");
  const byColleague = { by: "commissioner", provider: null, worker: worker.personId as PersonId };
  accepted(await makePlan(["job-mediation", byColleague]));
  await commissioner.run((tx, { now }) =>
    tx
      .run(sql`update access.person set ended_at = ${now} where tenant_id = ${tx.tenantId} and id = ${worker.personId}`)
      .then(ok),
  );
  const [version] = (await plans()).plans[0]?.versions ?? [];
  assert.equal(version?.steps[0]?.name, "M. Bakker");
  assert.equal(code(await start(byColleague)), "ok");
});
