import { mostCharacters } from "../../../contexts/casework/messages-api.ts";

export const audiences = ["client", "colleagues"] as const;
export type Audience = (typeof audiences)[number];

export type Draft = { readonly audience: Audience; readonly formal: boolean; readonly text: string };
export const nothingYet: Draft = { audience: "client", formal: false, text: "" };

export type TextFault = "text-missing" | "text-long";

/** What is the matter with a text, before it is sent. */
export const faultOfText = (typed: string): TextFault | undefined => {
  const { length } = typed.trim();
  if (length === 0) return "text-missing";
  return length > mostCharacters ? "text-long" : undefined;
};

/** From how many characters left on it is said how many. */
const nearLimit = 200;

/** How many characters are left, below 0 how many are too many; null while there is room enough. */
export const charactersLeft = (typed: string): number | null => {
  const left = mostCharacters - typed.trim().length;
  return left > nearLimit ? null : left;
};
