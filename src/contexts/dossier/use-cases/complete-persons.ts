import type { ClientId } from "../../../kernel/ids.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import { fillInPersons, type PersonData } from "../client-store.ts";
import { findCorrectedAway, type PersonWas } from "../person-store.ts";

/** A name or birth year that was wrong, of this client: the same gives the same, and nothing can be read from it. */
export const hashOfWas = (
  tx: Pick<Tx, "tenantId">,
  keys: Keys,
  clientId: ClientId,
  field: keyof PersonWas,
  value: string | number | null,
): string => keys.shortHash(tx.tenantId, "person-was", JSON.stringify([clientId, field, value]));

/**
 * Writes what a file tells of persons who were known before; what is known is not overwritten with less, and not with what somebody put
 * right: a file goes on giving what its source has. Anything else it gives is news.
 */
export const completePersons = async (tx: Tx, keys: Keys, persons: readonly PersonData[]): Promise<void> => {
  if (persons.length === 0) return;
  const wrong = Map.groupBy(
    await findCorrectedAway(
      tx,
      persons.map(({ clientId }) => clientId),
    ),
    ({ clientId }) => clientId,
  );
  const unlessWrong = <T extends string | number>(clientId: ClientId, field: keyof PersonWas, value: T | null) => {
    const known = wrong.get(clientId);
    if (known === undefined || value === null) return value;
    const hash = hashOfWas(tx, keys, clientId, field, value);
    return known.some((each) => each[field] === hash) ? null : value;
  };
  await fillInPersons(
    tx,
    persons.map((person) => ({
      ...person,
      name: unlessWrong(person.clientId, "name", person.name),
      birthYear: unlessWrong(person.clientId, "birthYear", person.birthYear),
    })),
  );
};
