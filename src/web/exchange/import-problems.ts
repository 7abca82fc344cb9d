import type { ProblemFacts, ProblemTexts, ProblemWords } from "../languages/problem-codes.ts";

/** Every no of the import endpoints. */
export type ImportProblemCode =
  | "not-checked-yet"
  | "has-faults"
  | "nothing-to-apply"
  | "already-applied"
  | "already-revoked"
  | "another-import-runs"
  | "no-such-import"
  | "file-already-there"
  | "not-permitted"
  | "history-load-not-permitted"
  | "later-import-rests-on-this"
  | "recorded-at-in-the-future";

const numberOf = (facts: ProblemFacts): string => (typeof facts["number"] === "number" ? ` ${facts["number"]}` : "");

const nothing = { nl: "Er is niets gewijzigd in de dossiers.", en: "Nothing has changed in the dossiers." };

const nl: Readonly<Record<ImportProblemCode, (facts: ProblemFacts) => ProblemWords>> = {
  "not-checked-yet": () => ({
    what: "Dit bestand is nog niet helemaal nagekeken.",
    safe: nothing.nl,
    next: "Wacht tot de controle klaar is en verwerk het dan.",
  }),
  "has-faults": () => ({
    what: "Er zitten fouten in dit bestand.",
    safe: nothing.nl,
    next: "Lever een verbeterd bestand aan, of verwerk alleen de goede regels.",
  }),
  "nothing-to-apply": () => ({
    what: "In dit bestand staat geen regel die te verwerken is.",
    safe: nothing.nl,
    next: "Bekijk de fouten en lever een verbeterd bestand aan.",
  }),
  "already-applied": () => ({
    what: "Dit bestand is al verwerkt.",
    safe: "Het is niet voor een tweede keer verwerkt.",
    next: "Laad deze pagina opnieuw om het resultaat te zien.",
  }),
  "already-revoked": () => ({
    what: "Dit bestand is al teruggedraaid of vervallen.",
    safe: nothing.nl,
    next: "Laad deze pagina opnieuw om te zien hoe het staat.",
  }),
  "another-import-runs": (facts) => ({
    what: `Er wordt al een ander bestand verwerkt${numberOf(facts) && `: nummer${numberOf(facts)}`}.`,
    safe: nothing.nl,
    next: "Wacht tot dat klaar is en probeer het dan opnieuw.",
  }),
  "no-such-import": () => ({
    what: "Dit bestand is er niet.",
    safe: nothing.nl,
    next: "Zoek het op in de lijst met bestanden.",
  }),
  "file-already-there": () => ({
    what: "Bij dit nummer is al een bestand aangeleverd.",
    safe: "Het eerste bestand staat er nog.",
    next: "Begin opnieuw met Bestand inlezen voor een tweede bestand.",
  }),
  "not-permitted": () => ({
    what: "U mag geen bestanden verwerken.",
    safe: nothing.nl,
    next: "Vraag uw beheerder om de rol van beheerder als dit bij uw werk hoort.",
  }),
  "history-load-not-permitted": () => ({
    what: "U mag geen historie naladen.",
    safe: nothing.nl,
    next: "Lees het bestand gewoon in, of vraag uw beheerder om dit recht.",
  }),
  "later-import-rests-on-this": (facts) => ({
    what: `Een later bestand bouwt hierop voort, of vond regels zoals ze waren, misschien ook deze${numberOf(facts) && `: nummer${numberOf(facts)}`}.`,
    safe: "Er is niets teruggedraaid.",
    next: "Draai eerst het latere bestand terug.",
  }),
  "recorded-at-in-the-future": () => ({
    what: "Het moment van naladen ligt in de toekomst.",
    safe: nothing.nl,
    next: "Kies een moment dat voorbij is.",
  }),
};

const en: typeof nl = {
  "not-checked-yet": () => ({
    what: "This file has not been fully checked yet.",
    safe: nothing.en,
    next: "Wait until the check has finished, then apply it.",
  }),
  "has-faults": () => ({
    what: "This file contains faults.",
    safe: nothing.en,
    next: "Send a corrected file, or apply the valid rows only.",
  }),
  "nothing-to-apply": () => ({
    what: "No row in this file can be applied.",
    safe: nothing.en,
    next: "Check the faults and send a corrected file.",
  }),
  "already-applied": () => ({
    what: "This file has already been applied.",
    safe: "It was not applied a second time.",
    next: "Reload the page to see the result.",
  }),
  "already-revoked": () => ({
    what: "This file has already been revoked or dropped.",
    safe: nothing.en,
    next: "Reload the page to see its status.",
  }),
  "another-import-runs": (facts) => ({
    what: `Another file is being applied${numberOf(facts) && `: number${numberOf(facts)}`}.`,
    safe: nothing.en,
    next: "Wait until that has finished and try again.",
  }),
  "no-such-import": () => ({
    what: "This file could not be found.",
    safe: nothing.en,
    next: "Look it up in the list of files.",
  }),
  "file-already-there": () => ({
    what: "A file has already been sent for this number.",
    safe: "The first file is still there.",
    next: "To send a second file, start again with 'Import a file'.",
  }),
  "not-permitted": () => ({
    what: "You are not allowed to apply files.",
    safe: nothing.en,
    next: "Ask your administrator for the administrator role if this is part of your work.",
  }),
  "history-load-not-permitted": () => ({
    what: "You are not allowed to load history.",
    safe: nothing.en,
    next: "Import the file as usual, or ask your administrator for this right.",
  }),
  "later-import-rests-on-this": (facts) => ({
    what: `A later file builds on this one, or may have been compared with these rows${numberOf(facts) && `: number${numberOf(facts)}`}.`,
    safe: "Nothing has been revoked.",
    next: "Revoke the later file first.",
  }),
  "recorded-at-in-the-future": () => ({
    what: "The moment of the history load is in the future.",
    safe: nothing.en,
    next: "Choose a moment that has passed.",
  }),
};

export const importProblems: ProblemTexts<ImportProblemCode> = { nl, en };
