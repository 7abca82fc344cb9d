import type { TenantId } from "../../kernel/ids.ts";
import type { Activity } from "../activity.ts";
import type { Act, Actor } from "../unit-of-work.ts";

/** Somebody on the commissioner's side, unless said otherwise. */
export const anActor = (tenantId: TenantId, over: Partial<Actor> = {}): Actor => ({
  tenantId,
  name: "operator:test",
  personId: null,
  party: { kind: "commissioner" },
  roles: ["administrator"],
  ...over,
});

/** A test may do what is no activity of the product. */
export type ActOver = Partial<Omit<Act, "activity">> & { readonly activity?: string };

export const anAct = ({ activity = "test", ...over }: ActOver = {}): Act => ({
  activity: activity as Activity,
  purpose: "casework",
  trace: "test-trace",
  ...over,
});
