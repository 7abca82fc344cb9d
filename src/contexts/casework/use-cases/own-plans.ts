import type { z } from "zod";
import type { ClientId } from "../../../kernel/ids.ts";
import { type Done, done, ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Asked } from "../../../platform/http/router.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { historyOf, openEntries, readByClient } from "../../dossier/public.ts";
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
}: Pick<AsClient, "actor" | "find" | "runForOffice">): Promise<Result<z.input<typeof listOwnPlans.reply>, never>> => {
  const [clientId] = clientsOf(actor.party);
  const rows = await find<readonly OwnPlan[], never>(async (tx) => {
    if (clientId === undefined) return ok([]);
    tx.concerns([clientId]);
    return ok(await listOwnPlanRows(tx, clientId));
  });
  if (!rows.ok) return rows;
  return runForOffice(async (tx, { today }) => {
    const opened = clientId === undefined ? ok([]) : await openEntries(tx, clientId);
    const { plans } = historyOf(readByClient(opened.ok ? opened.value : []));
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

const clientsOf = (party: Tx["actor"]["party"]): readonly ClientId[] =>
  party.kind === "client" ? [party.clientId] : [];

export type OwnPlanRefusal = SignActRefusal | { readonly code: "no-such-plan" };

type AsClient = Pick<Asked<object, object, Omit<Seen, "on">>, "actor" | "body" | "find" | "runForOffice">;

/**
 * Something a client does about their own plan. As themselves they see whether it is theirs; under the commissioner's rights it goes
 * into the ledger, for the client that their sign-in names and no other.
 */
export const actOnOwnPlan = async (
  { actor, body, find, runForOffice }: AsClient,
  act: (
    tx: Tx,
    seen: Seen & { readonly clientId: ClientId },
    given: Given,
  ) => Promise<Result<Recorded, SignActRefusal>>,
): Promise<Result<Done, OwnPlanRefusal>> => {
  const [clientId] = clientsOf(actor.party);
  if (clientId === undefined) return refuse({ code: "no-such-plan" });
  const found = await find<Done, OwnPlanRefusal>(async (tx) => {
    tx.concerns([clientId]);
    return (await isOwnVersion(tx, clientId, body.version)) ? done : refuse({ code: "no-such-plan" });
  });
  if (!found.ok) return found;
  const acted = await runForOffice((tx, given) => act(tx, { ...body, clientId, on: given.today }, given));
  return acted.ok ? done : acted;
};
