/**
 * Who may read whose `public.ts` (DESIGN.md, "Who may read whose"): a context and the contexts it may read.
 * It has no circle, and a new arrow needs an ADR.
 */
export const contextMap = {
  access: [],
  dossier: ["access"],
  providers: ["access"],
  casework: ["access", "dossier"],
  procurement: ["providers", "dossier"],
  contracting: ["dossier", "providers", "procurement"],
  delivery: ["dossier", "contracting", "casework"],
  enforcement: ["dossier", "casework"],
  employers: ["dossier"],
  voice: ["dossier", "casework", "providers", "delivery"],
  figures: [
    "access",
    "dossier",
    "providers",
    "casework",
    "procurement",
    "contracting",
    "delivery",
    "enforcement",
    "employers",
    "voice",
  ],
  evaluation: ["figures", "dossier", "contracting", "delivery", "voice"],
  exchange: [
    "access",
    "dossier",
    "providers",
    "casework",
    "procurement",
    "contracting",
    "delivery",
    "enforcement",
    "employers",
    "voice",
    "figures",
    "evaluation",
  ],
} as const satisfies Record<string, readonly string[]>;

/** What the whole map allows, for names that come from a path and may not be on it. */
export const readableBy = (context: string): readonly string[] =>
  Object.entries(contextMap).find(([name]) => name === context)?.[1] ?? [];

export const isContext = (name: string): boolean => Object.hasOwn(contextMap, name);
