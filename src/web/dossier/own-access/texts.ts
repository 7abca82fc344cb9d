import { defineTexts } from "../../languages/texts.ts";

/** To the client: plain words. */
export const ownAccessTexts = defineTexts("dossier/own-access", {
  nl: {
    title: "Wie keek in uw dossier",
    about:
      "Elke keer dat iemand uw dossier bekijkt of er iets in opschrijft, leggen wij dat vast. Hier ziet u op welke dag dat was, wat voor functie die persoon heeft of voor welke organisatie die werkt, en waarvoor het was.",
    "no-names":
      "Namen staan hier niet bij. Wilt u weten wie het was, of vertrouwt u iets niet? Vraag het in een bericht. Wat zo oud is dat wij het moesten weggooien, staat er niet meer bij.",
    none: "Nog niemand keek in uw dossier of schreef er iets in op.",
    "among-others_one": "Laat ook zien wanneer u tussen anderen op een lijst stond ({{count, number}} keer)",
    "among-others_other": "Laat ook zien wanneer u tussen anderen op een lijst stond ({{count, number}} keer)",
    times_one: "{{count, number}} keer",
    times_other: "{{count, number}} keer",
    purpose: "Waarvoor: {{purpose}}.",
    system: "Het programma zelf",
    operator: "Beheer van het programma",
    unknown: "Medewerker",
    "tried-to-look": "Wilde iets in uw dossier bekijken. Dat ging niet door",
    "tried-to-write": "Wilde iets in uw dossier opschrijven. Dat ging niet door",
    "undid-withdrawal": "Iets in uw dossier teruggezet",
    "undid-correction": "Een verbetering in uw dossier teruggedraaid",
  },
  en: {
    title: "Who looked at your file",
    about:
      "Whenever somebody looks at your file or writes something in it, we record that. Here you can see the day, that person's role or organisation, and the reason.",
    "no-names":
      "We don't show names here. Do you want to know who it was, or does something look wrong? Send us a message. Older records that we had to delete are no longer here.",
    none: "Nobody has looked at your file or written in it yet.",
    "among-others_one": "Also show when you appeared in a list with others ({{count, number}} time)",
    "among-others_other": "Also show when you appeared in a list with others ({{count, number}} times)",
    times_one: "{{count, number}} time",
    times_other: "{{count, number}} times",
    purpose: "Purpose: {{purpose}}.",
    system: "Trede itself (automatic)",
    operator: "System administrators",
    unknown: "Member of staff",
    "tried-to-look": "Tried to look at something in your file. It did not go ahead",
    "tried-to-write": "Tried to write something in your file. It did not go ahead",
    "undid-withdrawal": "Put something back in your file",
    "undid-correction": "Undid a correction in your file",
  },
});
