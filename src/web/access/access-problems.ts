import type { PeopleRefusal } from "../../contexts/access/domain/people.ts";
import { parsePlainDate } from "../../kernel/plain-date.ts";
import { formatsIn } from "../languages/formats.ts";
import type { Language } from "../languages/language.ts";
import type { ProblemFacts, ProblemTexts, ProblemWords } from "../languages/problem-codes.ts";
import { type SideProblemCode, sideProblems } from "./side-problems.ts";

/** Every no of the access endpoints. */
export type AccessProblemCode =
  | PeopleRefusal["code"]
  | SideProblemCode
  | "unknown-setting"
  | "invalid-value"
  | "unknown-scheme"
  | "unknown-organisation"
  | "offer-rule-missing"
  | "same-fact-twice"
  | "no-such-setting-change"
  | "setting-holds-already"
  | "setting-withdrawn-already"
  | "invalid-request"
  | "not-permitted";

const dayIn = (facts: ProblemFacts, name: string, language: Language): string | undefined => {
  const fact = facts[name];
  const day = typeof fact === "string" ? parsePlainDate(fact) : undefined;
  return day === undefined ? undefined : formatsIn(language).day(day);
};

const kept = {
  nl: "Er is niets opgeslagen; wat u hebt ingevuld, staat er nog.",
  en: "Nothing was saved; what you typed is still there.",
};

const rulesNamed = (rules: unknown, otherwise: string): string =>
  Array.isArray(rules) && rules.length === 2 ? rules.map((rule) => `'${rule}'`).join(", ") : otherwise;

const nl: Readonly<Record<AccessProblemCode, (facts: ProblemFacts) => ProblemWords>> = {
  ...sideProblems.nl,
  "email-taken": () => ({
    what: "Er is al iemand met dit e-mailadres.",
    safe: kept.nl,
    next: "Zoek deze persoon op in de lijst en geef daar een rol.",
  }),
  "worker-code-taken": () => ({
    what: "Deze medewerkerscode is al van iemand anders.",
    safe: kept.nl,
    next: "Controleer de code in het systeem dat de bestanden aanlevert.",
  }),
  "no-such-person": () => ({
    what: "Deze persoon staat niet in de lijst.",
    safe: "Er is niets gewijzigd.",
    next: "Ga terug naar de lijst en kies de persoon daar.",
  }),
  "role-held-already": (facts) => {
    const since = dayIn(facts, "since", "nl");
    return {
      what: `Deze persoon heeft deze rol al${since === undefined ? "" : ` sinds ${since}`}.`,
      safe: "Er is niets gewijzigd.",
      next: "Kies een andere rol, of een dag na het einde van de rol.",
    };
  },
  "role-not-held": () => ({
    what: "Deze rol loopt niet.",
    safe: "Er is niets gewijzigd.",
    next: "Laad de pagina opnieuw; misschien heeft iemand de rol al beëindigd.",
  }),
  "last-administrator": () => ({
    what: "Dit is de laatste beheerder.",
    safe: "Er is niets gewijzigd.",
    next: "Maak eerst iemand anders beheerder. Zonder beheerder kan niemand nog rollen geven.",
  }),
  "ends-before-start": (facts) => {
    const start = dayIn(facts, "start", "nl");
    return {
      what: `De rol begint${start === undefined ? "" : ` op ${start}`}; het einde kan daar niet voor liggen.`,
      safe: kept.nl,
      next: "Kies een latere dag.",
    };
  },
  "unknown-setting": () => ({
    what: "Deze instelling bestaat niet.",
    safe: "Er is niets gewijzigd.",
    next: "Laad de pagina opnieuw.",
  }),
  "invalid-value": () => ({
    what: "Deze waarde past niet bij de instelling.",
    safe: kept.nl,
    next: "Controleer de waarde en probeer het opnieuw.",
  }),
  "unknown-scheme": ({ found }) => ({
    what: `${typeof found === "string" ? `'${found}'` : "Een bijstandsregeling"} is een bijstandsregeling, maar staat dan niet in de lijst van regelingen.`,
    safe: kept.nl,
    next: "Laat de regeling in de lijst staan met een einddatum, of haal haar eerst uit de bijstandsregelingen.",
  }),
  "unknown-organisation": ({ found }) => ({
    what: `${typeof found === "string" ? `'${found}'` : "Een organisatie"} doet een stap aan de poort, maar staat dan niet in de lijst van organisaties.`,
    safe: kept.nl,
    next: "Laat de organisatie in de lijst staan, of geef haar stappen eerst aan een andere.",
  }),
  "offer-rule-missing": () => ({
    what: "Er is geen regel die vraagt om een aanbod.",
    safe: kept.nl,
    next: "Laat die regel staan: het teamoverzicht rust erop.",
  }),
  "same-fact-twice": ({ rules }) => ({
    what: `${rulesNamed(rules, "Twee regels")} vragen hetzelfde van dezelfde cliënten.`,
    safe: kept.nl,
    next: "Geef een van de twee een ander begin of andere fasen, of maak van de tweede norm de uiterste termijn van de eerste.",
  }),
  "no-such-setting-change": () => ({
    what: "Deze wijziging is er niet.",
    safe: "Er is niets gewijzigd.",
    next: "Laad de pagina opnieuw.",
  }),
  "setting-holds-already": (facts) => {
    const since = dayIn(facts, "since", "nl");
    return {
      what: `Deze wijziging is al ingegaan${since === undefined ? "" : `, op ${since}`}.`,
      safe: "Er is niets gewijzigd.",
      next: "Leg een nieuwe wijziging vast; lijsten en cijfers rusten al op deze.",
    };
  },
  "setting-withdrawn-already": () => ({
    what: "Deze wijziging is al ingetrokken.",
    safe: "Er is niets gewijzigd.",
    next: "Laad de pagina opnieuw om te zien door wie.",
  }),
  "invalid-request": () => ({
    what: "Wat u hebt ingevuld, is zo niet op te slaan.",
    safe: kept.nl,
    next: "Controleer de velden en probeer het opnieuw.",
  }),
  "not-permitted": () => ({
    what: "U mag dit niet wijzigen.",
    safe: "Er is niets gewijzigd.",
    next: "Vraag een beheerder.",
  }),
};

const en: typeof nl = {
  ...sideProblems.en,
  "email-taken": () => ({
    what: "Somebody with this e-mail address is there already.",
    safe: kept.en,
    next: "Look this person up in the list and give a role there.",
  }),
  "worker-code-taken": () => ({
    what: "This worker code is somebody else's.",
    safe: kept.en,
    next: "Check the code in the system that delivers the files.",
  }),
  "no-such-person": () => ({
    what: "This person is not in the list.",
    safe: "Nothing has changed.",
    next: "Go back to the list and choose the person there.",
  }),
  "role-held-already": (facts) => {
    const since = dayIn(facts, "since", "en");
    return {
      what: `This person has had this role already${since === undefined ? "" : ` since ${since}`}.`,
      safe: "Nothing has changed.",
      next: "Choose another role, or a day after the role's end.",
    };
  },
  "role-not-held": () => ({
    what: "This role is not running.",
    safe: "Nothing has changed.",
    next: "Load the page again; perhaps somebody ended the role already.",
  }),
  "last-administrator": () => ({
    what: "This is the last administrator.",
    safe: "Nothing has changed.",
    next: "Make somebody else administrator first. Without one, nobody could give roles any more.",
  }),
  "ends-before-start": (facts) => {
    const start = dayIn(facts, "start", "en");
    return {
      what: `The role starts${start === undefined ? "" : ` on ${start}`}; it can't end before that.`,
      safe: kept.en,
      next: "Choose a later day.",
    };
  },
  "unknown-setting": () => ({
    what: "This setting does not exist.",
    safe: "Nothing has changed.",
    next: "Load the page again.",
  }),
  "invalid-value": () => ({
    what: "This value does not fit the setting.",
    safe: kept.en,
    next: "Check the value and try again.",
  }),
  "unknown-scheme": ({ found }) => ({
    what: `${typeof found === "string" ? `'${found}'` : "An assistance scheme"} is an assistance scheme, but is not in the list of schemes then.`,
    safe: kept.en,
    next: "Leave the scheme in the list with an end date, or take it out of the assistance schemes first.",
  }),
  "unknown-organisation": ({ found }) => ({
    what: `${typeof found === "string" ? `'${found}'` : "An organisation"} does a step at the gate, but is not in the list of organisations then.`,
    safe: kept.en,
    next: "Leave the organisation in the list, or give its steps to another one first.",
  }),
  "offer-rule-missing": () => ({
    what: "No rule asks for an offer.",
    safe: kept.en,
    next: "Leave that rule: the team overview rests on it.",
  }),
  "same-fact-twice": ({ rules }) => ({
    what: `${rulesNamed(rules, "Two rules")} ask the same of the same clients.`,
    safe: kept.en,
    next: "Give one of them another start or other phases, or make the second norm the first one's utmost term.",
  }),
  "no-such-setting-change": () => ({
    what: "This change is not there.",
    safe: "Nothing has changed.",
    next: "Load the page again.",
  }),
  "setting-holds-already": (facts) => {
    const since = dayIn(facts, "since", "en");
    return {
      what: `This change has taken effect already${since === undefined ? "" : `, on ${since}`}.`,
      safe: "Nothing has changed.",
      next: "Record a new change; lists and figures rest on this one.",
    };
  },
  "setting-withdrawn-already": () => ({
    what: "This change has been withdrawn already.",
    safe: "Nothing has changed.",
    next: "Load the page again to see by whom.",
  }),
  "invalid-request": () => ({
    what: "What you typed can't be saved like this.",
    safe: kept.en,
    next: "Check the fields and try again.",
  }),
  "not-permitted": () => ({
    what: "You may not change this.",
    safe: "Nothing has changed.",
    next: "Ask an administrator.",
  }),
};

export const accessProblems: ProblemTexts<AccessProblemCode> = { nl, en };
