import type { DifferenceReason } from "../../contexts/figures/domain/difference-reasons.ts";
import { formatsIn } from "../languages/formats.ts";
import type { Language } from "../languages/language.ts";

/** Why spells are counted differently, for one and for more: "67 ontheffingen later geregistreerd". */
type Words = { readonly one: string; readonly many: string };
type Sentences = Readonly<Record<DifferenceReason, Words>>;

const counted = (one: string, many: string): Words => ({ one, many });

const nl: Sentences = {
  "benefit-recorded-later": counted("uitkering later geregistreerd", "uitkeringen later geregistreerd"),
  "benefit-corrected": counted("start van een uitkering gecorrigeerd", "keer de start van een uitkering gecorrigeerd"),
  "benefit-withdrawn": counted("uitkering ingetrokken als onjuist", "uitkeringen ingetrokken als onjuist"),
  "benefit-end-recorded-later": counted(
    "einde van een uitkering later geregistreerd",
    "keer het einde van een uitkering later geregistreerd",
  ),
  "benefit-end-corrected": counted(
    "einde van een uitkering gecorrigeerd",
    "keer het einde van een uitkering gecorrigeerd",
  ),
  "benefit-end-withdrawn": counted(
    "einde van een uitkering ingetrokken",
    "keer het einde van een uitkering ingetrokken",
  ),
  "exemption-recorded-later": counted("ontheffing later geregistreerd", "ontheffingen later geregistreerd"),
  "exemption-corrected": counted("ontheffing gecorrigeerd", "ontheffingen gecorrigeerd"),
  "exemption-withdrawn": counted("ontheffing ingetrokken als onjuist", "ontheffingen ingetrokken als onjuist"),
  "help-recorded-later": counted("plan of traject later geregistreerd", "plannen of trajecten later geregistreerd"),
  "help-corrected": counted("plan of traject gecorrigeerd", "plannen of trajecten gecorrigeerd"),
  "help-withdrawn": counted("plan of traject ingetrokken als onjuist", "plannen of trajecten ingetrokken als onjuist"),
  "municipality-recorded-later": counted(
    "woongemeente later geregistreerd",
    "keer de woongemeente later geregistreerd",
  ),
  "municipality-corrected": counted("woongemeente gecorrigeerd", "keer de woongemeente gecorrigeerd"),
  "municipality-withdrawn": counted("verhuizing ingetrokken als onjuist", "verhuizingen ingetrokken als onjuist"),
  "several-together": counted("geval van meer dan één wijziging samen", "gevallen van meer dan één wijziging samen"),
};

const en: Sentences = {
  "benefit-recorded-later": counted("benefit recorded later", "benefits recorded later"),
  "benefit-corrected": counted("start of a benefit corrected", "starts of benefits corrected"),
  "benefit-withdrawn": counted("benefit withdrawn as incorrect", "benefits withdrawn as incorrect"),
  "benefit-end-recorded-later": counted("end of a benefit recorded later", "ends of benefits recorded later"),
  "benefit-end-corrected": counted("end of a benefit corrected", "ends of benefits corrected"),
  "benefit-end-withdrawn": counted("end of a benefit withdrawn", "ends of benefits withdrawn"),
  "exemption-recorded-later": counted("exemption recorded later", "exemptions recorded later"),
  "exemption-corrected": counted("exemption corrected", "exemptions corrected"),
  "exemption-withdrawn": counted("exemption withdrawn as incorrect", "exemptions withdrawn as incorrect"),
  "help-recorded-later": counted("plan or trajectory recorded later", "plans or trajectories recorded later"),
  "help-corrected": counted("plan or trajectory corrected", "plans or trajectories corrected"),
  "help-withdrawn": counted(
    "plan or trajectory withdrawn as incorrect",
    "plans or trajectories withdrawn as incorrect",
  ),
  "municipality-recorded-later": counted("municipality recorded later", "municipalities recorded later"),
  "municipality-corrected": counted("municipality corrected", "municipalities corrected"),
  "municipality-withdrawn": counted("move withdrawn as incorrect", "moves withdrawn as incorrect"),
  "several-together": counted("case of several changes together", "cases of several changes together"),
};

const sentences = { nl, en };

const isReason = (code: string): code is DifferenceReason => code in nl;

/** A reason the server learned later than this page is shown by its code, not hidden. */
export const reasonInWords = (language: Language, code: string, n: number): string => {
  const many = formatsIn(language).number(n);
  if (!isReason(code)) return `${many} × ${code}`;
  return `${many} ${sentences[language][code][n === 1 ? "one" : "many"]}`;
};

/** The reason as a term of its own: "ontheffing later geregistreerd". */
export const reasonAlone = (language: Language, code: string): string =>
  isReason(code) ? sentences[language][code].one : code;
