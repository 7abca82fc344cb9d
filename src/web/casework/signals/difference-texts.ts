import { defineTexts } from "../../languages/texts.ts";

export const differenceTexts = defineTexts("casework/difference", {
  nl: {
    gone: "Dit loopt hier door, maar staat niet meer in de levering.",
    absent: "Dit is hier vastgelegd, maar staat in geen enkele levering.",
    other: "De levering zegt iets anders dan het dossier.",
    dossier: "Het dossier",
    delivery: "De levering van {{day}} ({{feed}})",
    runs: "{{what}} sinds {{from}}, loopt nog",
    ended: "{{what}} van {{from}} tot en met {{until}}",
    "not-there": "Staat er niet in",
    "taken-away": "Hier ingetrokken",
    change: "Het dossier aanpassen",
    "put-back": "Bekijken in de tijdlijn",
    mends: "De administratie moet het aanpassen",
    choose: "Zoek uit wat klopt. Het signaal verdwijnt vanzelf als dossier en levering weer hetzelfde zeggen.",
  },
  en: {
    gone: "This is still running here, but is no longer in the delivery.",
    absent: "This was recorded here, but is not in any delivery.",
    other: "The delivery says something different from the dossier.",
    dossier: "The dossier",
    delivery: "The delivery of {{day}} ({{feed}})",
    runs: "{{what}} since {{from}}, still running",
    ended: "{{what}} from {{from}} up to and including {{until}}",
    "not-there": "Not in it",
    "taken-away": "Removed here",
    change: "Correct the dossier",
    "put-back": "See the timeline",
    mends: "The benefit administration has to correct it",
    choose: "Find out which is right. The signal clears by itself once the dossier and the delivery agree again.",
  },
});
