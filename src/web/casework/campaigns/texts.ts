import { defineTexts } from "../../languages/texts.ts";

export const campaignsTexts = defineTexts("casework/campaigns", {
  nl: {
    title: "Campagnes",
    about: "Rondes waarin naar veel cliënten tegelijk opnieuw wordt gekeken, en wat daarop volgde.",
    "new": "Nieuwe campagne",
    none: "Er is nog geen campagne geweest.",
    name: "Campagne",
    started: "Begonnen",
    called: "Opgeroepen",
    spoken: "Gesproken",
    offered: "Aanbod",
    closed: "Afgerond",
    withheld: "niet getoond",
    "withheld-about": "Aantallen onder {{limit}} staan hier niet, met wat nodig is om ze niet te kunnen uitrekenen.",
  },
  en: {
    title: "Campaigns",
    about: "Rounds in which many clients are re-examined at once, and what followed.",
    "new": "New campaign",
    none: "There have been no campaigns yet.",
    name: "Campaign",
    started: "Started",
    called: "Called",
    spoken: "Spoken to",
    offered: "Offer",
    closed: "Done",
    withheld: "not shown",
    "withheld-about": "Numbers below {{limit}} are not shown, nor anything from which they could be worked out.",
  },
});
