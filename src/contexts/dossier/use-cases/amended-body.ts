import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import {
  givenOutOn,
  listMunicipalities,
  listPeople,
  listProviders,
  loadPolicy,
  type Settings,
} from "../../access/public.ts";
import type { FactBodies, FactKind } from "../domain/entry.ts";
import { factBodySchemas } from "../entry-schema.ts";
import { type InvalidEntry, invalidEntry } from "../invalid-entry.ts";

export type UnknownCode = { readonly code: "unknown-code"; readonly field: string; readonly found: string };

/** The codes that may be written on a day, by the field that holds them, with its kind where others use the name for something else. */
type Lists = Readonly<Record<string, ReadonlySet<string>>>;

export const listsOn = async (tx: Tx, day: PlainDate): Promise<Lists> => {
  const settings: Settings = (await loadPolicy(tx)).on(day);
  return {
    scheme: new Set(givenOutOn(settings.schemes, day)),
    ground: new Set(givenOutOn(settings.exemptionGrounds, day)),
    product: new Set(givenOutOn(settings.products, day)),
    // of an exemption or a hand-over a reason is free text; of a benefit, provision or job it is a code
    endReason: new Set(givenOutOn(settings.endReasons, day)),
    municipality: new Set((await listMunicipalities(tx)).map(({ code }) => code)),
    worker: new Set((await listPeople(tx)).map(({ id }) => id)),
    provider: new Set((await listProviders(tx)).map(({ id }) => id)),
    ...Object.fromEntries(organisationFields.map((field) => [field, new Set(givenOutOn(settings.organisations, day))])),
    step: new Set(settings.gateSteps.map(({ code }) => code)),
    rung: new Set(settings.ladder.rungs.map(({ code }) => code)),
    rule: new Set(settings.signalRules.map(({ code }) => code)),
    facility: new Set(givenOutOn(settings.facilities, day)),
    role: new Set(givenOutOn(settings.involvedRoles, day)),
    what: new Set(givenOutOn(settings.appointmentKinds, day)),
    missedBecause: new Set(givenOutOn(settings.missedReasons, day)),
    need: new Set(givenOutOn(settings.unmetNeeds, day)),
    phase: new Set(givenOutOn(settings.phases, day)),
    type: new Set(givenOutOn(settings.documentTypes, day)),
    "signal-concluded conclusion": new Set(givenOutOn(settings.signalConclusions, day)),
    "re-examination-closed outcome": new Set(givenOutOn(settings.reExaminationOutcomes, day)),
  };
};

const organisationFields = ["at", "by", "onBehalfOf", "to"] as const;

/** Kinds whose reason is one of the commissioner's codes. */
const codedReasons: ReadonlySet<FactKind> = new Set([
  "benefit-ended",
  "trajectory-ended",
  "instrument-ended",
  "job-ended",
]);

/** What is said must fit its kind, in codes that are given out; a code that stands there already may stay. */
export const checkedBody = (
  kind: FactKind,
  body: object,
  stands: Readonly<Record<string, unknown>>,
  lists: Lists,
): Result<FactBodies[FactKind], InvalidEntry | UnknownCode> => {
  const parsed = factBodySchemas[kind].safeParse(body);
  if (!parsed.success) return refuse(invalidEntry(parsed.error));
  for (const [field, found] of Object.entries(parsed.data)) {
    const list = lists[`${kind} ${field}`] ?? lists[field === "reason" && codedReasons.has(kind) ? "endReason" : field];
    // a phase is a number, and stands in its list as one
    const isCode = typeof found === "string" || typeof found === "number";
    if (isCode && list !== undefined && !list.has(String(found)) && stands[field] !== found)
      return refuse({ code: "unknown-code", field, found: String(found) });
  }
  return ok(parsed.data as FactBodies[FactKind]);
};
