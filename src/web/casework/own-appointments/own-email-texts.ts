import { defineTexts } from "../../languages/texts.ts";

/** To the client: plain words, and what happens next. */
export const ownEmailTexts = defineTexts("casework/own-email", {
  nl: {
    title: "E-mail van ons",
    mailed: "Wij mailen u over afspraken op {{email}}. {{language}} Dat sprak u met ons af op {{day}}.",
    "in-nl": "Wij schrijven in het Nederlands.",
    "in-en": "Wij schrijven in het Engels.",
    none: "U krijgt brieven van ons en geen e-mail. Wilt u wel e-mail over uw afspraken? Zeg het uw klantmanager.",
    "other-address":
      "Hebt u een ander adres, of leest u liever Nederlands of Engels? Schrijf ons een bericht; dan veranderen wij het.",
    stop: "Geen e-mail meer",
    "stop-title": "U wilt geen e-mail meer",
    "stop-about":
      "Wij verwijderen uw adres. Over afspraken krijgt u voortaan een brief. U ziet ze ook altijd op deze pagina.",
    "stop-confirm": "Ja, stop met e-mail",
    stopped: "U krijgt geen e-mail meer van ons. Uw adres is verwijderd.",
  },
  en: {
    title: "E-mail from us",
    mailed: "We e-mail you about appointments at {{email}}. {{language}} You agreed to this on {{day}}.",
    "in-nl": "We write in Dutch.",
    "in-en": "We write in English.",
    none: "You receive letters from us, not e-mail. Would you like e-mail about your appointments? Tell your caseworker.",
    "other-address":
      "Do you have another address, or would you rather read Dutch or English? Send us a message and we will change it.",
    stop: "Stop e-mail",
    "stop-title": "Stop e-mail from us",
    "stop-about":
      "We delete your address. From now on you will receive letters about your appointments. You can always see your appointments on this page too.",
    "stop-confirm": "Yes, stop the e-mail",
    stopped: "You will receive no more e-mail from us. We have deleted your address.",
  },
});
