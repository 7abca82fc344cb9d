import { defineTexts } from "../../languages/texts.ts";

/** To the client: plain words. */
export const ownAccessTexts = defineTexts("dossier/own-access", {
  nl: {
    title: "Wie keek in uw dossier",
    about:
      "Kijkt iemand in uw dossier, of schrijft iemand er iets in op? Dan leggen wij dat vast. Hier ziet u op welke dag dat was en waarvoor. Van een medewerker leest u welk werk die doet. Van iemand anders leest u bij welke organisatie die werkt.",
    "no-names":
      "Namen staan hier niet bij. Wilt u weten wie het was, of vertrouwt u iets niet? Vraag het in een bericht. Oude regels gooien wij na een tijd weg. Die ziet u hier niet meer. Vulde iemand een formulier verkeerd in, en is er niets bekeken of opgeschreven? Dan staat dat hier niet.",
    none: "Nog niemand keek in uw dossier of schreef er iets in op.",
    "among-others_one": "Laat ook zien wanneer u met andere mensen op een lijst stond ({{count, number}} keer)",
    "among-others_other": "Laat ook zien wanneer u met andere mensen op een lijst stond ({{count, number}} keer)",
    times_one: "{{count, number}} keer",
    times_other: "{{count, number}} keer",
    theirs: "Uw klantmanager",
    system: "Het programma zelf",
    operator: "Beheer van het programma",
    unknown: "Medewerker",
    "tried-to-look": "Wilde iets in uw dossier bekijken. Dat lukte niet",
    "tried-to-write": "Wilde iets in uw dossier opschrijven. Dat lukte niet",
    "undid-withdrawal": "Iets in uw dossier teruggezet",
    "undid-correction": "Een verbetering in uw dossier teruggedraaid",
  },
  en: {
    title: "Who looked at your file",
    about:
      "Whenever somebody looks at your file or writes something in it, we record that. Here you can see on which day, and what for. Of a member of staff you can read what their job is; of somebody else, which organisation they work for.",
    "no-names":
      "We don't show names here. Do you want to know who it was, or does something look wrong? Send us a message. We delete old records after a time, so you won't see those. If somebody filled in a form wrongly, and nothing was looked at or written down, it is not shown here.",
    none: "Nobody has looked at your file or written in it yet.",
    "among-others_one": "Also show when you were in a list with other people ({{count, number}} time)",
    "among-others_other": "Also show when you were in a list with other people ({{count, number}} times)",
    times_one: "{{count, number}} time",
    times_other: "{{count, number}} times",
    theirs: "Your caseworker",
    system: "Trede itself (automatic)",
    operator: "System administrators",
    unknown: "Member of staff",
    "tried-to-look": "Tried to look at something in your file. It did not work",
    "tried-to-write": "Tried to write something in your file. It did not work",
    "undid-withdrawal": "Put something back in your file",
    "undid-correction": "Undid a correction in your file",
  },
});
