import type { PeopleRefusal } from "../../contexts/access/domain/people.ts";
import type { ProblemFacts, ProblemTexts, ProblemWords } from "../languages/problem-codes.ts";
import { dayIn } from "../languages/problem-facts.ts";
import { type MunicipalityProblemCode, municipalityProblems } from "./municipality-problems.ts";
import { type SettingProblemCode, settingProblems } from "./setting-problems.ts";
import { type SideProblemCode, sideProblems } from "./side-problems.ts";

/** Every no of the access endpoints. */
export type AccessProblemCode =
  | PeopleRefusal["code"]
  | SideProblemCode
  | SettingProblemCode
  | MunicipalityProblemCode
  | "invalid-request"
  | "not-permitted";

const kept = {
  nl: "Er is niets opgeslagen; wat u hebt ingevuld, staat er nog.",
  en: "Nothing was saved; what you typed is still there.",
};

const nl: Readonly<Record<AccessProblemCode, (facts: ProblemFacts) => ProblemWords>> = {
  ...sideProblems.nl,
  ...settingProblems.nl,
  ...municipalityProblems.nl,
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
      what: `Deze persoon heeft deze rol al${since === "" ? "" : ` sinds ${since}`}.`,
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
      what: `De rol begint${start === "" ? "" : ` op ${start}`}; het einde kan daar niet voor liggen.`,
      safe: kept.nl,
      next: "Kies een latere dag.",
    };
  },
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
  ...settingProblems.en,
  ...municipalityProblems.en,
  "email-taken": () => ({
    what: "There is already somebody with this e-mail address.",
    safe: kept.en,
    next: "Find this person in the list and give them a role there.",
  }),
  "worker-code-taken": () => ({
    what: "This worker code belongs to somebody else.",
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
      what: `This person already has this role${since === "" ? "" : `, since ${since}`}.`,
      safe: "Nothing has changed.",
      next: "Choose another role, or a day after this one ends.",
    };
  },
  "role-not-held": () => ({
    what: "This person does not have this role at the moment.",
    safe: "Nothing has changed.",
    next: "Reload the page; somebody may have ended the role already.",
  }),
  "last-administrator": () => ({
    what: "This is the last administrator.",
    safe: "Nothing has changed.",
    next: "Make somebody else an administrator first. Without one, nobody could give out roles.",
  }),
  "ends-before-start": (facts) => {
    const start = dayIn(facts, "start", "en");
    return {
      what: `The role starts${start === "" ? "" : ` on ${start}`}; it can't end before that.`,
      safe: kept.en,
      next: "Choose a later day.",
    };
  },
  "invalid-request": () => ({
    what: "What you typed can't be saved as it is.",
    safe: kept.en,
    next: "Check the fields and try again.",
  }),
  "not-permitted": () => ({
    what: "You are not allowed to change this.",
    safe: "Nothing has changed.",
    next: "Ask an administrator.",
  }),
};

export const accessProblems: ProblemTexts<AccessProblemCode> = { nl, en };
