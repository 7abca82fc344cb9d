import type { CaseworkFileWords, CaseworkHead, CaseworkWord } from "../../contexts/casework/use-cases/file-words.ts";
import { caseworkFigureWords } from "../figures/casework-figure-words.ts";
import { capital } from "../languages/capital.ts";
import { unlistedPhase } from "../languages/codes.ts";
import { commonHeads, fileWordsOf } from "../languages/file-words.ts";
import type { Language } from "../languages/language.ts";
import { asOn, type Said, sayIn } from "../languages/texts.ts";
import { boardTexts } from "./board/texts.ts";
import { campaignTexts } from "./campaign/texts.ts";
import { caseworkFiguresTexts } from "./casework-figures/texts.ts";
import { dayHead, partInWords } from "./casework-people/presenter.ts";
import { caseworkPeopleTexts } from "./casework-people/texts.ts";
import { clientRowTexts } from "./client-row-texts.ts";
import { costsTexts } from "./facility-costs/texts.ts";
import { flowTexts } from "./flow/texts.ts";
import { gateActTexts } from "./gate/act-texts.ts";
import { gateListTexts } from "./gate-list/texts.ts";
import { listFilterTexts } from "./list-filter-texts.ts";
import { providerTexts } from "./provider-clients/texts.ts";
import { teamTexts } from "./team/texts.ts";
import { needsTexts } from "./unmet-needs/texts.ts";

/** As the screens call it where one word will do; where a column stands without its page, in full. */
export const caseworkHeads: Readonly<Record<CaseworkHead, Said>> = {
  ...commonHeads,
  worker: asOn(clientRowTexts, "worker"),
  team: { nl: "Team", en: "Team" },
  municipality: asOn(listFilterTexts, "municipality"),
  scheme: asOn(listFilterTexts, "scheme"),
  "on-benefit-since": asOn(clientRowTexts, "since"),
  phase: asOn(clientRowTexts, "phase"),
  "exempt-up-to": { nl: "Ontheven tot en met", en: "Exempt up to and including" },
  "helped-on": { nl: "Hulp vanaf", en: "Help from" },
  activity: { nl: "Loopt nu", en: "Running now" },
  signal: asOn(clientRowTexts, "signal"),
  step: asOn(caseworkFiguresTexts, "step"),
  since: { nl: "Sinds", en: "Since" },
  "due-on": { nl: "Uiterlijk op", en: "Due on" },
  "limit-on": { nl: "Uiterste norm", en: "Outer norm" },
  "left-alone-up-to": { nl: "Rust tot en met", en: "Set aside up to and including" },
  "opened-on": { nl: "Gemeld op", en: "Registered on" },
  "asks-for": asOn(gateActTexts, "asksFor"),
  with: asOn(gateListTexts, "with"),
  "with-since": { nl: "Bal daar sinds", en: "With them since" },
  "waits-for": asOn(gateListTexts, "waits-for"),
  "waits-since": { nl: "Wacht sinds", en: "Waiting since" },
  "held-since": { nl: "Termijn staat stil sinds", en: "Term suspended since" },
  clients: asOn(teamTexts, "column-clients"),
  waiting: { nl: "Wachten op aanbod", en: "Waiting for an offer" },
  overdue: asOn(teamTexts, "column-overdue"),
  judged: { nl: "Beoordeeld", en: "Judged" },
  "in-time": { nl: "Op tijd opgepakt", en: "Helped in time" },
  "judged-from": { nl: "Norm bereikt van", en: "Norm reached from" },
  "judged-up-to": { nl: "Norm bereikt tot en met", en: "Norm reached up to and including" },
  what: asOn(campaignTexts, "what"),
  called: asOn(campaignTexts, "called"),
  campaign: asOn(campaignTexts, "title"),
  "started-on": { nl: "Begonnen op", en: "Started on" },
  "counted-on": { nl: "Geteld op", en: "Counted on" },
  outcome: asOn(campaignTexts, "outcome"),
  "closed-on": { nl: "Afgerond op", en: "Done on" },
  "spoken-on": { nl: "Gesproken op", en: "Spoken to on" },
  "diagnosed-on": { nl: "Diagnose op", en: "Diagnosis on" },
  "offered-on": { nl: "Aanbod op", en: "Offer on" },
  "worked-on": { nl: "Werk op", en: "Work on" },
  "left-on": { nl: "Uit de uitkering op", en: "Off benefit on" },
  rung: asOn(flowTexts, "rung"),
  "to-rung": { nl: "Naar trede", en: "To rung" },
  stand: asOn(flowTexts, "stand"),
  "too-long": { nl: "Waarvan te lang", en: "Of these too long" },
  "came-on-it": asOn(flowTexts, "entered"),
  moved: { nl: "Gingen verder", en: "Moved on" },
  need: { nl: "Hulp die ontbreekt", en: "Unmet need" },
  "still-missing": asOn(needsTexts, "open"),
  of: { nl: "Waarover", en: "About" },
  facility: asOn(costsTexts, "facility"),
  source: asOn(costsTexts, "source"),
  people: asOn(costsTexts, "clients"),
  decisions: asOn(costsTexts, "decided"),
  amount: { nl: "Bedrag (€)", en: "Amount (€)" },
  day: asOn(caseworkPeopleTexts, "on-other"),
  days: asOn(caseworkPeopleTexts, "days"),
  counts: asOn(caseworkPeopleTexts, "counts"),
  points: { nl: "Punten", en: "Points" },
  full: { nl: "Punten van een volle caseload", en: "Points of a full caseload" },
  late: asOn(boardTexts, "late"),
  "due-soon": { nl: "Werk van vandaag", en: "Work for today" },
  "due-by": { nl: "Werk van vandaag: uiterlijk op", en: "Work for today: due by" },
  "away-up-to": { nl: "Afwezig tot en met", en: "Away up to and including" },
  "covered-by": asOn(boardTexts, "cover"),
};

export const caseworkCells: Readonly<Record<CaseworkWord, Said>> = {
  "no-end": { nl: "zonder einddatum", en: "no end date" },
  nobody: asOn(teamTexts, "no-worker"),
  total: asOn(teamTexts, "total"),
  notification: asOn(caseworkFiguresTexts, "notification"),
  "no-phase": asOn(needsTexts, "no-phase"),
  "off-the-ladder": asOn(flowTexts, "off"),
  "rung-not-in-use": asOn(flowTexts, "not-in-use"),
  "stands-on-rung": asOn(caseworkPeopleTexts, "stand"),
  "moved-on": asOn(caseworkPeopleTexts, "rung-move"),
  called: asOn(campaignTexts, "called"),
  spoken: asOn(campaignTexts, "spoken"),
  diagnosed: asOn(campaignTexts, "diagnosed"),
  offered: asOn(campaignTexts, "offered"),
  worked: asOn(campaignTexts, "worked"),
  off: asOn(campaignTexts, "off"),
  closed: asOn(campaignTexts, "closed"),
  outcome: asOn(campaignTexts, "outcome"),
};

const activities: Readonly<Record<Parameters<CaseworkFileWords["activity"]>[0], Said>> = {
  gate: asOn(clientRowTexts, "at-gate"),
  plan: asOn(providerTexts, "plan"),
  trajectory: asOn(providerTexts, "kind-trajectory"),
  instrument: asOn(providerTexts, "kind-instrument"),
  job: asOn(clientRowTexts, "in-work"),
};

const reasons: Readonly<Record<Parameters<CaseworkFileWords["asksFor"]>[0], Said>> = {
  benefit: asOn(gateActTexts, "asks-benefit"),
  help: asOn(gateActTexts, "asks-help"),
};

/** What files of casework are written with: what the screens say, so that a list and its file read alike. */
export const caseworkFileWords = (language: Language): CaseworkFileWords => {
  const say = sayIn(caseworkFiguresTexts, language);
  return {
    ...fileWordsOf(caseworkHeads, language),
    word: (word) => caseworkCells[word][language],
    label: (label) => capital(label[language]),
    activity: (activity) => activities[activity][language],
    asksFor: (reason) => capital(reasons[reason][language]),
    phase: (phase) =>
      phase === null ? say("no-phase") : capital(phase.label?.[language] || unlistedPhase(phase.phase, language)),
    figure: (figure, part) => {
      const { name } = caseworkFigureWords[language][`casework.${figure}`];
      return part === undefined ? name : `${name}: ${say(part).toLowerCase()}`;
    },
    dayOf: (figure) => dayHead(figure, language),
    countsAs: (figure, counts) => partInWords(figure, counts ? "counts" : "rest", language),
  };
};
