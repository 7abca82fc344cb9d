import type { z } from "zod";
import type { ClientId } from "../../../kernel/ids.ts";
import { type Done, done, ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Asked } from "../../../platform/http/router.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import type { Seen } from "../domain/sign-plan.ts";
import { isOwnVersion, listOwnPlanRows } from "../own-plan-store.ts";
import type { listOwnPlans } from "../plan-api.ts";
import type { Recorded } from "./act-on-client.ts";
import type { SignActRefusal } from "./plan-acts.ts";

/** What the client who asks sees of their plans. */
export const ownPlans = async (tx: Tx, given: Given): Promise<Result<z.input<typeof listOwnPlans.reply>, never>> => {
  const clients = clientsOf(tx.actor.party);
  tx.concerns(clients);
  const rows = (await Promise.all(clients.map((clientId) => listOwnPlanRows(tx, clientId)))).flat();
  return ok({
    on: given.today,
    plans: rows.map(({ clientSigning, clientOn, officeSigning, officeOn, ...plan }) => ({
      ...plan,
      client: { kind: clientSigning, on: clientOn },
      office: { kind: officeSigning, on: officeOn },
    })),
  });
};

const clientsOf = (party: Tx["actor"]["party"]): readonly ClientId[] =>
  party.kind === "client" ? [party.clientId] : [];

export type OwnPlanRefusal = SignActRefusal | { readonly code: "no-such-plan" };

type AsClient = Pick<Asked<object, object, Omit<Seen, "on">>, "actor" | "body" | "run" | "runForOffice">;

/**
 * Something a client does about their own plan. As themselves they see whether it is theirs; under the commissioner's rights it goes
 * into the ledger, for the client that their sign-in names and no other.
 */
export const actOnOwnPlan = async (
  { actor, body, run, runForOffice }: AsClient,
  act: (
    tx: Tx,
    seen: Seen & { readonly clientId: ClientId },
    given: Given,
  ) => Promise<Result<Recorded, SignActRefusal>>,
): Promise<Result<Done, OwnPlanRefusal>> => {
  const [clientId] = clientsOf(actor.party);
  if (clientId === undefined) return refuse({ code: "no-such-plan" });
  const found = await run<Done, OwnPlanRefusal>(async (tx) => {
    tx.concerns([clientId]);
    return (await isOwnVersion(tx, clientId, body.version)) ? done : refuse({ code: "no-such-plan" });
  });
  if (!found.ok) return found;
  const acted = await runForOffice((tx, given) => act(tx, { ...body, clientId, on: given.today }, given));
  return acted.ok ? done : acted;
};
