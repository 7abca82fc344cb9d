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
      "Every time somebody looked at this dossier or recorded something in it, most recent first. The client is entitled to know this too.",
    deleted: "Lines recorded before {{when}} were deleted at the end of the log's retention period.",
    caption: "Who looked at or changed this dossier",
    empty: "Nobody has looked at this dossier yet.",
    "empty-dossier": "Nobody has opened this dossier or recorded something in it yet.",
    "among-others_one": "Also show when the client appeared with others, such as in a list ({{count, number}} time)",
    "among-others_other": "Also show when the client appeared with others, such as in a list ({{count, number}} times)",
    at: "When",
    who: "Who",
    role: "Role",
    activity: "What",
    purpose: "Purpose",
    outcome: "Outcome",
  },
});
