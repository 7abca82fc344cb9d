import { mostCharacters } from "../../../contexts/casework/messages-api.ts";
import type { ProviderId } from "../../../kernel/ids.ts";

/** Without a provider: client and office. With one: office and provider, or all three. Notes are for colleagues. */
export type Audience = "client" | "provider" | "all" | "colleagues";
type Provider = { readonly id: ProviderId; readonly name: string };

/** For whom something can be written: who reads it is one choice, whichever provider it is. */
export type ForWhom = { readonly key: string; readonly audience: Audience; readonly provider: Provider | null };

export type Draft = {
  /** Null until it is chosen: what is meant for a colleague is not sent to the client by haste. */
  readonly forWhom: ForWhom | null;
  readonly formal: boolean;
  readonly text: string;
};

export const audiencesWith = (providers: readonly Provider[]): readonly ForWhom[] => [
  { key: "client", audience: "client", provider: null },
  ...providers.flatMap((provider): ForWhom[] => [
    { key: `all-${provider.id}`, audience: "all", provider },
    { key: `provider-${provider.id}`, audience: "provider", provider },
  ]),
  { key: "colleagues", audience: "colleagues", provider: null },
];

/** What the client reads can be an agreement. */
export const mayBeFormal = (audience: Audience): boolean => audience === "client" || audience === "all";

export const nothingYet: Draft = { forWhom: null, formal: false, text: "" };

/** What is being written while the dossier is open: looking at another tab loses nothing. */
export type Writing = { readonly draft: Draft; readonly change: (draft: Draft) => void };

export const hasTyped = ({ text }: Draft): boolean => text.trim() !== "";

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
