import type { ProviderId } from "../../../kernel/ids.ts";
import { type Done, done, ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import {
  findProvider,
  findProviderByNumber,
  addProvider as insertProvider,
  type Provider,
  changeProvider as updateProvider,
} from "../provider-store.ts";

export type ProviderRefusal =
  | { readonly code: "no-such-provider" }
  /** Under the name it has: another commissioner may have added it. */
  | { readonly code: "provider-known-already"; readonly name: string }
  | { readonly code: "provider-of-another-commissioner" };

/** Adds an organisation to the list that all commissioners of this installation share; its number is known once. */
export const addProvider = async (
  tx: Tx,
  { name, registrationNumber }: Omit<Provider, "id">,
  { now, newId }: Given,
): Promise<Result<{ providerId: ProviderId }, ProviderRefusal>> => {
  const id = newId<ProviderId>();
  tx.note({ provider: id });
  return (await insertProvider(tx, { id, name, registrationNumber }, now))
    ? ok({ providerId: id })
    : knownAlready(tx, registrationNumber);
};

/** A slip in the name or number is mended by the commissioner that made it: others see the same organisation. */
export const changeProvider = async (
  tx: Tx,
  { providerId, name, registrationNumber }: Omit<Provider, "id"> & { readonly providerId: ProviderId },
): Promise<Result<Done, ProviderRefusal>> => {
  const found = await findProvider(tx, providerId);
  if (found === undefined) return refuse({ code: "no-such-provider" });
  if (found.addedBy !== tx.tenantId) return refuse({ code: "provider-of-another-commissioner" });
  tx.note({ provider: providerId });
  return (await updateProvider(tx, { id: providerId, name, registrationNumber }))
    ? done
    : knownAlready(tx, registrationNumber);
};

const knownAlready = async (tx: Tx, registrationNumber: string) => {
  const name = (await findProviderByNumber(tx, registrationNumber))?.name ?? registrationNumber;
  return refuse({ code: "provider-known-already", name });
};
