import type { z } from "zod";
import type { ClientId } from "../../../kernel/ids.ts";
import { type Done, done, ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { type AsClient, historyOf, ownClient, ownEntries } from "../../dossier/public.ts";
import { type OwnPlan, signedVersions } from "../domain/own-plans.ts";
import type { Seen } from "../domain/sign-plan.ts";
import { isOwnVersion, listOwnPlanRows } from "../own-plan-store.ts";
import type { listOwnPlans } from "../plan-api.ts";
import type { Recorded } from "./act-on-client.ts";
import type { SignActRefusal } from "./plan-acts.ts";

/**
 * What the client who asks sees of their plans. As themselves they see which versions are theirs; which of them their signature stands
 * under, and whether a change was one of wording, is told by the office.
 */
export const ownPlans = async ({
  actor,
  find,
  runForOffice,
}: Pick<AsClient<unknown, unknown>, "actor" | "find" | "runForOffice">): Promise<
  Result<z.input<typeof listOwnPlans.reply>, never>
> => {
  const clientId = ownClient(actor);
  const rows = await find<readonly OwnPlan[], never>(async (tx) => {
    if (clientId === undefined) return ok([]);
    tx.concerns([clientId]);
    return ok(await listOwnPlanRows(tx, clientId));
  });
  if (!rows.ok) return rows;
  return runForOffice(async (tx, { today }) => {
    const { plans } = historyOf(await ownEntries(tx, clientId));
    const about = signedVersions(plans, (await loadPolicy(tx)).on);
    return ok({
      on: today,
      plans: rows.value.map(({ clientSigning, clientOn, officeSigning, officeOn, ...plan }) => {
        const { signed = null, wordingOnly = false } = about.get(plan.version) ?? {};
        return {
          ...plan,
          wordingOnly,
          client: { kind: clientSigning, on: clientOn, version: signed },
          office: { kind: officeSigning, on: officeOn },
        };
      }),
    });
  });
};

export type OwnPlanRefusal = SignActRefusal | { readonly code: "no-such-plan" };

/**
 * Something a client does about their own plan. As themselves they see whether it is theirs; under the commissioner's rights it goes
 * into the ledger, for the client that their sign-in names and no other.
 */
export const actOnOwnPlan = async (
  { actor, body, find, runForOffice }: Omit<AsClient<unknown, Omit<Seen, "on">>, "params">,
  act: (
    tx: Tx,
    seen: Seen & { readonly clientId: ClientId },
    given: Given,
  ) => Promise<Result<Recorded, SignActRefusal>>,
): Promise<Result<Done, OwnPlanRefusal>> => {
  const clientId = ownClient(actor);
  if (clientId === undefined) return refuse({ code: "no-such-plan" });
  const found = await find<Done, OwnPlanRefusal>(async (tx) => {
    tx.concerns([clientId]);
    return (await isOwnVersion(tx, clientId, body.version)) ? done : refuse({ code: "no-such-plan" });
  });
  if (!found.ok) return found;
  const acted = await runForOffice((tx, given) => act(tx, { ...body, clientId, on: given.today }, given));
  return acted.ok ? done : acted;
};
