import { defineTexts } from "../../languages/texts.ts";

export const followedTexts = defineTexts("casework/what-followed", {
  nl: {
    look: "Bekijk wat volgde op welke hulp",
    about: "Mensen {{phase}} die {{stay}} bijstand hadden, en hoe zij er een jaar later voor stonden.",
    "in-phase": "in {{phase}}",
    "without-phase": "zonder fase",
    "under-a-year": "korter dan een jaar",
    longer: "een jaar of langer",
    caution:
      "Dit is wat volgde, niet wat de hulp deed: wie welke hulp kreeg, is niet geloot. U beslist; leg de cijfers naast wat u van deze cliënt weet.",
    caption: "Wat een jaar later volgde, per soort hulp",
    what: "Hulp",
    people: "Mensen",
    "in-work": "Aan het werk",
    "off-benefit": "Zonder uitkering",
    nothing: "een half jaar zonder hulp",
    "of-all": "{{count, number}} van de {{n}}",
    none: "Er zijn nog geen soorten hulp met ten minste {{limit}} mensen in deze situatie.",
    withheld_one: "{{count, number}} soort hulp met minder dan {{limit}} mensen is weggelaten.",
    withheld_other: "{{count, number}} soorten hulp met minder dan {{limit}} mensen zijn weggelaten.",
  },
  en: {
    look: "See what followed which help",
    about: "People {{phase}} who had been on assistance {{stay}}, and how they stood a year later.",
    "in-phase": "in {{phase}}",
    "without-phase": "without a phase",
    "under-a-year": "for less than a year",
    longer: "for a year or longer",
    caution:
      "This is what followed, not what the help did: who got which help was not drawn by lot. You decide; hold the numbers beside what you know of this client.",
    caption: "What followed a year later, by kind of help",
    what: "Help",
    people: "People",
    "in-work": "In work",
    "off-benefit": "Without benefit",
    nothing: "half a year without help",
    "of-all": "{{count, number}} of {{n}}",
    none: "There are no kinds of help yet with at least {{limit}} people in this situation.",
    withheld_one: "{{count, number}} kind of help with fewer than {{limit}} people is left out.",
    withheld_other: "{{count, number}} kinds of help with fewer than {{limit}} people are left out.",
  },
});
