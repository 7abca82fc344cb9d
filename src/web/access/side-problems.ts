import { roleSchema } from "../../contexts/access/api.ts";
import type { SideRefusal } from "../../contexts/access/domain/side.ts";
import type { Language } from "../languages/language.ts";
import type { ProblemFacts, ProblemTexts } from "../languages/problem-codes.ts";
import { roleInSentence } from "./role-in-sentence.ts";

/** Every no about for whom a person works: an organisation, a client, the commissioner. */
export type SideProblemCode = SideRefusal["code"] | "provider-known-already" | "provider-of-another-commissioner";

const kept = {
  nl: "Er is niets opgeslagen; wat u hebt ingevuld, staat er nog.",
  en: "Nothing was saved; what you typed is still there.",
};

const nameIn = ({ name }: ProblemFacts): string => (typeof name === "string" ? `: ${name}` : "");

const roleIn = ({ role }: ProblemFacts, language: Language): string => {
  const known = roleSchema.safeParse(role);
  return known.success ? ` ${roleInSentence(known.data, language)}` : "";
};

export const sideProblems: ProblemTexts<SideProblemCode> = {
  nl: {
    "provider-needed": () => ({
      what: "Deze rol is voor iemand van een aanbieder.",
      safe: kept.nl,
      next: "Kies de organisatie waarvoor deze persoon werkt.",
    }),
    "no-such-provider": () => ({
      what: "Deze aanbieder staat niet in de lijst.",
      safe: kept.nl,
      next: "Laad de pagina opnieuw en kies de aanbieder uit de lijst.",
    }),
    "client-needed": () => ({
      what: "Deze rol is voor een cliënt.",
      safe: kept.nl,
      next: "Vul het cliëntnummer van deze persoon in.",
    }),
    "no-such-client": () => ({
      what: "Er is geen cliënt met dit nummer.",
      safe: kept.nl,
      next: "Controleer het cliëntnummer.",
    }),
    "client-signs-in-already": () => ({
      what: "Iemand anders logt al in als deze cliënt.",
      safe: kept.nl,
      next: "Controleer het cliëntnummer, of zoek in de lijst met mensen wie dat is.",
    }),
    "side-not-of-role": () => ({
      what: "Een aanbieder of cliëntnummer past niet bij deze rol.",
      safe: kept.nl,
      next: "Laat dit weg, of kies de rol die erbij hoort.",
    }),
    "role-of-another-side": (facts) => ({
      what: `Deze persoon heeft nog de rol${roleIn(facts, "nl")}. Niemand werkt voor twee partijen tegelijk.`,
      safe: "Er is niets gewijzigd.",
      next: "Beëindig eerst de andere rollen, of voeg de persoon met een eigen e-mailadres nog eens toe.",
    }),
    "provider-known-already": (facts) => ({
      what: `Er staat al een aanbieder met dit KvK-nummer in de lijst${nameIn(facts)}.`,
      safe: kept.nl,
      next: "Controleer het nummer, of kies die aanbieder bij de persoon.",
    }),
    "provider-of-another-commissioner": () => ({
      what: "Een andere opdrachtgever heeft deze aanbieder toegevoegd.",
      safe: "Er is niets gewijzigd.",
      next: "Vraag die opdrachtgever om de naam of het nummer te verbeteren.",
    }),
  },
  en: {
    "provider-needed": () => ({
      what: "This role is for somebody who works for a provider.",
      safe: kept.en,
      next: "Choose the organisation this person works for.",
    }),
    "no-such-provider": () => ({
      what: "This provider is not in the list.",
      safe: kept.en,
      next: "Reload the page and choose the provider from the list.",
    }),
    "client-needed": () => ({
      what: "This role is for a client.",
      safe: kept.en,
      next: "Enter this person's client number.",
    }),
    "no-such-client": () => ({
      what: "There is no client with this number.",
      safe: kept.en,
      next: "Check the client number.",
    }),
    "client-signs-in-already": () => ({
      what: "Somebody else already signs in as this client.",
      safe: kept.en,
      next: "Check the client number, or look up who that is in the list of people.",
    }),
    "side-not-of-role": () => ({
      what: "This role does not take a provider or client number.",
      safe: kept.en,
      next: "Leave it out, or choose the role it belongs to.",
    }),
    "role-of-another-side": (facts) => ({
      what: `This person still has the role${roleIn(facts, "en")}. Nobody can work for two parties at once.`,
      safe: "Nothing has changed.",
      next: "End the other roles first, or add the person again with a different e-mail address.",
    }),
    "provider-known-already": (facts) => ({
      what: `There is already a provider with this trade register number in the list${nameIn(facts)}.`,
      safe: kept.en,
      next: "Check the number, or choose that provider for the person.",
    }),
    "provider-of-another-commissioner": () => ({
      what: "Another commissioner added this provider.",
      safe: "Nothing has changed.",
      next: "Ask that commissioner to correct the name or number.",
    }),
  },
};
