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
    name: "Deel per fase",
    brief: () => "met uitkering, naar fase",
    definition: () =>
      "Van iedereen met een uitkering op de laatste dag van de periode die al voorbij of vandaag is: het deel in elke fase, met wie geen fase heeft apart.",
    formula: "met uitkering in de fase / met uitkering",
  },
  "casework.re-phased": {
    name: "Later een andere fase",
    brief: () => "fase gewijzigd",
    definition: () =>
      "Van de keren dat een fase in de periode is vastgesteld: het deel waarop voor het einde van de periode een andere fase volgde. Een fase die opnieuw hetzelfde luidt, telt niet als nieuw; van twee op één dag telt de laatste.",
    formula: "gevolgd door een andere fase / vastgesteld",
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
      "Of the steps at the gate done in the period: the days from the step before, or from the notification where there is none. A step that a client skips is not the step before. What was done before its turn counts as no days. The median is the fewest days within which at least half was done; at 90% it was at least nine in ten. Days on which the term for the decision stood still are included. What is not done yet has no number of days yet, so it stands beside it as still open: while that is much, the median is too favourable. In brackets stands between which numbers it lies with 95% confidence, by the order of the cases alone (Conover 1999, 3.2). Where there are too few cases, it says so.",
    formula: "done on − turn began on",
  },
  "casework.step-open": {
    name: "Step still open",
    brief: () => "waited for on the last day",
    definition: () =>
      "Of the steps at the gate that are waited for on the last day: the share whose norm day is over by then. Who left the gate waits no more, and a step that may be skipped does not count.",
    formula: "beyond the norm / still open",
  },
  "casework.step-in-time": {
    name: "Step within the norm",
    brief: () => "done by the norm day",
    definition: () =>
      "Of the steps at the gate whose norm day lies in the period and is over: the share that was done by that day. What is still not done counts as late. Who left the gate before the norm day does not count, nor does a step that nobody waits for. Days on which the term for the decision stood still move the norm day. The norm is that of the day of notification. The interval is Wilson's, 95%.",
    formula: "done in time / (done in time + not done in time)",
  },
  "casework.phase": {
    name: "Share per phase",
    brief: () => "on benefit, by phase",
    definition: () =>
      "Of everybody on benefit on the last day of the period that is past or today: the share in each phase, with those who have none apart.",
    formula: "on benefit in the phase / on benefit",
  },
  "casework.re-phased": {
    name: "Another phase later",
    brief: () => "phase changed",
    definition: () =>
      "Of the times a phase was set in the period: the share that another phase followed before its end. The same phase again is not a new one; of two on one day the last counts.",
    formula: "followed by another phase / set",
  },
  "casework.intake-again": {
    name: "Intake done twice",
    brief: () => "done over while the last one counted",
    definition: () =>
      "Of the intakes and diagnoses at the gate that were done, or done over, in the period: the share done over in it while an earlier one still counted. On one way through the gate every earlier one does; of a time before, what is no older than the setting says. The same rule asks the worker what the new one adds.",
    formula: "done over / (done or done over)",
  },
  "casework.overstay": {
    name: "Too long on a rung",
    brief: () => "beyond the longest stay",
    definition: () =>
      "Of everybody who stands on a rung on the last day: the share that stands there beyond its longest stay, with an extension from the day it began. Who stood there too long before that day did so, also when the extension was recorded later. The ladder of the first day on the rung holds.",
    formula: "too long on a rung / on a rung",
  },
  "casework.plan-unsigned": {
    name: "Plan not signed",
    brief: () => "waits for a signature",
    definition: () =>
      "Of everybody on benefit with a plan in writing that runs on the last day: the share for whom the signal of signatures is open. Who will not sign has answered, and is not counted as unsigned. A signal that is set aside for a time counts.",
    formula: "signal open / plan in writing",
  },
  "casework.de-facto-exempt": {
    name: "De facto exempt",
    brief: () => "nothing happens, without a decision",
    definition: () =>
      "Of everybody on benefit without an exemption on the last day: the share for whom the signal is open that nothing happens. From when that signal opens is a setting. A signal that is set aside for a time counts.",
    formula: "signal open / without an exemption",
  },
  "casework.unmet-need": {
    name: "Misses help",
    brief: () => "help that does not exist",
    definition: () =>
      "Of everybody on a list on the last day (at the gate, on benefit, or with a caseworker): the share for whom it is recorded that help is missing then.",
    formula: "misses help / on a list",
  },
  "casework.facility-cost": {
    name: "Cost of facilities",
    brief: () => "given, by kind and funding source",
    definition: () =>
      "What premiums and facilities that were given cost in the period. What was given once counts whole on its first day. Of what is given each month every day counts as an equal part of its calendar month, until the day it stops. What was decided counts for days to come as well. It is about decisions, not about payments.",
    formula: "once + monthly amount × days / days of the month",
  },
};

export const caseworkFigureWords = { nl, en };
