import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { PlanAct, PlanParty, PlanSpell, PlanVersion, SigningWay } from "../../dossier/public.ts";
import { needsSigning, type SignedParts } from "./plan-versions.ts";

export type SignedPartsOn = (day: PlainDate) => SignedParts;

/** Where one party stands towards a plan as it reads now. */
export type Standing =
  | {
      readonly kind: "signed";
      readonly on: PlainDate;
      readonly how: SigningWay;
      readonly reference: string | null;
      /** The entry of the scan in this dossier. */
      readonly document: EntryNumber | null;
      readonly version: EntryNumber;
    }
  | { readonly kind: "refused"; readonly on: PlainDate; readonly reason: string; readonly version: EntryNumber }
  /** For a signature under the plan since this day. */
  | { readonly kind: "waiting"; readonly since: PlainDate };

export type Signing = Readonly<Record<PlanParty, Standing>> & {
  /** The first day the client was shown what is agreed now; null: there is nothing a sanction may rest on (page 03, "The plan"). */
  readonly shownOn: PlainDate | null;
};

/** Versions that are one agreement: the first is signed, those after it changed nothing that is signed again. */
export type Agreed = { readonly versions: readonly [PlanVersion, ...PlanVersion[]]; readonly acts: readonly PlanAct[] };

/** The agreements a plan was, in order. An act is about the agreement its version belongs to. */
export const agreementsOf = ({ versions, acts }: PlanSpell, partsOn: SignedPartsOn): readonly Agreed[] => {
  const agreed: [PlanVersion, ...PlanVersion[]][] = [];
  for (const version of versions) {
    const last = agreed.at(-1);
    if (last === undefined || needsSigning(last[0], version, partsOn(version.from))) agreed.push([version]);
    else last.push(version);
  }
  return agreed.map((each) => ({
    versions: each,
    acts: acts.filter((act) => each.some(({ id }) => id === act.version)),
  }));
};

/** Who signed the plan as it reads now, who would not, and whom it waits for. */
export const signingOf = (plan: PlanSpell, partsOn: SignedPartsOn): Signing => {
  const agreed = agreementsOf(plan, partsOn).at(-1);
  if (agreed === undefined) throw new Error("a plan without a version");
  const { acts } = agreed;
  // who won't sign may never have seen it: a refusal shows nothing by itself
  const shown = acts.find((act) => act.kind === "shown" || (act.kind === "signed" && act.by === "client"));
  return {
    client: standingOf(agreed, "client"),
    commissioner: standingOf(agreed, "commissioner"),
    shownOn: shown?.on ?? null,
  };
};

/** A client who would not sign and then does, or the other way round: the last word counts. */
export const standingOf = ({ versions, acts }: Agreed, party: PlanParty): Standing => {
  const last = acts.findLast((act) => isOf(act, party));
  if (last?.kind === "signed") {
    const { on, how, reference, document, version } = last;
    return { kind: "signed", on, how, reference, document, version };
  }
  if (last?.kind === "refused") return { kind: "refused", on: last.on, reason: last.reason, version: last.version };
  return { kind: "waiting", since: versions[0].from };
};

const isOf = (act: PlanAct, party: PlanParty): boolean =>
  act.kind === "signed" ? act.by === party : act.kind === "refused" && party === "client";
