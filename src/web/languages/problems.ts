import { accessProblems } from "../access/access-problems.ts";
import { englishAppointmentProblems } from "../casework/appointment-problems-en.ts";
import { dutchAppointmentProblems } from "../casework/appointment-problems-nl.ts";
import { colleagueProblems } from "../casework/colleague-problems.ts";
import { englishDecisionProblems } from "../casework/decision-problems-en.ts";
import { dutchDecisionProblems } from "../casework/decision-problems-nl.ts";
import { diagnosisProblems } from "../casework/diagnosis-problems.ts";
import { gateProblems } from "../casework/gate-problems.ts";
import { messageProblems } from "../casework/message-problems.ts";
import { englishPlanProblems } from "../casework/plan-problems-en.ts";
import { dutchPlanProblems } from "../casework/plan-problems-nl.ts";
import { providerProblems } from "../casework/provider-problems.ts";
import { rungProblems } from "../casework/rung-problems.ts";
import { signalProblems } from "../casework/signal-problems.ts";
import { amendProblems } from "../dossier/amend-problems.ts";
import { documentProblems } from "../dossier/document-problems.ts";
import { emailProblems } from "../dossier/email-problems.ts";
import { entryProblems } from "../dossier/entry-problems.ts";
import { meanwhileProblems } from "../dossier/meanwhile-problems.ts";
import { personProblems } from "../dossier/person-problems.ts";
import { importProblems } from "../exchange/import-problems.ts";
import { cohortProblems } from "../figures/cohort-problems.ts";
import type { Language } from "./language.ts";
import type { ProblemFacts, ProblemTexts, ProblemWords, Sentences } from "./problem-codes.ts";
import { englishProblems } from "./problems-en.ts";
import { dutchProblems } from "./problems-nl.ts";

/**
 * Every no of every endpoint, wherever it is met: a page that shows a refusal of another context's endpoint has its sentence
 * too. What any page can meet comes last, so that its words are not those of one page. A test holds this against the routes.
 */
const everywhere: ProblemTexts<string> = {
  nl: {
    ...accessProblems.nl,
    ...importProblems.nl,
    ...cohortProblems.nl,
    ...entryProblems.nl,
    ...amendProblems.nl,
    ...meanwhileProblems.nl,
    ...documentProblems.nl,
    ...emailProblems.nl,
    ...personProblems.nl,
    ...gateProblems.nl,
    ...signalProblems.nl,
    ...diagnosisProblems.nl,
    ...dutchPlanProblems,
    ...rungProblems.nl,
    ...dutchDecisionProblems,
    ...colleagueProblems.nl,
    ...dutchAppointmentProblems,
    ...messageProblems.nl,
    ...providerProblems.nl,
    ...dutchProblems,
  },
  en: {
    ...accessProblems.en,
    ...importProblems.en,
    ...cohortProblems.en,
    ...entryProblems.en,
    ...amendProblems.en,
    ...meanwhileProblems.en,
    ...documentProblems.en,
    ...emailProblems.en,
    ...personProblems.en,
    ...gateProblems.en,
    ...signalProblems.en,
    ...diagnosisProblems.en,
    ...englishPlanProblems,
    ...rungProblems.en,
    ...englishDecisionProblems,
    ...colleagueProblems.en,
    ...englishAppointmentProblems,
    ...messageProblems.en,
    ...providerProblems.en,
    ...englishProblems,
  },
};

/** A page's own sentences come first; a code nobody knows reads as a fault of the server. */
export const problemWords = (
  problem: { readonly code: string; readonly facts: ProblemFacts },
  language: Language,
  texts?: ProblemTexts<string>,
): ProblemWords => {
  const table: Sentences<string> = everywhere[language];
  const common = language === "nl" ? dutchProblems : englishProblems;
  const sentence = texts?.[language][problem.code] ?? table[problem.code] ?? common["server-fault"];
  return sentence(problem.facts);
};
