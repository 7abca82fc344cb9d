import type { PersonId, ProviderId } from "../../../kernel/ids.ts";
import type { DoneBy } from "../../dossier/public.ts";
import { namedBeside } from "./deliverer-words.ts";

/** Who there is to do something: providers of the list and colleagues who work with clients. `people` has who left, too. */
export type Deliverers = {
  readonly providers: ReadonlyMap<ProviderId, string>;
  readonly workers: ReadonlySet<PersonId>;
  readonly people: ReadonlyMap<PersonId, string>;
};

export type DelivererFault = "no-such-deliverer" | "deliverer-of-another-kind";

/** Whoever was named before may be named again, also when they are no longer there. */
export const faultOfDeliverer = (
  { by, provider, worker }: DoneBy,
  there: Deliverers,
  before: readonly Partial<DoneBy>[],
): DelivererFault | undefined => {
  const kinds = namedBeside(by);
  if (provider !== undefined && (worker !== undefined || !kinds.includes("provider")))
    return "deliverer-of-another-kind";
  if (worker !== undefined && !kinds.includes("worker")) return "deliverer-of-another-kind";
  const stood = before.some((each) => each.provider === provider && each.worker === worker);
  if (stood) return undefined;
  const isThere =
    (provider === undefined || there.providers.has(provider)) && (worker === undefined || there.workers.has(worker));
  return isThere ? undefined : "no-such-deliverer";
};

/** What who does it is called; undefined when nobody was named. */
export const delivererName = (
  { provider, worker }: Partial<DoneBy>,
  { providers, people }: Pick<Deliverers, "providers" | "people">,
): string | undefined => {
  if (provider !== undefined) return providers.get(provider);
  return worker === undefined ? undefined : people.get(worker);
};
