import type { CaseworkFigureId } from "../../contexts/figures/domain/catalogue.ts";
import type { FigureWords } from "./words-of-a-figure.ts";

type Words = Readonly<Record<CaseworkFigureId, FigureWords>>;

const nl: Words = {
  "casework.step-days": {
    name: "Dagen tussen stappen",
    brief: () => "mediaan en 90 %",
    definition: () =>
      "Van de stappen aan de poort die in de periode zijn gedaan: het aantal dagen vanaf de stap ervoor, of vanaf de melding als er geen stap voor is. Een stap die een cliënt overslaat, telt niet als stap ervoor. Wat voor zijn beurt is gedaan, telt als nul dagen. De mediaan is het kleinste aantal dagen waarbinnen minstens de helft klaar was; bij 90 % waren dat er minstens negen van de tien. Dagen waarop de beslistermijn stilstond, tellen hier mee. Wat nog niet is gedaan, heeft nog geen aantal dagen en staat er daarom naast als nog open: zolang dat er veel zijn, is de mediaan te gunstig. Tussen haakjes staat waartussen het getal met 95 % zekerheid ligt, alleen naar de volgorde van de gevallen (Conover 1999, 3.2). Bij te weinig gevallen staat dat erbij.",
    formula: "gedaan op − beurt begon op",
  },
  "casework.step-open": {
    name: "Stap nog open",
    brief: () => "gewacht op de laatste dag",
    definition: () =>
      "Van de stappen aan de poort waar op de laatste dag op gewacht wordt: het deel waarvan de normdag dan voorbij is. Wie bij de poort wegging, wacht niet meer, en een stap die mag worden overgeslagen telt niet mee.",
    formula: "over de norm / nog open",
  },
  "casework.step-in-time": {
    name: "Stap binnen de norm",
    brief: () => "uiterlijk op de normdag gedaan",
    definition: () =>
      "Van de stappen aan de poort waarvan de normdag in de periode ligt en voorbij is: het deel dat uiterlijk op die dag was gedaan. Wat nog steeds niet is gedaan, telt als te laat. Wie voor de normdag bij de poort wegging, telt niet mee, en een stap waar niemand op wacht ook niet. Dagen waarop de beslistermijn stilstond, schuiven de normdag op. De norm is die van de dag van melding. Het interval is dat van Wilson, 95 %.",
    formula: "op tijd gedaan / (op tijd gedaan + niet op tijd gedaan)",
  },
  "casework.phase": {
    name: "Deel per fase of groep",
    brief: () => "met uitkering, naar fase of groep",
    definition: () =>
      "Van iedereen met een uitkering op de laatste dag van de periode die al voorbij of vandaag is: het deel in elke fase of groep, met wie er geen heeft apart. Welke er zijn, is een instelling.",
    formula: "met uitkering in de fase of groep / met uitkering",
  },
  "casework.re-phased": {
    name: "Later een andere fase of groep",
    brief: () => "fase of groep gewijzigd",
    definition: () =>
      "Van de keren dat een fase of groep in de periode is vastgesteld: het deel waarop voor het einde van de periode een andere volgde. Wie opnieuw in dezelfde kwam, telt niet als nieuw; van twee op één dag telt de laatste.",
    formula: "gevolgd door een andere fase of groep / vastgesteld",
  },
  "casework.intake-again": {
    name: "Intake dubbel gedaan",
    brief: () => "overgedaan terwijl de vorige nog telde",
    definition: () =>
      "Van de intakes en diagnoses aan de poort die in de periode zijn gedaan of overgedaan: het deel dat in de periode is overgedaan terwijl een eerdere nog telde. Binnen één gang door de poort telt elke eerdere; van een vorige keer telt wat niet ouder is dan de instelling zegt. Dezelfde regel vraagt de klantmanager wat de nieuwe toevoegt.",
    formula: "overgedaan / (gedaan of overgedaan)",
  },
  "casework.overstay": {
    name: "Te lang op een trede",
    brief: () => "langer dan de langste duur",
    definition: () =>
      "Van iedereen die op de laatste dag op een trede staat: het deel dat er langer staat dan de langste duur van die trede, verlenging meegeteld vanaf de dag waarop die inging. Wie voor die dag te lang stond, stond te lang, ook als de verlenging later is vastgelegd. De ladder van de eerste dag op de trede geldt.",
    formula: "te lang op een trede / op een trede",
  },
  "casework.plan-unsigned": {
    name: "Plan niet getekend",
    brief: () => "wacht op een handtekening",
    definition: () =>
      "Van iedereen met een uitkering en op de laatste dag een lopend plan op schrift: het deel waarvoor het signaal van de handtekening openstaat. Wie niet wil tekenen, heeft geantwoord en telt niet als niet getekend. Een signaal dat een tijd blijft liggen, telt wel.",
    formula: "signaal staat open / plan op schrift",
  },
  "casework.de-facto-exempt": {
    name: "Feitelijk vrijgesteld",
    brief: () => "er gebeurt niets, zonder besluit",
    definition: () =>
      "Van iedereen met een uitkering en zonder ontheffing op de laatste dag: het deel waarvoor het signaal openstaat dat er niets gebeurt. Vanaf wanneer dat signaal opengaat, staat in de instellingen. Een signaal dat een tijd blijft liggen, telt wel.",
    formula: "signaal staat open / zonder ontheffing",
  },
  "casework.unmet-need": {
    name: "Mist hulp",
    brief: () => "hulp die er niet is",
    definition: () =>
      "Van iedereen die op de laatste dag op een lijst staat (aan de poort, met een uitkering, of met een klantmanager): het deel voor wie dan is vastgelegd dat hulp ontbreekt.",
    formula: "mist hulp / op een lijst",
  },
  "casework.facility-cost": {
    name: "Kosten van voorzieningen",
    brief: () => "toegekend, naar soort en geldbron",
    definition: () =>
      "Wat toegekende premies en voorzieningen in de periode kosten. Wat één keer is toegekend, telt geheel op zijn eerste dag. Van wat per maand is toegekend, telt elke dag als een gelijk deel van zijn kalendermaand, tot de dag waarop het stopt. Wat is besloten, telt ook voor dagen die nog komen. Het gaat om besluiten, niet om betalingen.",
    formula: "eenmalig + maandbedrag × dagen / dagen van de maand",
  },
};

const en: Words = {
  "casework.step-days": {
    name: "Days between steps",
    brief: () => "median and 90%",
    definition: () =>
      "For the steps at the gate done in the period: the days since the previous step, or since the notification if there is none. A step that a client skips does not count as the previous step. A step done before its turn counts as zero days. The median is the smallest number of days within which at least half were done; the 90% value is the smallest number within which at least nine in ten were done. Days on which the decision term was suspended are included. A step that has not been done yet has no number of days, so it is shown separately as still open: as long as many are open, the median looks too favourable. In brackets is the 95% confidence interval, based only on the order of the cases (Conover 1999, 3.2). If there are too few cases, it says so.",
    formula: "done on − turn began on",
  },
  "casework.step-open": {
    name: "Step still open",
    brief: () => "awaited on the last day",
    definition: () =>
      "Of the steps at the gate that somebody is waiting for on the last day: the share whose norm day has passed by then. Clients who have left the gate are no longer waiting, and optional steps do not count.",
    formula: "beyond the norm / still open",
  },
  "casework.step-in-time": {
    name: "Step within the norm",
    brief: () => "done by the norm day",
    definition: () =>
      "Of the steps at the gate whose norm day falls in the period and has passed: the share done by that day. Steps still not done count as late. Clients who left the gate before the norm day do not count, nor do steps that nobody is waiting for. Days on which the decision term was suspended move the norm day. The norm is that of the day of notification. The interval is Wilson's, 95%.",
    formula: "done in time / (done in time + not done in time)",
  },
  "casework.phase": {
    name: "Share per phase or group",
    brief: () => "on benefit, by phase or group",
    definition: () =>
      "Of everybody on benefit on the last day of the period, or today if that comes first: the share in each phase or group. Clients without one are shown separately. Which there are is a setting.",
    formula: "on benefit in the phase or group / on benefit",
  },
  "casework.re-phased": {
    name: "Another phase or group later",
    brief: () => "phase or group changed",
    definition: () =>
      "Of the times a phase or group was set in the period: the share followed by a different one before the period ended. The same one set again is not a new one; if two were set on one day, the last counts.",
    formula: "followed by another phase or group / set",
  },
  "casework.intake-again": {
    name: "Intake repeated",
    brief: () => "repeated while an earlier one counted",
    definition: () =>
      "Of the intakes and diagnoses at the gate that were done or repeated in the period: the share repeated while an earlier one still counted. Within one notification every earlier one still counts; from an earlier notification, those no older than the setting allows. The same rule makes the worker say what the new one adds.",
    formula: "repeated / (done or repeated)",
  },
  "casework.overstay": {
    name: "Too long on a rung",
    brief: () => "beyond the longest stay",
    definition: () =>
      "Of everybody on a rung on the last day: the share who have been there beyond its longest stay. An extension counts from the day it began: anyone who was over the limit before that day still was, even if the extension was recorded later. The ladder of the first day on the rung applies.",
    formula: "too long on a rung / on a rung",
  },
  "casework.plan-unsigned": {
    name: "Plan not signed",
    brief: () => "waiting for a signature",
    definition: () =>
      "Of everybody on benefit with a written plan running on the last day: the share for whom the signal about signatures is open. Clients who refused to sign have answered, and do not count as unsigned. A signal that has been set aside still counts.",
    formula: "signal open / plan in writing",
  },
  "casework.de-facto-exempt": {
    name: "De facto exempt",
    brief: () => "nothing happening, no decision",
    definition: () =>
      "Of everybody on benefit without an exemption on the last day: the share for whom the signal 'nothing is happening' is open. When that signal opens is a setting. A signal that has been set aside still counts.",
    formula: "signal open / without an exemption",
  },
  "casework.unmet-need": {
    name: "Unmet need",
    brief: () => "help that is not available",
    definition: () =>
      "Of everybody on a list on the last day (at the gate, on benefit, or with a caseworker): the share for whom help was recorded as missing on that day.",
    formula: "help missing / on a list",
  },
  "casework.facility-cost": {
    name: "Cost of bonuses and allowances",
    brief: () => "granted, by kind and funding source",
    definition: () =>
      "What the bonuses and allowances that were granted cost in the period. A one-off amount counts in full on its first day. For a monthly amount, each day counts as an equal part of its calendar month, until the day it stops. Days still to come count too, on the basis of what was decided. The figure is about decisions, not payments.",
    formula: "one-off amounts + monthly amount × days / days in the month",
  },
};

export const caseworkFigureWords = { nl, en };
