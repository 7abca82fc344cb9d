import type { Fact, FactBodies, FactKind } from "../../../dossier/public.ts";
import { textsOfDiagnosis } from "../diagnose.ts";
import { textsOfPlan } from "../plan-texts.ts";

type Texts = readonly (string | undefined)[];

/**
 * The free texts of each kind of entry that may not name an illness, as the acts that record them hold them against the list; null: they hold
 * none against it. A kind that says neither does not compile.
 */
const textsOf: { readonly [K in FactKind]: ((body: FactBodies[K]) => Texts) | null } = {
  "diagnosis-made": textsOfDiagnosis,
  "plan-made": textsOfPlan,
  "plan-revised": (body) => [...textsOfPlan(body), body.why],
  "exemption-granted": ({ why }) => [why],
  "exemption-reviewed": ({ why }) => [why],
  "exemption-ended": ({ reason }) => [reason],
  "re-examination-opened": ({ why }) => [why],
  "re-examination-closed": ({ note }) => [note],
  "facility-decided": ({ why }) => [why],
  "facility-ended": ({ reason }) => [reason],
  "need-unmet": ({ note }) => [note],
  "need-ended": ({ reason }) => [reason],
  "rung-set": ({ why }) => [why],
  "appointment-moved": ({ why }) => [why],
  "appointment-cancelled": ({ why }) => [why],
  "appointment-held": ({ note, next }) => [note, next],
  "message-sent": ({ text }) => [text],
  "note-written": ({ text }) => [text],
  "provider-joined": ({ whatFor }) => [whatFor],
  "client-registered": null,
  "municipality-moved": null,
  "benefit-started": null,
  "benefit-changed": null,
  "benefit-ended": null,
  "document-added": ({ name }) => [name],
  "document-removed": null,
  "delivery-differed": null,
  "delivery-agreed": null,
  "phase-set": ({ grounds }) => [grounds],
  "gate-opened": null,
  "gate-step-done": ({ reason, result, adds, early }) => [reason, result, adds, early],
  "gate-handed-over": ({ reason }) => [reason],
  "gate-suspended": ({ reason }) => [reason],
  "gate-resumed": ({ reason }) => [reason],
  "gate-closed": ({ reason }) => [reason],
  "plan-shown": null,
  "plan-signed": null,
  "plan-refused": ({ reason }) => [reason],
  "trajectory-started": null,
  "trajectory-ended": null,
  "instrument-started": null,
  "instrument-ended": null,
  "job-started": ({ employer }) => [employer],
  "job-ended": null,
  "contact-recorded": ({ about }) => [about],
  "signal-rested": ({ reason }) => [reason],
  "signal-woken": null,
  "signal-concluded": ({ note }) => [note],
  "worker-assigned": null,
  "worker-handed-over": null,
  "appointment-planned": ({ place }) => [place],
  "appointment-mailed": null,
  "appointment-not-mailed": null,
  "email-agreed": null,
  "email-withdrawn": null,
  "colleague-joined": null,
  "colleague-left": null,
  "provider-left": null,
};

export const checkedTexts = ({ kind, body }: Pick<Fact, "kind" | "body">): readonly string[] => {
  const of = textsOf[kind] as ((body: Fact["body"]) => Texts) | null;
  return (of?.(body) ?? []).filter((text) => text !== undefined);
};
