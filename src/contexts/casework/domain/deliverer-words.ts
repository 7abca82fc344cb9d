import { clientItself } from "./gate-words.ts";

/** What can be named beside a kind of organisation: a provider of the list, or a colleague. */
export const delivererKinds = ["provider", "worker"] as const;
export type DelivererKind = (typeof delivererKinds)[number];

const own: Readonly<Record<string, readonly DelivererKind[]>> = {
  [clientItself]: [],
  commissioner: ["worker"],
  provider: ["provider"],
};

/** Whom one can name beside an organisation of this code. One that no preset has may be either. */
export const namedBeside = (by: string): readonly DelivererKind[] => own[by] ?? delivererKinds;
