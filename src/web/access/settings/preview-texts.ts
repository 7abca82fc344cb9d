import { defineTexts } from "../../languages/texts.ts";

export const previewTexts = defineTexts("access/preview", {
  nl: {
    look: "Gevolg bekijken",
    line: "{{name}}: van {{open}} naar {{openThen}} open, van {{late}} naar {{lateThen}} te laat",
    effect: "Op {{day}}, over {{clients}} dossiers: {{open}}, {{late}}.",
    "more-open_one": "{{count, number}} signaal meer",
    "more-open_other": "{{count, number}} signalen meer",
    "fewer-open_one": "{{count, number}} signaal minder",
    "fewer-open_other": "{{count, number}} signalen minder",
    "same-open": "evenveel signalen",
    "more-late": "{{count, number}} meer te laat",
    "fewer-late": "{{count, number}} minder te laat",
    "same-late": "evenveel te laat",
    nothing:
      "Op {{day}} verandert er over {{clients}} dossiers niets: klokken die al lopen, houden de norm waarmee zij begonnen. Met een eerdere dag doen zij mee.",
  },
  en: {
    look: "See the effect",
    line: "{{name}}: from {{open}} to {{openThen}} open, from {{late}} to {{lateThen}} overdue",
    effect: "On {{day}}, over {{clients}} dossiers: {{open}}, {{late}}.",
    "more-open_one": "{{count, number}} signal more",
    "more-open_other": "{{count, number}} signals more",
    "fewer-open_one": "{{count, number}} signal fewer",
    "fewer-open_other": "{{count, number}} signals fewer",
    "same-open": "as many signals",
    "more-late": "{{count, number}} more overdue",
    "fewer-late": "{{count, number}} fewer overdue",
    "same-late": "as many overdue",
    nothing:
      "On {{day}} nothing changes over {{clients}} dossiers: clocks that run already keep the norm they began with. An earlier day takes them along.",
  },
});
