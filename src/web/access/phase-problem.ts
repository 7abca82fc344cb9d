import { phaseOf } from "../languages/codes.ts";
import type { Language } from "../languages/language.ts";
import type { ProblemFacts, ProblemWords } from "../languages/problem-codes.ts";
import { dayIn } from "../languages/problem-facts.ts";

const places = {
  nl: {
    gateSteps: ["de stap aan de poort", "de stappen aan de poort"],
    signalRules: ["de regel van signalen", "de regels van signalen"],
    workload: ["de zwaarte", "de zwaarte"],
    campaigns: ["de lopende campagne", "de lopende campagnes"],
  },
  en: {
    gateSteps: ["the step at the gate", "the steps at the gate"],
    signalRules: ["the signal rule", "the signal rules"],
    workload: ["the workload points", "the workload points"],
    campaigns: ["the running campaign", "the running campaigns"],
  },
} as const satisfies Record<Language, Record<string, readonly [one: string, more: string]>>;

type Place = keyof (typeof places)["nl"];

/** "de regels van signalen 'Nog geen contact' en 'Plan loopt af'": who uses it, by the names they have. */
const usersIn = ({ usedIn, usedBy }: ProblemFacts, language: Language): string => {
  const [one, more] = places[language][isPlace(usedIn) ? usedIn : "gateSteps"];
  const names = namesIn(usedBy, language).map((name) => `'${name}'`);
  const listed = new Intl.ListFormat(language, { type: "conjunction" }).format(names);
  return [names.length > 1 ? more : one, listed].filter((part) => part !== "").join(" ");
};

const isPlace = (name: unknown): name is Place => typeof name === "string" && Object.hasOwn(places.nl, name);

const namesIn = (users: unknown, language: Language): readonly string[] =>
  (Array.isArray(users) ? users : []).flatMap((user: unknown) => {
    const name = (user as Readonly<Record<string, unknown>> | null)?.[language];
    return typeof name === "string" && name !== "" ? [name] : [];
  });

const nextFor: Readonly<Record<Language, Readonly<Record<Place, string>>>> = {
  nl: {
    gateSteps: "Laat het in de lijst staan met een einddatum, of haal het eerst bij de stappen weg.",
    signalRules: "Laat het in de lijst staan met een einddatum, of haal het eerst bij de regels weg.",
    workload: "Laat het in de lijst staan met een einddatum, of maak eerst de punten ervan leeg.",
    campaigns: "Laat het in de lijst staan met een einddatum, of wacht tot de campagne klaar is.",
  },
  en: {
    gateSteps: "Keep it in the list with an end date, or remove it from the steps first.",
    signalRules: "Keep it in the list with an end date, or remove it from the rules first.",
    workload: "Keep it in the list with an end date, or clear its points first.",
    campaigns: "Keep it in the list with an end date, or wait until the campaign is completed.",
  },
};

/** That a phase is used which the list does not have, or would not have any more. */
export const unknownPhase =
  (language: Language) =>
  (facts: ProblemFacts): ProblemWords => {
    const { found, usedIn } = facts;
    const phase = typeof found === "number" ? `'${phaseOf(found, language)}'` : null;
    const users = usersIn(facts, language);
    const day = dayIn(facts, "day", language);
    const next = nextFor[language][isPlace(usedIn) ? usedIn : "gateSteps"];
    return language === "nl"
      ? {
          what: `De lijst 'Fasen of groepen' heeft ${phase ?? "een nummer"}${day === "" ? "" : ` vanaf ${day}`} niet, maar dat wordt gebruikt in ${users}.`,
          safe: "Er is niets opgeslagen; wat u hebt ingevuld, staat er nog.",
          next,
        }
      : {
          what: `The list 'Phases or groups' does not have ${phase ?? "a number"}${day === "" ? "" : ` from ${day}`}, but it is used in ${users}.`,
          safe: "Nothing was saved; what you typed is still there.",
          next,
        };
  };
