import type { previewSetting } from "../../../../contexts/casework/setting-previews-api.ts";
import type { ReplyOf } from "../../../../platform/endpoint.ts";
import type { Formats } from "../../../languages/formats.ts";
import type { Language } from "../../../languages/language.ts";
import type { sayIn } from "../../../languages/texts.ts";
import type { previewTexts } from "./texts.ts";

export type Preview = ReplyOf<typeof previewSetting>;
export type EffectOf<Of extends Preview["effects"][number]["of"]> = Extract<
  Preview["effects"][number],
  { readonly of: Of }
>;
export type Compared = { readonly now: number; readonly changed: number };

/** One line of the table under a sentence. */
export type LineShown = { readonly key: string; readonly label: string; readonly cells: readonly string[] };

export type EffectShown = {
  readonly key: string;
  readonly sentences: readonly string[];
  /** What can't be undone, or would leave something unreadable. */
  readonly warnings: readonly string[];
  /** Null when there is nothing beside the sentence. */
  readonly table: {
    readonly caption: string;
    readonly heads: readonly string[];
    readonly lines: readonly LineShown[];
  } | null;
};

/** In which words, and about which days. */
export type Telling = {
  /** Which setting is changed. */
  readonly key: string;
  readonly say: ReturnType<typeof sayIn<keyof (typeof previewTexts)["nl"]>>;
  readonly language: Language;
  readonly formats: Formats;
  readonly on: string;
  /** From when the change would hold. */
  readonly from: string;
  readonly since: string;
  readonly clients: number;
};

/** "+37", "−12", "0". */
const signed = (n: number, { number }: Formats): string =>
  n === 0 ? number(0) : `${n > 0 ? "+" : "−"}${number(Math.abs(n))}`;

export type ComparedLine = readonly [key: string, label: string, compared: Compared];

const linesOf = (some: readonly ComparedLine[], formats: Formats): readonly LineShown[] =>
  some
    .filter(([, , { now, changed }]) => now !== changed)
    .map(([key, label, { now, changed }]) => ({
      key,
      label,
      cells: [formats.number(now), formats.number(changed), signed(changed - now, formats)],
    }));

type What = "signals" | "rungs" | "gate" | "loads" | "keeping" | "counts";

/** Only what the change makes different; null when that is nothing. */
export const tableOf = (what: What, compared: readonly ComparedLine[], telling: Telling): EffectShown["table"] => {
  const { say } = telling;
  const lines = linesOf(compared, telling.formats);
  if (lines.length === 0) return null;
  return {
    caption: say("tableOf", { what: say(what) }),
    heads: [say("what"), say("now"), say("changed"), say("difference")],
    lines,
  };
};
