import { defineTexts } from "../../languages/texts.ts";

/** To the client: plain words for what was decided. */
export const decisionTexts = defineTexts("casework/own-decisions", {
  nl: {
    "exemption-to-come": "U krijgt een ontheffing: {{what}}",
    "exemption-runs": "U hebt een ontheffing: {{what}}",
    "exemption-once": "U hebt een ontheffing: {{what}}",
    "exemption-over": "Uw ontheffing is voorbij: {{what}}",
    "exemption-refused": "U krijgt geen ontheffing: {{what}}",
    "exemption-means": "Met een ontheffing hoeft u een tijd lang geen werk te zoeken.",
    "facility-to-come": "U krijgt dit van ons: {{what}}",
    "facility-runs": "U krijgt dit van ons: {{what}}",
    "facility-once": "U krijgt dit van ons: {{what}}",
    "facility-over": "Dit is gestopt: {{what}}",
    "facility-refused": "Dit krijgt u niet: {{what}}",
    "paid-once": "U krijgt één keer {{amount}}.",
    "paid-month": "U krijgt elke maand {{amount}}.",
    "was-paid-once": "U kreeg één keer {{amount}}.",
    "was-paid-month": "U kreeg elke maand {{amount}}.",
    since: "Dit geldt sinds {{day}}.",
    begins: "Dit gaat in op {{day}}.",
    holds: "Dit geldt van {{from}} tot en met {{last}}.",
    held: "Dit gold van {{from}} tot en met {{last}}.",
    decided: "Wij besloten dit op {{day}}.",
    why: "Waarom: {{why}}",
    "why-ends": "Waarom het stopt: {{why}}",
    "why-ended": "Waarom het stopte: {{why}}",
    "to-objection": "Niet mee eens? Lees wat u kunt doen",
    "not-agreed": "Bent u het niet eens met een besluit?",
    "ask-first": "U mag ons eerst vragen waarom wij dit besloten. Stuur ons dan een bericht.",
    "ask-first-phone":
      "U mag ons eerst vragen waarom wij dit besloten. Stuur ons dan een bericht of bel ons: {{phone}}.",
    object:
      "Wilt u dat wij opnieuw naar het besluit kijken? Maak dan bezwaar. Dat doet u met een brief aan {{office}}. Het adres staat in onze brief met het besluit.",
    "within-six-weeks":
      "Doe dit binnen 6 weken na de datum van onze brief. Wacht niet op ons antwoord op uw vraag: de 6 weken lopen door.",
    "what-to-write":
      "Schrijf in uw brief: uw naam en adres, de datum, met welk besluit u het niet eens bent, en waarom. Zet uw handtekening eronder.",
    "no-objection": "Let op: een bericht op deze website is geen bezwaar.",
    "help-with-it":
      "Bezwaar maken kost niets. U mag iemand vragen om u te helpen. Hebt u geen brief gekregen, of zijn de 6 weken bijna voorbij? Vraag ons dan meteen wat u kunt doen.",
  },
  en: {
    "exemption-to-come": "You will be exempt from looking for work: {{what}}",
    "exemption-runs": "You are exempt from looking for work: {{what}}",
    "exemption-once": "You are exempt from looking for work: {{what}}",
    "exemption-over": "Your exemption has ended: {{what}}",
    "exemption-refused": "You don't get an exemption: {{what}}",
    "exemption-means": "This means that you don't have to look for work for a while.",
    "facility-to-come": "You will get this from us: {{what}}",
    "facility-runs": "You get this from us: {{what}}",
    "facility-once": "You get this from us: {{what}}",
    "facility-over": "This has stopped: {{what}}",
    "facility-refused": "You don't get this: {{what}}",
    "paid-once": "You get {{amount}}, once.",
    "paid-month": "You get {{amount}} every month.",
    "was-paid-once": "You got {{amount}}, once.",
    "was-paid-month": "You got {{amount}} every month.",
    since: "This has applied since {{day}}.",
    begins: "This starts on {{day}}.",
    holds: "This applies from {{from}} up to and including {{last}}.",
    held: "This applied from {{from}} up to and including {{last}}.",
    decided: "We decided this on {{day}}.",
    why: "Why: {{why}}",
    "why-ends": "Why it stops: {{why}}",
    "why-ended": "Why it stopped: {{why}}",
    "to-objection": "Don't agree? Read what you can do",
    "not-agreed": "Don't you agree with a decision?",
    "ask-first": "You may first ask us why we decided this. Send us a message.",
    "ask-first-phone": "You may first ask us why we decided this. Send us a message or call us: {{phone}}.",
    object:
      "Do you want us to look at the decision again? Then you can object (in Dutch: bezwaar maken). You do this by sending a letter to {{office}}. You will find the address in our letter with the decision.",
    "within-six-weeks":
      "Do this within 6 weeks after the date of our letter. Don't wait for our answer to your question: the 6 weeks go on.",
    "what-to-write":
      "Write in your letter: your name and address, the date, which decision you don't agree with, and why. Sign the letter.",
    "no-objection": "Please note: a message on this website is not an objection.",
    "help-with-it":
      "Objecting costs nothing, and you may ask somebody to help you. Didn't you get a letter, or are the 6 weeks almost over? Then ask us straight away what you can do.",
  },
});
