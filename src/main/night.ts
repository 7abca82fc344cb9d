import type { TenantId } from "../kernel/ids.ts";
import { addSeconds, type Instant } from "../kernel/instant.ts";
import type { PlainDate } from "../kernel/plain-date.ts";
import type { Clock } from "../platform/clock.ts";
import type { Actor } from "../platform/unit-of-work.ts";

/** A night begins two hours after midnight, by the office's clock. */
const afterMidnight = 2 * 3600;

export const nightOf = ({ dayOf }: Pick<Clock, "dayOf">, moment: Instant): PlainDate =>
  dayOf(addSeconds(moment, -afterMidnight));

/** Trede itself, for one commissioner. */
export const systemActor = (tenantId: TenantId, name: string): Actor => ({
  tenantId,
  name,
  personId: null,
  party: { kind: "commissioner" },
  roles: [],
});
