import { defineTexts } from "../../languages/texts.ts";

export const accessTexts = defineTexts("dossier/access", {
  nl: {
    about:
      "Elke keer dat iemand dit dossier bekeek of er iets in vastlegde, de laatste keer bovenaan. De cliënt mag dit ook weten.",
    deleted: "Wat voor {{when}} is vastgelegd, is verwijderd: de bewaartermijn van het logboek was voorbij.",
    caption: "Wie dit dossier bekeek of wijzigde",
    empty: "Nog niemand heeft dit dossier bekeken.",
    "empty-dossier": "Nog niemand opende dit dossier of legde er iets in vast.",
    "among-others_one": "Toon ook waar de cliënt tussen anderen stond, zoals op een lijst ({{count, number}} keer)",
    "among-others_other": "Toon ook waar de cliënt tussen anderen stond, zoals op een lijst ({{count, number}} keer)",
    at: "Wanneer",
    who: "Wie",
    role: "Rol",
    activity: "Wat",
    purpose: "Waarvoor",
    outcome: "Uitkomst",
  },
  en: {
    about:
      "Every time somebody looked at this dossier or recorded something in it, the last time first. The client may know this too.",
    deleted: "What was recorded before {{when}} was deleted: the time of keeping of the log had passed.",
    caption: "Who looked at or changed this dossier",
    empty: "Nobody has looked at this dossier yet.",
    "empty-dossier": "Nobody has opened this dossier or recorded something in it yet.",
    "among-others_one": "Also show where the client stood among others, as on a list ({{count, number}} time)",
    "among-others_other": "Also show where the client stood among others, as on a list ({{count, number}} times)",
    at: "When",
    who: "Who",
    role: "Role",
    activity: "What",
    purpose: "What for",
    outcome: "Outcome",
  },
});
