import { defineTexts } from "../../../languages/texts.ts";

/** What becomes of the names and the days of values in a list. */
export const codeTexts = defineTexts("access/preview-codes", {
  nl: {
    renamed_one:
      "{{where}}'{{was}}' heet vanaf {{day}} anders: '{{is}}' ({{count, number}} vermelding van daarvoor houdt de oude naam).",
    renamed_other:
      "{{where}}'{{was}}' heet vanaf {{day}} anders: '{{is}}' ({{count, number}} vermeldingen van daarvoor houden de oude naam).",
    "renamed-none": "{{where}}'{{was}}' heet vanaf {{day}} anders: '{{is}}' (er is geen vermelding van daarvoor).",
    "in-nl": "In het Nederlands: ",
    "in-en": "In het Engels: ",
    "kept-nl": "De Nederlandse tekst wijzigt niet en blijft '{{text}}'.",
    "kept-en": "De Engelse tekst wijzigt niet en blijft '{{text}}'.",
    begins: "'{{name}}' is te kiezen vanaf {{day}}.",
    ends: "'{{name}}' is te kiezen tot en met {{last}} en verdwijnt dan uit de keuzes. Wat ermee is vastgelegd, blijft staan.",
    endless: "'{{name}}' heeft geen laatste dag meer en blijft te kiezen.",
  },
  en: {
    renamed_one:
      "{{where}}'{{was}}' is called '{{is}}' from {{day}} ({{count, number}} entry from before keeps the old name).",
    renamed_other:
      "{{where}}'{{was}}' is called '{{is}}' from {{day}} ({{count, number}} entries from before keep the old name).",
    "renamed-none": "{{where}}'{{was}}' is called '{{is}}' from {{day}} (there are no entries from before).",
    "in-nl": "In Dutch: ",
    "in-en": "In English: ",
    "kept-nl": "The Dutch text does not change: it stays '{{text}}'.",
    "kept-en": "The English text does not change: it stays '{{text}}'.",
    begins: "'{{name}}' can be chosen from {{day}}.",
    ends: "'{{name}}' can be chosen up to and including {{last}}, and then disappears from the choices. What was recorded with it stays.",
    endless: "'{{name}}' no longer has a last day, and can still be chosen.",
  },
});
