import type { KnownProblemCode, Sentences } from "./problem-codes.ts";
import { boundsIn } from "./problem-days.ts";
import { rowsIn } from "./problem-facts.ts";

const nothingChanged = "Er is niets gewijzigd.";
const nothingSaved = "Er is niets opgeslagen; wat u hebt ingevuld, staat er nog.";

export const dutchProblems: Sentences<KnownProblemCode> = {
  "client-not-found": () => ({
    what: "Deze cliënt is niet gevonden. Misschien is het dossier verwijderd.",
    safe: nothingChanged,
    next: "Controleer het nummer, of vraag uw beheerder of u bij dit dossier mag.",
  }),
  "no-such-entry": () => ({
    what: "Deze vermelding staat niet in het dossier.",
    safe: nothingChanged,
    next: "Open het dossier opnieuw en kies de vermelding daar.",
  }),
  "already-withdrawn": () => ({
    what: "Deze vermelding was al ingetrokken.",
    safe: nothingChanged,
    next: "Open het dossier opnieuw om te zien door wie en waarom.",
  }),
  "not-a-fact": () => ({
    what: "Een correctie of intrekking is zelf niet te corrigeren.",
    safe: nothingChanged,
    next: "Corrigeer de oorspronkelijke vermelding, of trek de correctie in.",
  }),
  "unknown-code": () => ({
    what: "Een van de gekozen waarden bestaat niet in de instellingen.",
    safe: nothingSaved,
    next: "Kies een waarde uit de lijst, of vraag uw beheerder om deze toe te voegen.",
  }),
  "ends-before-start": () => ({
    what: "Het einde komt zo niet na het begin.",
    safe: nothingSaved,
    next: "Pas een van de twee datums aan. Staat het andere in een eigen vermelding, corrigeer die dan eerst.",
  }),
  "no-end-of-its-own": () => ({
    what: "Deze vermelding heeft zelf geen einddatum.",
    safe: nothingSaved,
    next: "Laat 'geldt tot' leeg; het einde is een eigen vermelding.",
  }),
  "never-begins": () => ({
    what: "Niets kan beginnen op 31 december 9999: die dag staat voor 'geen einde'.",
    safe: nothingSaved,
    next: "Kies een eerdere dag.",
  }),
  "nothing-changed": () => ({
    what: "Er is niets veranderd.",
    safe: "De vermelding staat er zoals zij er stond.",
    next: "Pas aan wat niet klopt, of laat het zo.",
  }),
  "day-out-of-bounds": (facts) => ({
    what: "Een van de dagen ligt te ver weg.",
    safe: nothingSaved,
    next: `Kies een dag${boundsIn(facts, "nl")}.`,
  }),
  "known-at-too-recent": () => ({
    what: "Dit moment is nog geen minuut geleden.",
    safe: nothingChanged,
    next: "Wat op dit moment wordt vastgelegd, kan nog veranderen. Probeer het over een minuut opnieuw.",
  }),
  "no-citizen-number": () => ({
    what: "Van deze cliënt is geen burgerservicenummer bekend.",
    safe: nothingChanged,
    next: "Voeg het toe boven aan het dossier, met 'Nummer toevoegen'.",
  }),
  "no-such-worker": () => ({
    what: "Aan deze klantmanager kunt u geen cliënten toewijzen.",
    safe: "Er is niemand toegewezen; uw keuze staat er nog.",
    next: "Kies een andere klantmanager.",
  }),
  "no-such-commissioner": () => ({
    what: "Bij deze opdrachtgever kunt u niet inloggen.",
    safe: nothingChanged,
    next: "Kies een andere, of vraag daar een beheerder om u toegang te geven.",
  }),
  "not-permitted": () => ({
    what: "Dit hoort niet bij uw rol.",
    safe: nothingChanged,
    next: "Vraag uw beheerder als u dit voor uw werk nodig hebt.",
  }),
  "signed-out": () => ({
    what: "U bent uitgelogd.",
    safe: "Wat al was opgeslagen, blijft bewaard. Wat u hier net hebt ingevuld nog niet: kopieer het eerst als u het wilt houden.",
    next: "Log daarna opnieuw in; u komt op deze pagina terug.",
  }),
  "csrf-token-missing": () => ({
    what: "Deze pagina hoort bij een eerdere keer dat u inlogde.",
    safe: nothingSaved,
    next: "Laad de pagina opnieuw. Bewaar eerst elders wat u hebt ingevuld.",
  }),
  "invalid-request": () => ({
    what: "Deze vraag kon niet worden gelezen.",
    safe: nothingSaved,
    next: "Controleer de ingevulde velden en probeer het opnieuw.",
  }),
  "too-many-requests": () => ({
    what: "Er zijn te veel vragen kort na elkaar gesteld.",
    safe: nothingSaved,
    next: "Wacht een minuut en probeer het dan opnieuw.",
  }),
  "too-many-rows": (facts) => ({
    what: `Deze lijst is te lang voor een bestand${rowsIn(facts, "nl")}.`,
    safe: "Er is niets geëxporteerd; wat u hebt gekozen, staat er nog.",
    next: "Beperk de lijst, bijvoorbeeld met een gemeente, een signaal of een korter tijdvak, en exporteer dan opnieuw.",
  }),
  "no-such-page": () => ({
    what: "Wat deze pagina vraagt, is er niet meer.",
    safe: nothingChanged,
    next: "Laad de pagina opnieuw; misschien is Trede intussen bijgewerkt.",
  }),
  "no-such-method": () => ({
    what: "Wat deze pagina vraagt, kan hier niet.",
    safe: nothingChanged,
    next: "Laad de pagina opnieuw; misschien is Trede intussen bijgewerkt.",
  }),
  "not-this-media-type": () => ({
    what: "Wat is verstuurd, is niet van de soort die hier wordt aangenomen.",
    safe: nothingSaved,
    next: "Laad de pagina opnieuw; misschien is Trede intussen bijgewerkt.",
  }),
  "request-too-large": () => ({
    what: "Wat is verstuurd, is te groot.",
    safe: nothingSaved,
    next: "Verstuur minder in één keer, bijvoorbeeld een kortere tekst.",
  }),
  stopping: () => ({
    what: "Trede wordt op dit moment gestopt of bijgewerkt.",
    safe: nothingSaved,
    next: "Probeer het over een minuut opnieuw.",
  }),
  "no-connection": () => ({
    what: "Er is geen verbinding met Trede.",
    safe: "Wat al was opgeslagen, blijft bewaard; wat u hebt ingevuld, staat er nog.",
    next: "Controleer uw netwerk en probeer het opnieuw.",
  }),
  "server-fault": () => ({
    what: "Er ging bij ons iets mis.",
    safe: "Wat al was opgeslagen, blijft bewaard.",
    next: "Probeer het opnieuw. Gebeurt het weer, meld het dan aan uw beheerder.",
  }),
};
