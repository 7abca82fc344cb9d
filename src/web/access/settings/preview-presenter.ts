import type { previewSignals } from "../../../contexts/casework/signals-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { previewTexts } from "./preview-texts.ts";

export type Preview = ReplyOf<typeof previewSignals>;

/** Settings that signals rest on: of these alone an effect can be shown beforehand. */
export const signalSettings: ReadonlySet<string> = new Set([
  "offerWithin",
  "instrumentWithin",
  "exemptionWarning",
  "assistanceSchemes",
  "gateSteps",
  "signalRules",
]);

export type PreviewShown = {
  readonly sentence: string;
  /** One per rule that gives other signals than now. */
  readonly lines: readonly { readonly key: string; readonly words: string }[];
};

/** What the change does in one sentence, and to which rules. */
export const presentPreview = ({ on, clients, rules }: Preview, language: Language, formats: Formats): PreviewShown => {
  const say = sayIn(previewTexts, language);
  const sum = (of: (rule: Preview["rules"][number]) => number): number =>
    rules.reduce((total, rule) => total + of(rule), 0);
  const open = sum(({ now, changed }) => changed.open - now.open);
  const late = sum(({ now, changed }) => changed.late - now.late);
  const changed = rules.filter((rule) => rule.now.open !== rule.changed.open || rule.now.late !== rule.changed.late);
  const about = { day: formats.day(on), clients: formats.number(clients) };
  const more = (n: number, what: "open" | "late"): string =>
    n === 0 ? say(`same-${what}`) : say(n > 0 ? `more-${what}` : `fewer-${what}`, { count: Math.abs(n) });
  return {
    sentence:
      changed.length === 0
        ? say("nothing", about)
        : say("effect", { ...about, open: more(open, "open"), late: more(late, "late") }),
    lines: changed.map(({ rule, now, changed: then, ...names }) => ({
      key: rule,
      words: say("line", {
        name: names[language],
        open: formats.number(now.open),
        openThen: formats.number(then.open),
        late: formats.number(now.late),
        lateThen: formats.number(then.late),
      }),
    })),
  };
};
