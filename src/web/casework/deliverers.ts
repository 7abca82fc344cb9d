import { type DelivererKind, namedBeside } from "../../contexts/casework/plan-api.ts";
import type { PersonId, ProviderId } from "../../kernel/ids.ts";
import { personIdSchema, providerIdSchema } from "../../platform/endpoint.ts";
import type { Choice } from "../ui/select-field.tsx";

/** One that can be named, or was; the key holds which and whose. */
export type Deliverer = { readonly key: string; readonly kind: DelivererKind; readonly name: string };

type Ids = { readonly provider: ProviderId | null; readonly worker: PersonId | null };

const keyOf = (kind: DelivererKind, id: string): string => `${kind} ${id}`;

export const aDeliverer = (kind: DelivererKind, { id, name }: { readonly id: string; readonly name: string }) => ({
  key: keyOf(kind, id),
  kind,
  name,
});

/** Who is named in a step or with help that began; null when nobody is. */
export const delivererIn = ({ provider, worker, name }: Ids & { readonly name: string | null }): Deliverer | null => {
  if (provider !== null) return aDeliverer("provider", { id: provider, name: name ?? provider });
  return worker === null ? null : aDeliverer("worker", { id: worker, name: name ?? worker });
};

/** As the server takes it; a key that is none names nobody. */
export const idsIn = (key: string): Ids => {
  const [kind, id] = key.split(" ");
  return {
    provider: kind === "provider" ? providerIdSchema.parse(id) : null,
    worker: kind === "worker" ? personIdSchema.parse(id) : null,
  };
};

/** Whether somebody can be named beside this kind of organisation; where nothing is chosen there is nothing to name yet. */
export const mayBeNamed = (by: string): boolean => by !== "" && namedBeside(by).length > 0;

/** The name as it can stay when another kind is chosen: "" when it does not go with it. */
export const fitting = (by: string, key: string): string =>
  namedBeside(by).some((kind) => key.startsWith(`${kind} `)) ? key : "";

/** Whom one can name, who was named before included, in a group for each kind where there are two. */
export const delivererChoices = (
  by: string,
  there: readonly Deliverer[],
  groups: Readonly<Record<DelivererKind, string>>,
): readonly Choice[] => {
  const kinds = namedBeside(by);
  return kinds.flatMap((kind) =>
    [...new Map(there.filter((each) => each.kind === kind).map((each) => [each.key, each])).values()].map(
      ({ key, name }) => ({ value: key, label: name, ...(kinds.length > 1 ? { group: groups[kind] } : {}) }),
    ),
  );
};
