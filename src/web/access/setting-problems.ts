import type { ProblemTexts } from "../languages/problem-codes.ts";
import { dayIn } from "../languages/problem-facts.ts";
import { unknownPhase } from "./phase-problem.ts";
import { boundsIn, codeIn, goneFrom, lengthIn, meanwhile, reasonOf, rulesNamed } from "./setting-problem-facts.ts";

/** Every no that only settings give. */
export type SettingProblemCode =
  | "unknown-setting"
  | "invalid-value"
  | "nothing-changed"
  | "consent-not-named"
  | "duties-not-signed"
  | "persons-beyond-dossier"
  | "unknown-scheme"
  | "unknown-ground"
  | "unknown-role"
  | "unknown-organisation"
  | "unknown-phase"
  | "offer-rule-missing"
  | "same-fact-twice"
  | "rule-never-ends"
  | "code-ends-before-it-begins"
  | "label-twice"
  | "no-such-setting-change"
  | "setting-holds-already"
  | "setting-withdrawn-already"
  | "setting-changed-meanwhile";

const kept = {
  nl: "Er is niets opgeslagen; wat u hebt ingevuld, staat er nog.",
  en: "Nothing was saved; what you typed is still there.",
};

export const settingProblems: ProblemTexts<SettingProblemCode> = {
  nl: {
    "unknown-setting": () => ({
      what: "Deze instelling bestaat niet.",
      safe: "Er is niets gewijzigd.",
      next: "Laad de pagina opnieuw.",
    }),
    "invalid-value": (facts) => ({
      what: `Deze waarde past niet bij de instelling.${reasonOf(facts, "nl")}`,
      safe: kept.nl,
      next:
        boundsIn(facts, "nl") === ""
          ? "Controleer de waarde en probeer het opnieuw."
          : `Vul een waarde in ${boundsIn(facts, "nl")}.`,
    }),
    "code-ends-before-it-begins": (facts) => ({
      what: `'${typeof facts["nl"] === "string" ? facts["nl"] : "Een waarde"}' eindigt op ${dayIn(facts, "lastDay", "nl")}, voordat de lijst vanaf ${dayIn(facts, "validFrom", "nl")} geldt.`,
      safe: kept.nl,
      next: "Kies een latere laatste dag, of laat de lijst eerder ingaan.",
    }),
    "label-twice": ({ nl, found, other }) => ({
      what: `Twee waarden heten hetzelfde en zijn op dezelfde dag te kiezen: '${nl}' (${other} en ${found}).`,
      safe: kept.nl,
      next: "Geef een van beide een andere naam, of zorg dat de een ophoudt voordat de ander begint.",
    }),
    "unknown-scheme": (facts) => ({
      what: `${codeIn(facts, "scheme", "Een bijstandsregeling", "nl")} is een bijstandsregeling, maar staat dan niet in de lijst van regelingen.`,
      safe: kept.nl,
      next: "Laat de regeling in de lijst staan met een einddatum, of haal haar eerst uit de bijstandsregelingen.",
    }),
    "unknown-ground": (facts) => ({
      what: `${codeIn(facts, "ground", "Een grond", "nl")} geldt voor een hele groep, maar staat dan niet in de lijst van gronden.`,
      safe: kept.nl,
      next: "Laat de grond in de lijst staan met een einddatum, of haal haar eerst uit de gronden voor een hele groep.",
    }),
    "unknown-role": (facts) => ({
      what: `${codeIn(facts, "involved-role", "Een rol", "nl")} gaat over de uitkering, ${goneFrom(facts, "de lijst van wat collega’s doen", "nl")}.`,
      safe: kept.nl,
      next: "Laat de rol in de lijst staan zonder einddatum, of haal haar eerst uit wie over de uitkering gaat.",
    }),
    "unknown-organisation": (facts) => ({
      what: `${codeIn(facts, "organisation", "Een organisatie", "nl")} doet een stap aan de poort, ${goneFrom(facts, "de lijst van organisaties", "nl")}.`,
      safe: kept.nl,
      next: "Laat de organisatie in de lijst staan zonder einddatum, of geef haar stappen vanaf die dag aan een andere.",
    }),
    "unknown-phase": unknownPhase("nl"),
    "nothing-changed": () => ({
      what: "Er is niets gewijzigd: deze waarde geldt op die dag al.",
      safe: "Er is niets vastgelegd.",
      next: "Wijzig de waarde of de dag, of annuleer.",
    }),
    "consent-not-named": () => ({
      what: "Cijfers per klantmanager voor iedereen vragen de instemming van de ondernemingsraad.",
      safe: kept.nl,
      next: "Zeg bij de toelichting wanneer die is gegeven, of door wie dit is besloten.",
    }),
    "duties-not-signed": () => ({
      what: "Een gewijzigde plicht wordt altijd opnieuw getekend: een maatregel kan niet rusten op een afspraak die de cliënt niet is voorgelegd.",
      safe: kept.nl,
      next: "Laat 'wat de cliënt doet' aangevinkt staan.",
    }),
    "persons-beyond-dossier": (facts) => ({
      what: `Persoonsgegevens blijven nooit langer dan het dossier: ${lengthIn(facts, "keepPersons", "nl")} is langer dan ${lengthIn(facts, "keepDossier", "nl")}, vanaf ${dayIn(facts, "day", "nl")}.`,
      safe: kept.nl,
      next: "Kies een kortere termijn voor persoonsgegevens, of een langere voor uitkeringen of begeleiding.",
    }),
    "offer-rule-missing": () => ({
      what: "Er is geen regel die vraagt om een aanbod.",
      safe: kept.nl,
      next: "Laat die regel staan: het teamoverzicht rust erop.",
    }),
    "same-fact-twice": ({ rules }) => ({
      what: `${rulesNamed(rules, "Twee regels")} vragen hetzelfde van dezelfde cliënten.`,
      safe: kept.nl,
      next: "Geef een van de twee een ander begin of andere fasen of groepen, of maak van de tweede norm de uiterste termijn van de eerste.",
    }),
    "rule-never-ends": ({ nl }) => ({
      what: `Niets kan '${typeof nl === "string" ? nl : "deze regel"}' beëindigen: geen antwoord, geen conclusie, en de klok stopt niet vanzelf.`,
      safe: kept.nl,
      next: "Kies wat het signaal beantwoordt, of laat het met een conclusie afsluiten.",
    }),
    "no-such-setting-change": () => ({
      what: "Deze wijziging is er niet.",
      safe: "Er is niets gewijzigd.",
      next: "Laad de pagina opnieuw.",
    }),
    "setting-holds-already": (facts) => {
      const since = dayIn(facts, "since", "nl");
      return {
        what: `Deze wijziging is al ingegaan${since === "" ? "" : `, op ${since}`}.`,
        safe: "Er is niets gewijzigd.",
        next: "Leg een nieuwe wijziging vast; lijsten en cijfers rusten al op deze.",
      };
    },
    "setting-withdrawn-already": () => ({
      what: "Deze wijziging is al ingetrokken.",
      safe: "Er is niets gewijzigd.",
      next: "Laad de pagina opnieuw om te zien door wie.",
    }),
    "setting-changed-meanwhile": (facts) => ({
      what: `${meanwhile(facts, "nl").by} heeft deze instelling intussen ${facts["isWithdrawn"] === true ? "teruggezet" : "gewijzigd"} (${meanwhile(facts, "nl").when}).`,
      safe: kept.nl,
      next: "Kijk wat er nu staat. Bewaart u opnieuw, dan geldt wat u hebt ingevuld.",
    }),
  },
  en: {
    "unknown-setting": () => ({
      what: "This setting does not exist.",
      safe: "Nothing has changed.",
      next: "Reload the page.",
    }),
    "invalid-value": (facts) => ({
      what: `This value does not fit the setting.${reasonOf(facts, "en")}`,
      safe: kept.en,
      next: boundsIn(facts, "en") === "" ? "Check the value and try again." : `Enter a value ${boundsIn(facts, "en")}.`,
    }),
    "code-ends-before-it-begins": (facts) => ({
      what: `'${typeof facts["en"] === "string" ? facts["en"] : "A value"}' ends on ${dayIn(facts, "lastDay", "en")}, before the list takes effect on ${dayIn(facts, "validFrom", "en")}.`,
      safe: kept.en,
      next: "Choose a later last day, or let the list take effect earlier.",
    }),
    "label-twice": ({ en, found, other }) => ({
      what: `Two values have the same name and can be chosen on the same day: '${en}' (${other} and ${found}).`,
      safe: kept.en,
      next: "Give one of them another name, or let the one end before the other begins.",
    }),
    "unknown-scheme": (facts) => ({
      what: `${codeIn(facts, "scheme", "An assistance scheme", "en")} is an assistance scheme, but is not in the list of schemes on that day.`,
      safe: kept.en,
      next: "Keep the scheme in the list with an end date, or remove it from the assistance schemes first.",
    }),
    "unknown-ground": (facts) => ({
      what: `${codeIn(facts, "ground", "A ground", "en")} applies to a whole group, but is not in the list of grounds on that day.`,
      safe: kept.en,
      next: "Keep the ground in the list with an end date, or remove it from the grounds that apply to a whole group first.",
    }),
    "unknown-role": (facts) => ({
      what: `${codeIn(facts, "involved-role", "A role", "en")} handles the benefit, ${goneFrom(facts, "the list of what colleagues do", "en")}.`,
      safe: kept.en,
      next: "Keep the role in the list without an end date, or remove it from 'Who handles the benefit' first.",
    }),
    "unknown-organisation": (facts) => ({
      what: `${codeIn(facts, "organisation", "An organisation", "en")} does a step at the gate, ${goneFrom(facts, "the list of organisations", "en")}.`,
      safe: kept.en,
      next: "Keep the organisation in the list without an end date, or give its steps to another one from that day.",
    }),
    "unknown-phase": unknownPhase("en"),
    "nothing-changed": () => ({
      what: "Nothing has changed: this value already applies on that day.",
      safe: "Nothing was recorded.",
      next: "Change the value or the day, or cancel.",
    }),
    "consent-not-named": () => ({
      what: "Showing figures per caseworker to everybody needs the works council's consent.",
      safe: kept.en,
      next: "Say in the note when it was given, or name who decided this.",
    }),
    "duties-not-signed": () => ({
      what: "A changed duty is always signed again: no sanction can rest on an agreement that was not shown to the client.",
      safe: kept.en,
      next: "Leave 'what the client does' ticked.",
    }),
    "persons-beyond-dossier": (facts) => ({
      what: `Personal data can never be kept longer than the dossier: ${lengthIn(facts, "keepPersons", "en")} is longer than ${lengthIn(facts, "keepDossier", "en")}, from ${dayIn(facts, "day", "en")}.`,
      safe: kept.en,
      next: "Choose a shorter term for personal data, or a longer one for benefits or casework.",
    }),
    "offer-rule-missing": () => ({
      what: "There is no rule left that asks for an offer.",
      safe: kept.en,
      next: "Keep that rule: the team overview depends on it.",
    }),
    "same-fact-twice": ({ rules }) => ({
      what: `${rulesNamed(rules, "Two rules")} ask for the same thing from the same clients.`,
      safe: kept.en,
      next: "Give one of them another start or other phases or groups, or make the second norm the outer limit of the first.",
    }),
    "rule-never-ends": ({ en }) => ({
      what: `Nothing can end '${typeof en === "string" ? en : "this rule"}': it has no answer and no conclusion, and its clock never stops by itself.`,
      safe: kept.en,
      next: "Choose what answers the signal, or let it be ended with a conclusion.",
    }),
    "no-such-setting-change": () => ({
      what: "This change could not be found.",
      safe: "Nothing has changed.",
      next: "Reload the page.",
    }),
    "setting-holds-already": (facts) => {
      const since = dayIn(facts, "since", "en");
      return {
        what: `This change has already taken effect${since === "" ? "" : `, on ${since}`}.`,
        safe: "Nothing has changed.",
        next: "Record a new change; lists and figures depend on this one.",
      };
    },
    "setting-withdrawn-already": () => ({
      what: "This change has already been withdrawn.",
      safe: "Nothing has changed.",
      next: "Reload the page to see by whom.",
    }),
    "setting-changed-meanwhile": (facts) => ({
      what: `${meanwhile(facts, "en").by} ${facts["isWithdrawn"] === true ? "withdrew a change to this setting" : "changed this setting"} in the meantime (${meanwhile(facts, "en").when}).`,
      safe: kept.en,
      next: "Check what it says now. If you save again, what you typed will apply.",
    }),
  },
};
