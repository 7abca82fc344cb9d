import type { ClaimOutcome, GateReason } from "../../dossier/public.ts";

const reasons: Readonly<Record<GateReason, true>> = { benefit: true, help: true };
const outcomes: Readonly<Record<ClaimOutcome, true>> = {
  granted: true,
  refused: true,
  withdrawn: true,
  "not-processed": true,
};

/** What is decided against the claimant says why (art. 3:46 Awb); who withdraws a claim need not. */
export const saysWhy = (outcome: string): boolean => outcome === "refused" || outcome === "not-processed";

/** The organisation that is the client: they come with a claim or a search report, and take no decision on it. */
export const clientItself = "client";

/** What somebody can come to the gate for, and how a claim can end: all that the dossier has words for. */
export const gateReasons = Object.keys(reasons) as [GateReason, ...GateReason[]];
export const claimOutcomes = Object.keys(outcomes) as [ClaimOutcome, ...ClaimOutcome[]];
