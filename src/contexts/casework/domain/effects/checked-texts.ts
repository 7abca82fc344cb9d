import type { Fact, FactBodies, FactKind } from "../../../dossier/public.ts";
import { textsOfDiagnosis } from "../diagnose.ts";
import { textsOfPlan } from "../make-plan.ts";

type Texts = readonly (string | undefined)[];

/** The free texts of each kind of entry that may not name an illness, as the acts that record them hold them against the list. */
const textsOf: { readonly [K in FactKind]?: (body: FactBodies[K]) => Texts } = {
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
  "document-added": ({ name }) => [name],
  "provider-joined": ({ whatFor }) => [whatFor],
};

export const checkedTexts = ({ kind, body }: Fact): readonly string[] => {
  const texts = (textsOf as Readonly<Partial<Record<FactKind, (body: Fact["body"]) => Texts>>>)[kind]?.(body) ?? [];
  return texts.filter((text) => text !== undefined);
};
