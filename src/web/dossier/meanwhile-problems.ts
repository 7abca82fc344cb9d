import { instantSchema } from "../../platform/endpoint.ts";
import { actorName } from "../languages/actors.ts";
import { formatsIn } from "../languages/formats.ts";
import type { Language } from "../languages/language.ts";
import type { ProblemFacts, ProblemTexts } from "../languages/problem-codes.ts";
import { sayIn } from "../languages/texts.ts";
import { entryTitleTexts } from "./dossier/entry-title-texts.ts";
import type { EntryKind } from "./dossier/entry-words.ts";

/** What came last, in words; undefined where it is not told. */
const newestIn = ({ newest, entries }: ProblemFacts, language: Language) => {
  if (typeof newest !== "object" || newest === null) return undefined;
  const { kind, by, at } = newest as Readonly<Record<string, unknown>>;
  const moment = instantSchema.safeParse(at);
  if (typeof kind !== "string" || typeof by !== "string" || !moment.success) return undefined;
  return {
    what: sayIn(entryTitleTexts, language)(kind as EntryKind),
    who: actorName(by, language),
    when: formatsIn(language).moment(moment.data),
    others: Array.isArray(entries) ? entries.length - 1 : 0,
  };
};

const nl = (facts: ProblemFacts): string => {
  const newest = newestIn(facts, "nl");
  if (newest === undefined) return "Iemand heeft intussen iets in dit dossier vastgelegd.";
  const { who, when, what, others } = newest;
  const more =
    others === 0
      ? ""
      : ` Daarvoor ${others === 1 ? "kwam er nog één vermelding" : `kwamen er nog ${others} vermeldingen`} bij.`;
  return `Intussen is iets vastgelegd door ${who}: ${what} (${when}).${more}`;
};

const en = (facts: ProblemFacts): string => {
  const newest = newestIn(facts, "en");
  if (newest === undefined) return "Somebody recorded something in this dossier in the meantime.";
  const { who, when, what, others } = newest;
  const more = others === 0 ? "" : ` ${others === 1 ? "One entry" : `${others} entries`} came before it.`;
  return `In the meantime ${who} recorded: ${what} (${when}).${more}`;
};

/** Who decided on less than there is reads what came in between, and from whom. */
export const meanwhileProblems: ProblemTexts<"changed-meanwhile"> = {
  nl: {
    "changed-meanwhile": (facts) => ({
      what: nl(facts),
      safe: "Er is niets opgeslagen; wat u hebt ingevuld, staat er nog.",
      next: "Bekijk eerst wat er nieuw is en beslis dan opnieuw.",
    }),
  },
  en: {
    "changed-meanwhile": (facts) => ({
      what: en(facts),
      safe: "Nothing was saved; what you typed is still there.",
      next: "Look at what is new first, then decide again.",
    }),
  },
};
