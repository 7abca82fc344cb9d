import type { SettingKey } from "../../../../contexts/access/domain/settings.ts";
import type { PlainDate } from "../../../../kernel/plain-date.ts";
import type { Formats } from "../../../languages/formats.ts";
import type { Language } from "../../../languages/language.ts";
import { sayIn } from "../../../languages/texts.ts";
import { codesShown } from "./codes-shown.ts";
import { countsShown, keepingShown, loadsShown } from "./counted.ts";
import type { EffectShown, Preview, Telling } from "./effect-shown.ts";
import { gateShown, rungsShown, signalsShown } from "./in-dossiers.ts";
import { reachTexts } from "./reach-texts.ts";
import { previewTexts } from "./texts.ts";

export type PreviewShown = {
  /** What the change touches, and from when. */
  readonly reach: string;
  readonly effects: readonly EffectShown[];
};

/** What a change of a setting would do, in sentences with their numbers. */
export const presentPreview = (
  { on, since, clients, effects }: Preview,
  { key, validFrom }: { readonly key: string; readonly validFrom: PlainDate },
  language: Language,
  formats: Formats,
): PreviewShown => {
  const telling: Telling = {
    key,
    say: sayIn(previewTexts, language),
    language,
    formats,
    on: formats.day(on),
    from: formats.day(validFrom),
    since: formats.day(since),
    clients,
  };
  return {
    reach: sayIn(reachTexts, language)(key as SettingKey, { day: telling.from }),
    effects: effects.map((effect) => effectShown(effect, telling)),
  };
};

const effectShown = (effect: Preview["effects"][number], telling: Telling): EffectShown => {
  switch (effect.of) {
    case "signals":
      return signalsShown(effect, telling);
    case "rungs":
      return rungsShown(effect, telling);
    case "gate":
      return gateShown(effect, telling);
    case "codes":
      return codesShown(effect, telling);
    case "loads":
      return loadsShown(effect, telling);
    case "keeping":
      return keepingShown(effect, telling);
    case "counts":
      return countsShown(effect, telling);
  }
};
