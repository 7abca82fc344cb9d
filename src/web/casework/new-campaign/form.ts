import type { z } from "zod";
import { mostCalledAtOnce, pickedExemptions, type startCampaign } from "../../../contexts/casework/campaigns-api.ts";

/** Lengths of time one chooses from; the server takes any. */
export const lengths = ["P3M", "P6M", "P1Y", "P18M", "P2Y", "P3Y", "P5Y", "P10Y"] as const;

export type CampaignDraft = {
  readonly name: string;
  readonly aim: string;
  readonly exemption: string;
  readonly exemptFor: string;
  readonly onBenefitFor: string;
  readonly phases: readonly number[];
  readonly nothingRuns: boolean;
  readonly notSeenFor: string;
  readonly how: "all" | "draw";
  readonly draw: string;
};

export const emptyDraft: CampaignDraft = {
  name: "",
  aim: "",
  exemption: "",
  exemptFor: "",
  onBenefitFor: "",
  phases: [],
  nothingRuns: false,
  notSeenFor: "",
  how: "all",
  draw: "",
};

export type CampaignFault = {
  readonly field: "name" | "aim" | "exemption" | "draw";
  readonly code: "required" | "too-long" | "draw-wrong" | "ask-something" | "exemption-first" | "not-both";
};

/** As many characters as each text may have. */
export const mostCharacters = { name: 100, aim: 500 } as const;

type Body = z.output<(typeof startCampaign)["body"]>;
export type Criterion = Body["criterion"];

const lengthOf = (text: string): string | null => (text === "" ? null : text);

export const criterionOf = (draft: CampaignDraft): Criterion => ({
  exemption: pickedExemptions.find((each) => each === draft.exemption) ?? null,
  exemptFor: lengthOf(draft.exemptFor),
  onBenefitFor: lengthOf(draft.onBenefitFor),
  phases: [...draft.phases],
  nothingRuns: draft.nothingRuns,
  notSeenFor: lengthOf(draft.notSeenFor),
});

/** What is wrong with whom it asks for; the server refuses the same. */
export const criterionFault = (draft: CampaignDraft): CampaignFault | undefined => {
  const { exemption, exemptFor, onBenefitFor, nothingRuns, notSeenFor } = criterionOf(draft);
  if (exemptFor !== null && exemption === null) return { field: "exemption", code: "exemption-first" };
  if (exemption !== null && nothingRuns) return { field: "exemption", code: "not-both" };
  const asks =
    exemption !== null || onBenefitFor !== null || draft.phases.length > 0 || nothingRuns || notSeenFor !== null;
  return asks ? undefined : { field: "exemption", code: "ask-something" };
};

/** What is wrong with what it is called and what it is for. */
export const wordingFaults = (wording: Pick<CampaignDraft, "name" | "aim">): readonly CampaignFault[] =>
  (["name", "aim"] as const).flatMap((field): CampaignFault[] => {
    const text = wording[field].trim();
    if (text === "") return [{ field, code: "required" }];
    return text.length > mostCharacters[field] ? [{ field, code: "too-long" }] : [];
  });

type Read =
  | { readonly ok: true; readonly body: Omit<Body, "seenFound"> }
  | { readonly ok: false; readonly faults: readonly CampaignFault[] };

/** What the server takes, or every fault at once. */
export const readCampaign = (draft: CampaignDraft): Read => {
  const [name, aim] = [draft.name.trim(), draft.aim.trim()];
  const drawn = draft.how === "all" ? null : Number(draft.draw.trim());
  const asked = criterionFault(draft);
  const faults: CampaignFault[] = [
    ...wordingFaults({ name, aim }),
    ...(asked === undefined ? [] : [asked]),
    ...(drawn === null || (Number.isInteger(drawn) && drawn >= 1 && drawn <= mostCalledAtOnce)
      ? []
      : [{ field: "draw", code: "draw-wrong" } as const]),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, body: { name, aim, criterion: criterionOf(draft), draw: drawn } };
};
