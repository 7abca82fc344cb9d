import type { DiagnosisConclusion, WayToTravel } from "../../dossier/public.ts";

const conclusions: Readonly<Record<DiagnosisConclusion, true>> = { "none-needed": true, mediate: true, help: true };
const ways: Readonly<Record<WayToTravel, true>> = {
  "on-foot": true,
  bicycle: true,
  "public-transport": true,
  car: true,
};

/** What a diagnosis can conclude, and how somebody can travel: all that the dossier has words for. */
export const diagnosisConclusions = Object.keys(conclusions) as [DiagnosisConclusion, ...DiagnosisConclusion[]];
export const waysToTravel = Object.keys(ways) as [WayToTravel, ...WayToTravel[]];

/** In what people can be alike when it is asked what followed which help; who compares chooses. Nothing about who somebody is. */
export const traits = ["phase", "stay", "worked", "limits"] as const;
export type Trait = (typeof traits)[number];
