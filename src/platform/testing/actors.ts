import type { TenantId } from "../../kernel/ids.ts";
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

export const anAct = (over: Partial<Act> = {}): Act => ({
  activity: "test",
  purpose: "casework",
  trace: "test-trace",
  ...over,
});
