import type { SettingKey } from "../../../contexts/access/domain/settings.ts";
import type { Language } from "../../languages/language.ts";

export type SettingWords = {
  readonly name: string;
  /** What the product does with it, so that who changes it knows what follows. */
  readonly does: string;
  readonly choices?: Readonly<Record<string, string>>;
};

const nl: Readonly<Record<SettingKey, SettingWords>> = {
  offerWithin: {
    name: "Aanbod binnen",
    does: "Zo lang na de start van de uitkering moet er een plan, traject of instrument zijn. Daarna is het signaal 'nog geen aanbod' te laat, en telt de cliënt niet als op tijd opgepakt.",
  },
  instrumentWithin: {
    name: "Van plan naar traject binnen",
    does: "Zo lang na een plan moet een traject of instrument beginnen. Daarna verschijnt het signaal 'plan zonder instrument'.",
  },
  exemptionWarning: {
    name: "Ontheffing: waarschuwen vooraf",
    does: "Zo lang voor het einde van een ontheffing verschijnt het signaal dat zij afloopt.",
  },
  recordedLateAfter: {
    name: "Later geregistreerd na",
    does: "Een vermelding die langer dan dit na haar ingang is vastgelegd, krijgt op de tijdlijn het merk 'later geregistreerd'.",
  },
  gateSteps: {
    name: "Stappen aan de poort",
    does: "Wat er gebeurt van melding tot eerste activiteit, in volgorde: wie het doet, vanaf welke stap de klok loopt en binnen welke tijd. Een wijziging geldt voor wie zich vanaf die dag meldt.",
  },
  organisations: {
    name: "Organisaties aan de poort",
    does: "Wie de stappen doet en bij wie de bal kan liggen.",
  },
  intakeCountsFor: {
    name: "Eerdere intake of diagnose telt",
    does: "Zo lang telt een stap van een eerdere melding nog. Wie hem overdoet, zegt wat het toevoegt.",
  },
  signalRules: {
    name: "Regels van signalen",
    does: "Wat om aandacht vraagt: wanneer de klok begint, binnen welke tijd, wat het beantwoordt en wie handelt. Een wijziging geldt voor klokken die vanaf die dag beginnen.",
  },
  worklistAhead: {
    name: "Werk van vandaag",
    does: "Wat binnen deze tijd zijn norm bereikt, staat op de werklijst van vandaag; wat later komt, staat onder Later.",
  },
  restAtMost: {
    name: "Een signaal laten rusten",
    does: "Zo lang kan een signaal hooguit rusten. Daarna komt het terug, en kan het met een nieuwe reden weer rusten.",
  },
  signalConclusions: {
    name: "Conclusies bij een signaal",
    does: "Waarmee een signaal kan worden afgesloten dat door niets in het dossier wordt beantwoord.",
  },
  functionalLimits: {
    name: "Wat minder goed kan gaan",
    does: "De beperkingen die een diagnose kan noemen: wat iemand minder goed kan, nooit waarom. Ziektes horen hier niet.",
  },
  circumstances: {
    name: "Wat in de weg kan staan",
    does: "De omstandigheden die een diagnose kan noemen, zoals vervoer, taal of kinderopvang.",
  },
  healthWords: {
    name: "Woorden die een diagnose niet mag hebben",
    does: "Namen van ziektes. Wie er een opschrijft, krijgt te zien wat in plaats daarvan kan: het label bij het woord.",
  },
  teamVisibility: {
    name: "Cijfers per klantmanager",
    does: "Wie de cijfers van een afzonderlijke klantmanager ziet. Zichtbaar voor iedereen vraagt instemming van de ondernemingsraad.",
    choices: {
      own: "alleen de eigen cijfers",
      team: "per team, en die van uzelf",
      worker: "iedereen ziet alle klantmanagers",
    },
  },
  disclosureLimit: {
    name: "Kleinste groep in publicaties",
    does: "Een groep die kleiner is, staat niet in het bestand van instroom en bereik, en ook niet waaruit zij te berekenen is, zodat niemand te herkennen is. Op het scherm zien medewerkers haar wel.",
  },
  keepPersons: {
    name: "Persoonsgegevens bewaren",
    does: "Zo lang nadat niets meer loopt, blijven naam, geboortejaar en burgerservicenummer. Daarna is de cliënt alleen nog een nummer. Nooit langer dan het dossier zelf.",
  },
  keepBenefits: {
    name: "Uitkeringen en ontheffingen bewaren",
    does: "Zo lang nadat niets meer loopt, blijft wat over uitkering en ontheffing is vastgelegd. Een dossier gaat in zijn geheel weg, als de langste termijn van wat erin staat voorbij is. De gemeentelijke selectielijst noemt tien jaar.",
  },
  keepCasework: {
    name: "Begeleiding bewaren",
    does: "Hetzelfde voor plannen, trajecten, instrumenten, fasen, banen en wie verantwoordelijk was.",
  },
  keepLog: {
    name: "Logboek bewaren",
    does: "Zo lang blijft vastgelegd wie welk dossier heeft bekeken of gewijzigd. De verzegeling blijft, zodat te zien is dat er niets tussenuit is gehaald.",
  },
  deleting: {
    name: "Verwijderen",
    does: "Of verwijderd wordt waarvan de termijn is verstreken. Vernietigen is een besluit van het bestuur: tot het zo is besloten, wordt elke nacht alleen geteld. Stond de server 's nachts uit, dan gebeurt het zodra hij weer aan staat. Verwijderen kan niet ongedaan worden gemaakt.",
    choices: {
      "by-command": "alleen als de beheerder van de installatie het opdraagt",
      nightly: "elke nacht",
    },
  },
  schemes: {
    name: "Regelingen",
    does: "De uitkeringen en statussen die in bestanden en dossiers mogen staan.",
  },
  assistanceSchemes: {
    name: "Bijstandsregelingen",
    does: "Deze regelingen tellen mee in de instroom, tenzij bij een cijfer andere zijn gekozen.",
  },
  exemptionGrounds: {
    name: "Gronden van ontheffing",
    does: "De gronden waarop een cliënt kan zijn vrijgesteld van de arbeidsverplichting.",
  },
  endReasons: {
    name: "Redenen van einde",
    does: "Waarom een uitkering, traject of baan is geëindigd.",
  },
  products: {
    name: "Producten",
    does: "Wat voor een cliënt kan worden ingezet.",
  },
};

const en: typeof nl = {
  offerWithin: {
    name: "Offer within",
    does: "This long after the start of the benefit there must be a plan, trajectory or instrument. After that the signal 'no offer yet' is late, and the client does not count as picked up in time.",
  },
  instrumentWithin: {
    name: "From plan to trajectory within",
    does: "This long after a plan a trajectory or instrument must start. After that the signal 'plan without instrument' appears.",
  },
  exemptionWarning: {
    name: "Exemption: warn beforehand",
    does: "This long before the end of an exemption the signal appears that it runs out.",
  },
  recordedLateAfter: {
    name: "Recorded late after",
    does: "An entry recorded longer than this after it took effect is marked 'recorded later' on the timeline.",
  },
  gateSteps: {
    name: "Steps at the gate",
    does: "What happens from notification to first activity, in order: who does it, from which step its clock runs and within what time. A change holds for who comes from that day on.",
  },
  organisations: {
    name: "Organisations at the gate",
    does: "Who does the steps, and with whom the ball can lie.",
  },
  intakeCountsFor: {
    name: "Earlier intake or diagnosis counts for",
    does: "A step of an earlier notification still counts for so long. Who does it over says what that adds.",
  },
  signalRules: {
    name: "Rules of signals",
    does: "What asks for action: when its clock starts, within what time, what answers it and who acts. A change holds for clocks that begin from that day on.",
  },
  worklistAhead: {
    name: "Today's work",
    does: "What reaches its norm within this time is on the worklist of today; what comes later is under Later.",
  },
  restAtMost: {
    name: "Leaving a signal alone",
    does: "This long a signal can be left alone at most. Then it comes back, and can be left alone again with a new reason.",
  },
  signalConclusions: {
    name: "Conclusions on a signal",
    does: "With what a signal can be ended that nothing in the dossier answers.",
  },
  functionalLimits: {
    name: "What may go less well",
    does: "The limits that a diagnosis can name: what somebody can do less, never why. Illnesses have no place here.",
  },
  circumstances: {
    name: "What may stand in the way",
    does: "The circumstances that a diagnosis can name, such as transport, language or child care.",
  },
  healthWords: {
    name: "Words a diagnosis may not have",
    does: "Names of illnesses. Who writes one down is shown what can be said instead: the label of the word.",
  },
  teamVisibility: {
    name: "Figures per caseworker",
    does: "Who sees the figures of a single caseworker. Visible to everybody needs the consent of the works council.",
    choices: {
      own: "one's own figures only",
      team: "per team, and one's own",
      worker: "everybody sees all caseworkers",
    },
  },
  disclosureLimit: {
    name: "Smallest group in publications",
    does: "A smaller group is left out of the file of entry and coverage, with whatever it could be worked out from, so that nobody can be recognised. Staff do see it on screen.",
  },
  keepPersons: {
    name: "Keep person data",
    does: "This long after nothing runs any more, name, birth year and citizen number stay. After that the client is a number. Never longer than the dossier itself.",
  },
  keepBenefits: {
    name: "Keep benefits and exemptions",
    does: "This long after nothing runs any more, what was recorded about benefit and exemption stays. A dossier goes as a whole, when the longest term of what is in it has passed. The municipal selection list says ten years.",
  },
  keepCasework: {
    name: "Keep casework",
    does: "The same for plans, trajectories, instruments, phases, jobs and who was responsible.",
  },
  keepLog: {
    name: "Keep the log",
    does: "This long it stays on record who saw or changed which dossier. The seals stay, so that it shows that nothing was taken out in between.",
  },
  deleting: {
    name: "Deleting",
    does: "Whether what is past its term is deleted. Destroying records is a decision of the board: until it is taken, each night only counts. A server that was off at night does it as soon as it is on again. What is deleted does not come back.",
    choices: {
      "by-command": "only when the installation's operator says so",
      nightly: "every night",
    },
  },
  schemes: {
    name: "Schemes",
    does: "The benefits and statuses that files and dossiers may hold.",
  },
  assistanceSchemes: {
    name: "Assistance schemes",
    does: "These schemes count in the entry figures, unless others are chosen for a figure.",
  },
  exemptionGrounds: {
    name: "Exemption grounds",
    does: "The grounds on which a client can be exempt from the work obligation.",
  },
  endReasons: {
    name: "Reasons of end",
    does: "Why a benefit, trajectory or job ended.",
  },
  products: {
    name: "Products",
    does: "What can be used for a client.",
  },
};

const words = { nl, en };

const isKnown = (key: string): key is SettingKey => Object.hasOwn(nl, key);

/** A setting that is newer than this page is shown by its key. */
export const settingWords = (key: string, language: Language): SettingWords =>
  isKnown(key) ? words[language][key] : { name: key, does: "" };
