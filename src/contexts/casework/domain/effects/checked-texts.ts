import type { Fact, FactBodies, FactKind } from "../../../dossier/public.ts";
import { diagnosisTextsByField } from "../diagnose.ts";
import type { TextOfField } from "../named-illness.ts";
import { planTextsByField } from "../plan-texts.ts";

type Texts = readonly (readonly [field: string, text: string | undefined])[];

/**
 * The free texts of each kind of entry that may not name an illness, held against the list by the act that records it (without-illness.ts); null: it
 * has none. A kind that says neither does not compile.
 */
const textsOf: { readonly [K in FactKind]: ((body: FactBodies[K]) => Texts) | null } = {
  "diagnosis-made": diagnosisTextsByField,
  "plan-made": planTextsByField,
  "plan-revised": (body) => [...planTextsByField(body), ["why", body.why]],
  "exemption-granted": ({ why }) => Object.entries({ why }),
  "exemption-reviewed": ({ why }) => Object.entries({ why }),
  "exemption-ended": ({ reason }) => Object.entries({ reason }),
  "re-examination-opened": ({ why }) => Object.entries({ why }),
  "re-examination-closed": ({ note }) => Object.entries({ note }),
  "facility-decided": ({ why }) => Object.entries({ why }),
  "facility-ended": ({ reason }) => Object.entries({ reason }),
  "need-unmet": ({ note }) => Object.entries({ note }),
  "need-ended": ({ reason }) => Object.entries({ reason }),
  "rung-set": ({ why }) => Object.entries({ why }),
  "appointment-moved": ({ why }) => Object.entries({ why }),
  "appointment-cancelled": ({ why }) => Object.entries({ why }),
  "appointment-held": ({ note, next }) => Object.entries({ note, next }),
  "message-sent": ({ text }) => Object.entries({ text }),
  "note-written": ({ text }) => Object.entries({ text }),
  "provider-joined": ({ whatFor }) => Object.entries({ whatFor }),
  "client-registered": null,
  "municipality-moved": null,
  "benefit-started": null,
  "benefit-changed": null,
  "benefit-ended": null,
  "document-added": ({ name }) => Object.entries({ name }),
  "document-removed": null,
  "delivery-differed": null,
  "delivery-agreed": null,
  "phase-set": ({ grounds }) => Object.entries({ grounds }),
  "gate-opened": null,
  "gate-step-done": ({ reason, result, adds, early, unclear }) =>
    Object.entries({ reason, result, adds, early, unclear }),
  "gate-handed-over": ({ reason }) => Object.entries({ reason }),
  "gate-suspended": ({ reason }) => Object.entries({ reason }),
  "gate-resumed": ({ reason }) => Object.entries({ reason }),
  "gate-closed": ({ reason }) => Object.entries({ reason }),
  "plan-shown": null,
  "plan-signed": null,
  "plan-refused": ({ reason }) => Object.entries({ reason }),
  "trajectory-started": null,
  "trajectory-ended": null,
  "instrument-started": null,
  "instrument-ended": null,
  "job-started": ({ employer }) => Object.entries({ employer }),
  "job-ended": null,
  "contact-recorded": ({ about }) => Object.entries({ about }),
  "signal-rested": ({ reason }) => Object.entries({ reason }),
  "signal-woken": null,
  "signal-concluded": ({ note }) => Object.entries({ note }),
  "worker-assigned": null,
  "worker-handed-over": null,
  "appointment-planned": ({ place }) => Object.entries({ place }),
  "appointment-mailed": null,
  "appointment-not-mailed": null,
  "email-agreed": null,
  "email-withdrawn": null,
  "colleague-joined": null,
  "colleague-left": null,
  "provider-left": null,
};

/** Each with the field it stands in; of a limit that is `limit-` and its code. */
export const checkedTextsByField = ({ kind, body }: Pick<Fact, "kind" | "body">): readonly TextOfField[] => {
  const of = textsOf[kind] as ((body: Fact["body"]) => Texts) | null;
  return (of?.(body) ?? []).flatMap(([field, text]) => (text === undefined ? [] : [[field, text] as const]));
};

export const checkedTexts = (fact: Pick<Fact, "kind" | "body">): readonly string[] =>
  checkedTextsByField(fact).map(([, text]) => text);
