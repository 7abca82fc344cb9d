import type { getOwnFile } from "../../../contexts/casework/own-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { defineTexts, sayIn } from "../../languages/texts.ts";

/** To the client: plain words for how a claim ended. */
const claimTexts = defineTexts("casework/own-claims", {
  nl: {
    granted: "Uw aanvraag is goedgekeurd: u krijgt een uitkering",
    refused: "Uw aanvraag is afgewezen: u krijgt geen uitkering",
    "not-processed": "Wij hebben uw aanvraag niet behandeld",
    withdrawn: "U hebt uw aanvraag ingetrokken",
    decided: "Wij besloten dit op {{day}}.",
    "taken-back": "Dat was op {{day}}.",
    means: "Wij hebben dus niet bekeken of u recht hebt op een uitkering. U mag opnieuw een aanvraag doen.",
    why: "Waarom: {{why}}",
    help: "Wilt u wel hulp bij het vinden van werk? Dat kan ook zonder uitkering. Stuur ons een bericht.",
  },
  en: {
    granted: "Your application has been approved: you will get a benefit",
    refused: "Your application has been refused: you will not get a benefit",
    "not-processed": "We have not processed your application",
    withdrawn: "You have withdrawn your application",
    decided: "We decided this on {{day}}.",
    "taken-back": "That was on {{day}}.",
    means: "This means that we have not looked at whether you are entitled to a benefit. You may apply again.",
    why: "Why: {{why}}",
    help: "Would you still like help with finding work? You can get it without a benefit. Send us a message.",
  },
});

type Claim = ReplyOf<typeof getOwnFile>["claims"][number];
type Reader = { readonly language: Language; readonly formats: Formats };

/** How the claim ended, when, why, and that help with finding work can be had without a benefit. */
export const claimShown = (
  { on, outcome, why }: Claim,
  { language, formats }: Reader,
): { readonly title: string; readonly words: readonly string[] } => {
  const say = sayIn(claimTexts, language);
  return {
    title: say(outcome),
    words: [
      say(outcome === "withdrawn" ? "taken-back" : "decided", { day: formats.day(on) }),
      ...(why === null ? [] : [say("why", { why })]),
      ...(outcome === "not-processed" ? [say("means")] : []),
      ...(outcome === "granted" ? [] : [say("help")]),
    ],
  };
};
