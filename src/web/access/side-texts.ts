import { defineTexts } from "../languages/texts.ts";

export const sideTexts = defineTexts("access/side", {
  nl: {
    provider: "Aanbieder",
    providerHelp:
      "De organisatie waarvoor deze persoon werkt. Een consulent ziet alleen wat met de eigen organisatie is gedeeld.",
    chooseProvider: "Kies een aanbieder",
    noProviders: "Er staat nog geen aanbieder in de lijst.",
    toProviders: "Aanbieder toevoegen",
    clientNumber: "Cliëntnummer",
    clientNumberHelp:
      "Het nummer van deze persoon als cliënt, zoals 10482. Kijk goed na of het bij deze persoon hoort.",
    "provider-missing": "Kies een aanbieder.",
    "client-number-missing": "Vul het cliëntnummer in, zoals 10482.",
  },
  en: {
    provider: "Provider",
    providerHelp:
      "The organisation this person works for. A consultant can see only what is shared with their own organisation.",
    chooseProvider: "Choose a provider",
    noProviders: "There are no providers in the list yet.",
    toProviders: "Add a provider",
    clientNumber: "Client number",
    clientNumberHelp: "This person's number as a client, for example 10482. Check carefully that it is theirs.",
    "provider-missing": "Choose a provider.",
    "client-number-missing": "Enter the client number, for example 10482.",
  },
});
