import { defineTexts } from "../../languages/texts.ts";

export const followedTexts = defineTexts("casework/what-followed", {
  nl: {
    look: "Bekijk wat volgde op welke hulp",
    alike: "Vergelijk met mensen die hierin hetzelfde zijn",
    about: "Mensen met dezelfde situatie: {{traits}}. Zo stonden zij er een jaar later voor.",
    "about-all": "Iedereen die bijstand had. Zo stonden zij er een jaar later voor.",
    "in-phase": "{{phase}}",
    "without-phase": "zonder fase of groep",
    "under-a-year": "korter dan een jaar bijstand",
    longer: "een jaar of langer bijstand",
    worked: "werkte in de twee jaar ervoor",
    "not-worked": "werkte niet in de twee jaar ervoor",
    limits: "een diagnose met beperkingen",
    "no-limits": "een diagnose zonder beperkingen",
    "no-diagnosis": "nog geen diagnose",
    line: "De lijn loopt van 0 tot 100 %. De balk zegt tussen welke percentages het werkelijke deel met 95 % zekerheid ligt; hoe minder mensen, hoe breder.",
    caution:
      "Dit is wat volgde, niet wat de hulp deed: wie welke hulp kreeg, is niet geloot. U beslist; leg de cijfers naast wat u van deze cliënt weet.",
    caption: "Wat een jaar later volgde, per soort hulp",
    what: "Hulp",
    people: "Mensen",
    "in-work": "Aan het werk",
    "off-benefit": "Zonder uitkering",
    nothing: "een half jaar zonder hulp",
    "of-all": "{{count, number}} van de {{n}}",
    none: "Er zijn nog geen soorten hulp met ten minste {{limit}} mensen in deze situatie. Vergelijk op minder punten.",
    withheld_one:
      "{{count, number}} soort hulp met minder dan {{limit}} mensen is weggelaten, ook waar een verschil met een andere keuze over minder mensen zou gaan.",
    withheld_other:
      "{{count, number}} soorten hulp met minder dan {{limit}} mensen zijn weggelaten, ook waar een verschil met een andere keuze over minder mensen zou gaan.",
  },
  en: {
    look: "See what followed each kind of help",
    alike: "Compare with people with the same",
    about: "People in the same situation: {{traits}}. This is how they were doing a year later.",
    "about-all": "Everybody who was on assistance. This is how they were doing a year later.",
    "in-phase": "{{phase}}",
    "without-phase": "without a phase or group",
    "under-a-year": "less than a year on assistance",
    longer: "a year or longer on assistance",
    worked: "worked in the two years before",
    "not-worked": "did not work in the two years before",
    limits: "a diagnosis with limits",
    "no-limits": "a diagnosis without limits",
    "no-diagnosis": "no diagnosis yet",
    line: "The line runs from 0 to 100%. The bar is the 95% confidence interval: the fewer people, the wider it is.",
    caution:
      "This shows what followed, not what the help achieved: people were not assigned to help at random. You decide; set the numbers against what you know about this client.",
    caption: "What followed a year later, by kind of help",
    what: "Help",
    people: "People",
    "in-work": "In work",
    "off-benefit": "Off benefit",
    nothing: "half a year without help",
    "of-all": "{{count, number}} of {{n}}",
    none: "There is no kind of help yet with at least {{limit}} people in this situation. Compare on fewer points.",
    withheld_one:
      "{{count, number}} kind of help with fewer than {{limit}} people is left out, including where a comparison with another selection would reveal fewer people.",
    withheld_other:
      "{{count, number}} kinds of help with fewer than {{limit}} people are left out, including where a comparison with another selection would reveal fewer people.",
  },
});
