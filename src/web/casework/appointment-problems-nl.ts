import type { Sentences } from "../languages/problem-codes.ts";
import { dayIn, numberIn, textIn } from "../languages/problem-facts.ts";
import type { AppointmentProblemCode } from "./appointment-problem-codes.ts";

const kept = "Er is niets vastgelegd; wat u hebt ingevuld, staat er nog.";

export const dutchAppointmentProblems: Sentences<AppointmentProblemCode> = {
  "day-gone": () => ({
    what: "Die dag is al voorbij.",
    safe: kept,
    next: "Kies vandaag of een latere dag. Is er al gesproken, leg dan het contact vast.",
  }),
  "no-such-kind": () => ({
    what: "Dit soort afspraak wordt op die dag niet gebruikt.",
    safe: kept,
    next: "Laad de pagina opnieuw en kies een ander soort afspraak.",
  }),
  "no-such-reason": () => ({
    what: "Deze reden van niet komen wordt op die dag niet gebruikt.",
    safe: kept,
    next: "Laad de pagina opnieuw en kies een andere reden.",
  }),
  "place-missing": () => ({
    what: "Wie langskomt, moet weten waar.",
    safe: kept,
    next: "Vul de plaats in, of kies bellen of beeldbellen.",
  }),
  "client-has-other": (facts) => ({
    what: `De cliënt heeft die dag al een afspraak${timeOf(facts)} die in deze tijd valt.`,
    safe: kept,
    next: "Kies een andere tijd, of verzet eerst die andere afspraak.",
  }),
  "worker-away": (facts) => ({
    what: `${textIn(facts, "name") || "De collega"} is die dag afwezig: van ${dayIn(facts, "from", "nl")} tot en met ${dayIn(facts, "lastDay", "nl")}.`,
    safe: kept,
    next: "Kies een andere dag of collega, of vink onderaan aan dat het zo moet.",
  }),
  "worker-has-other": (facts) => ({
    what: `${textIn(facts, "name") || "De collega"} heeft die dag al een afspraak, van ${textIn(facts, "at")} tot ${textIn(facts, "ends")} uur.`,
    safe: kept,
    next: "Kies een andere tijd of collega, of vink onderaan aan dat het zo moet.",
  }),
  "unusual-hour": (facts) => ({
    what: `Deze afspraak valt buiten de gewone uren, ${textIn(facts, "begins")} tot ${textIn(facts, "ends")} uur.`,
    safe: kept,
    next: "Kies een andere tijd, of vink onderaan aan dat het zo moet.",
  }),
  "no-such-appointment": () => ({
    what: "Deze afspraak staat niet meer in het dossier.",
    safe: kept,
    next: "Laad de pagina opnieuw en bekijk welke afspraken er staan.",
  }),
  "appointment-over": () => ({
    what: "Deze afspraak is al geweest of afgezegd.",
    safe: kept,
    next: "Laad de pagina opnieuw. Staat er iets verkeerd, verbeter het dan op de tijdlijn.",
  }),
  "not-begun-yet": ({ at }) => ({
    what: at === undefined ? "Deze afspraak is nog niet begonnen." : `Deze afspraak begint pas om ${at} uur.`,
    safe: kept,
    next: "Wacht tot dan, of verzet de afspraak of zeg haar af.",
  }),
  "not-been-yet": (facts) => ({
    what: `Deze afspraak moet nog komen${onDay(facts)}.`,
    safe: kept,
    next: "Leg vast hoe het ging als de dag er is, of verzet de afspraak of zeg haar af.",
  }),
  "missed-why-missing": () => ({
    what: "Er staat niet bij waarom de cliënt niet kwam.",
    safe: kept,
    next: "Kies een reden; is die niet bekend, kies dan dat.",
  }),
  "mail-not-set-up": () => ({
    what: "Trede verstuurt hier geen e-mail: er is geen mailserver ingesteld.",
    safe: "Er is niets verstuurd.",
    next: "Druk de uitnodiging af. Wie Trede beheert, kan een mailserver instellen.",
  }),
  "nothing-to-mail": () => ({
    what: "Over deze afspraak valt niets meer te mailen: zij is geweest, of de cliënt wist nog van niets toen zij werd afgezegd.",
    safe: "Er is niets verstuurd.",
    next: "Laad de pagina opnieuw om te zien hoe het met de afspraak staat.",
  }),
  "mail-under-way": () => ({
    what: "Over deze afspraak is al een e-mail onderweg.",
    safe: "Er gaat geen tweede uit.",
    next: "Wacht even en laad de pagina opnieuw om te zien of zij is verstuurd.",
  }),
  "period-long": (facts) => ({
    what: `Dit zijn meer dagen dan een agenda laat zien${atMost(facts)}.`,
    safe: "Er is niets veranderd.",
    next: "Kies een kortere tijd.",
  }),
};

type Facts = Parameters<typeof textIn>[0];

function timeOf(facts: Facts): string {
  const at = textIn(facts, "at");
  return at === "" ? "" : ` om ${at} uur`;
}

function onDay(facts: Facts): string {
  const day = dayIn(facts, "on", "nl");
  return day === "" ? "" : `, op ${day}`;
}

function atMost(facts: Facts): string {
  const days = numberIn(facts, "atMost", "nl");
  return days === "" ? "" : `: hooguit ${days}`;
}
