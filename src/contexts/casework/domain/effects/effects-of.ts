import type { SettingKey } from "../../../access/public.ts";
import type { SignalSettings } from "../signal.ts";
import { type CodesTold, codeEffect } from "./code-effect.ts";
import { type CodedList, isCodedList } from "./coded-entries.ts";
import type { CountsTold } from "./count-effect.ts";
import type { Asked, Effect } from "./effect.ts";
import { type GateTold, gateEffect } from "./gate-effect.ts";
import {
  documentsTooLarge,
  doneAgain,
  exemptTooLong,
  recordedLate,
  restedTooLong,
  signedAnew,
  textsRefused,
} from "./last-year.ts";
import { benefitsApart, benefitsClients, individualExemptions, onAssistance } from "./on-a-day.ts";
import { type RungsTold, rungEffect } from "./rung-effect.ts";
import { type SignalsTold, signalEffect } from "./signal-effect.ts";

export type DossierTold = SignalsTold | RungsTold | GateTold | CodesTold | CountsTold;
export type MakeEffect = (asked: Asked) => Effect<DossierTold>;

/** What signals rest on shows in signals: a key that is added to their settings does not compile without. */
const bySignals: Readonly<Record<keyof SignalSettings & SettingKey, readonly [MakeEffect, ...MakeEffect[]]>> = {
  offerWithin: [signalEffect],
  instrumentWithin: [signalEffect],
  exemptionWarning: [signalEffect],
  signalRules: [signalEffect],
  assistanceSchemes: [signalEffect, onAssistance],
  gateSteps: [signalEffect, gateEffect],
  ladder: [signalEffect, rungEffect],
  planSignedParts: [signalEffect, signedAnew],
  planTypoAtMost: [signalEffect, signedAnew],
  intakeCountsFor: [signalEffect, doneAgain],
};

const byDossiers: Readonly<Partial<Record<Exclude<SettingKey, keyof typeof bySignals | CodedList>, MakeEffect>>> = {
  recordedLateAfter: recordedLate,
  restAtMost: restedTooLong,
  healthWords: textsRefused,
  exemptionAtMost: exemptTooLong,
  categorialGrounds: individualExemptions,
  benefitsRoles: benefitsClients,
  caseloadModel: benefitsApart,
  documentAtMost: documentsTooLarge,
};

/** The effects of a setting that are looked for in dossiers; none for what only lists tell, or nothing at all. */
export const effectsOf = (key: SettingKey): readonly MakeEffect[] => {
  if (isCodedList(key)) return [codeEffect(key)];
  if (Object.hasOwn(bySignals, key)) return bySignals[key as keyof typeof bySignals];
  const effect = byDossiers[key as keyof typeof byDossiers];
  return effect === undefined ? [] : [effect];
};
