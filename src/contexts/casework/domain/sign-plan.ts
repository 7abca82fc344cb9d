import type { EntryNumber } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type {
  History,
  NewEntry,
  PlanParty,
  PlanSpell,
  PlanVersion,
  ShowingWay,
  SigningWay,
} from "../../dossier/public.ts";
import { type SignedPartsOn, signingOf } from "./plan-signing.ts";

export type SigningRefusal =
  | { readonly code: "no-such-plan" }
  | { readonly code: "nothing-written" }
  | { readonly code: "outdated-version"; readonly latest: EntryNumber }
  | { readonly code: "other-text" }
  | { readonly code: "signed-already"; readonly on: PlainDate }
  | { readonly code: "refused-already"; readonly on: PlainDate }
  | { readonly code: "reference-missing" }
  | { readonly code: "no-such-document" }
  | { readonly code: "signs-today"; readonly today: PlainDate }
  | { readonly code: "day-to-come"; readonly today: PlainDate }
  | { readonly code: "not-written-then"; readonly on: PlainDate }
  | { readonly code: "shown-after-refusal"; readonly on: PlainDate };

/** What somebody had before them: the version, and the hash of the text that they saw. */
export type Seen = {
  readonly plan: EntryNumber;
  readonly version: EntryNumber;
  readonly hash: string;
  readonly on: PlainDate;
};
export type SigningRules = {
  readonly partsOn: SignedPartsOn;
  readonly hashOf: (text: string) => string;
  readonly today: PlainDate;
  /** The office's day of a moment. */
  readonly dayOf: (moment: Instant) => PlainDate;
  /** The documents in the dossier that were not removed, by name. */
  readonly documents: ReadonlyMap<EntryNumber, string>;
};

type Decided = Result<NewEntry, SigningRefusal>;

/** That the client had the text before them, on which day and how. */
export type Showing = { readonly on: PlainDate; readonly how: ShowingWay };

export type Signing = Seen & {
  readonly by: PlanParty;
  readonly how: SigningWay;
  readonly reference: string | null;
  readonly document: EntryNumber | null;
};

/** Signs what was seen, and nothing else: a version that was revised meanwhile, or a text that reads otherwise, is not signed. On paper: where it is kept, or the scan of it in the dossier. */
export const signPlan = (history: History, signing: Signing, rules: SigningRules): Decided => {
  const found = versionSeen(history, signing, rules);
  if (!found.ok) return found;
  const { by, how, document } = signing;
  const scan = document === null ? null : rules.documents.get(document);
  if (scan === undefined) return refuse({ code: "no-such-document" });
  const reference = signing.reference ?? scan;
  if (how === "on-paper" && reference === null) return refuse({ code: "reference-missing" });
  // a signature after signing in is given now; only a paper has a day of its own
  if (how === "signed-in" && signing.on !== rules.today) return refuse({ code: "signs-today", today: rules.today });
  const standing = signingOf(found.value, rules.partsOn)[by];
  if (standing.kind === "signed") return refuse({ code: "signed-already", on: standing.on });
  return ok(
    actOn("plan-signed", signing, {
      by,
      how,
      ...(reference === null ? {} : { reference }),
      ...(document === null ? {} : { document }),
    }),
  );
};

/**
 * The client won't sign, and says why (page 03, "The plan"). Who signed already asks for a change instead. A sanction rests on what was
 * shown, and one may refuse what one never saw: `shown` says that it was, as an act of its own, on the day of the refusal or before it.
 */
export const refuseToSign = (
  history: History,
  { reason, shown, ...seen }: Seen & { readonly reason: string; readonly shown: Showing | null },
  rules: SigningRules,
): Result<readonly NewEntry[], SigningRefusal> => {
  const found = versionSeen(history, seen, rules);
  if (!found.ok) return found;
  const { client } = signingOf(found.value, rules.partsOn);
  if (client.kind === "signed") return refuse({ code: "signed-already", on: client.on });
  if (client.kind === "refused") return refuse({ code: "refused-already", on: client.on });
  const refusal = actOn("plan-refused", seen, { reason });
  if (shown === null) return ok([refusal]);
  if (shown.on > seen.on) return refuse({ code: "shown-after-refusal", on: seen.on });
  const showing = showPlan(history, { ...seen, ...shown }, rules);
  if (!showing.ok) return showing;
  return ok(showing.value === null ? [refusal] : [showing.value, refusal]);
};

/** The client saw it: no sanction may rest on an agreement that was not shown. Seeing it again is no fact. */
export const showPlan = (
  history: History,
  { how, ...seen }: Seen & { readonly how: ShowingWay },
  rules: SigningRules,
): Result<NewEntry | null, SigningRefusal> => {
  const found = versionSeen(history, seen, rules);
  if (!found.ok) return found;
  const isShown = found.value.acts.some(
    (act) => act.version === seen.version && act.kind === "shown" && act.how === how,
  );
  return ok(isShown ? null : actOn("plan-shown", seen, { how }));
};

const versionSeen = (
  history: History,
  { plan: id, version, hash, on }: Seen,
  { hashOf, today, dayOf }: SigningRules,
): Result<PlanSpell, SigningRefusal> => {
  const plan = history.plans.find((each) => each.id === id);
  const last = plan?.versions.at(-1);
  if (plan === undefined || last === undefined) return refuse({ code: "no-such-plan" });
  const fault = faultOf(last, { version, hash }, hashOf);
  if (fault !== undefined) return refuse(fault);
  if (on > today) return refuse({ code: "day-to-come", today });
  const written = dayOf(last.writtenAt);
  return on < written ? refuse({ code: "not-written-then", on: written }) : ok(plan);
};

const faultOf = (
  { id, body: { text } }: PlanVersion,
  { version, hash }: Pick<Seen, "version" | "hash">,
  hashOf: (text: string) => string,
): SigningRefusal | undefined => {
  if (id !== version) return { code: "outdated-version", latest: id };
  if (text === undefined) return { code: "nothing-written" };
  return hashOf(text) === hash ? undefined : { code: "other-text" };
};

const actOn = (
  kind: "plan-signed" | "plan-refused" | "plan-shown",
  { plan, version, hash, on }: Seen,
  said: object,
): Exclude<NewEntry, { readonly target: EntryNumber }> => ({
  kind,
  subject: plan,
  validFrom: on,
  validUntil: null,
  body: { version, hash, ...said } as never,
});
