import { defineTexts } from "../../languages/texts.ts";

/** To the client: plain words, and what happens next. */
export const ownMessageTexts = defineTexts("casework/own-messages", {
  nl: {
    title: "Uw berichten",
    about: "Hier leest u wat {{commissioner}} u schrijft. U kunt hier ook antwoorden.",
    agreements: "Dit hebben wij afgesproken",
    thread: "Berichten",
    none: "Er is nog geen bericht. Hebt u een vraag? Stel die hieronder.",
    you: "U",
    "you-cant-come": "U, over een afspraak",
    "you-too": "u",
    write: "Zelf iets schrijven",
    text: "Uw bericht",
    help: "Schrijf niets over ziekte. U mag wel schrijven wat u kunt en wat niet lukt.",
    send: "Bericht versturen",
    "what-next": "Uw klantmanager leest uw bericht. Het antwoord komt op deze pagina. Hebt u haast? Bel dan.",
    "did-send": "Uw bericht is verstuurd. Het antwoord komt op deze pagina.",
  },
  en: {
    title: "Your messages",
    about: "Here you can read what {{commissioner}} writes to you, and reply.",
    agreements: "This is what we agreed",
    thread: "Messages",
    none: "There are no messages yet. Do you have a question? Ask it below.",
    you: "You",
    "you-cant-come": "You, about an appointment",
    "you-too": "you",
    write: "Write a message",
    text: "Your message",
    help: "Don't write about illness. You may write what you can do and what is hard for you.",
    send: "Send the message",
    "what-next":
      "Your caseworker will read your message. You will find the reply on this page. Is it urgent? Then call us.",
    "did-send": "Your message has been sent. You will find the reply on this page.",
  },
});
