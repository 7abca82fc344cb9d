import { defineTexts } from "../../../languages/texts.ts";
import { reachWordsEn } from "./reach-words-en.ts";
import { reachWordsNl } from "./reach-words-nl.ts";

export const reachTexts = defineTexts("access/reach", { nl: reachWordsNl, en: reachWordsEn });
