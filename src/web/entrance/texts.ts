import { defineTexts } from "../languages/texts.ts";

export const entranceTexts = defineTexts("entrance", {
  nl: {
    "sign-in-title": "Inloggen bij Trede",
    "sign-in-about": "Van intake tot duurzaam werk: één dossier, en cijfers die kloppen.",
    "sign-in": "Inloggen",
    "sign-in-how": "U logt in met het account van uw organisatie.",
    "sign-in-failed":
      "Inloggen is niet gelukt: uw account is bij Trede nog niet bekend, of het inloggen is afgebroken. Probeer het opnieuw, of vraag uw beheerder om u toe te voegen.",
    "demo-title": "Rondkijken als",
    "demo-about": "Dit is een proefomgeving met verzonnen mensen. Kies met wie u meekijkt.",
    "demo-none": "Er zijn nog geen mensen om mee rond te kijken. Start Trede opnieuw met voorbeeldgegevens.",
    "trial-notice":
      "Proefomgeving: de gegevens staan in een ingebouwde database op deze computer. Gebruik haar niet voor echte mensen.",
    "choose-title": "Voor wie werkt u nu?",
    "choose-about": "U kunt bij meer dan één opdrachtgever. Kies er een om verder te gaan.",
    "forbidden-title": "Deze bladzijde hoort niet bij uw rol",
    "forbidden-why":
      "U bent ingelogd als {{roles}}. Hebt u deze bladzijde nodig voor uw werk, vraag dan een beheerder om de rol die erbij hoort.",
    "not-found-title": "Deze bladzijde bestaat niet",
    "not-found-why": "Misschien is het adres verkeerd overgenomen, of is de bladzijde verplaatst.",
    "fault-title": "Deze bladzijde kon niet worden getoond",
    "fault-why":
      "Wat al was opgeslagen, blijft bewaard. Laad de bladzijde opnieuw; gebeurt het weer, meld het dan aan uw beheerder.",
    "nothing-yet-title": "Hier is voor u nog niets te doen",
    "nothing-yet-why": "Voor uw rol zijn in deze versie nog geen bladzijden. Uw beheerder weet wanneer die komen.",
    "client-nothing-yet-title": "Hier staat nog niets voor u",
    "client-nothing-yet-why":
      "U kunt uw plan en uw afspraken hier nog niet bekijken. U hoeft nu niets te doen. Hebt u een vraag? Stel die aan uw klantmanager bij {{commissioner}}.",
    "client-forbidden-title": "U kunt deze bladzijde niet openen",
    "client-forbidden-why":
      "Deze bladzijde is voor medewerkers. Hebt u een vraag? Stel die aan uw klantmanager bij {{commissioner}}.",
    "to-home": "Naar het begin",
    reload: "Opnieuw laden",
  },
  en: {
    "sign-in-title": "Sign in to Trede",
    "sign-in-about": "From intake to lasting work: one dossier, and figures you can rely on.",
    "sign-in": "Sign in",
    "sign-in-how": "You sign in with your organisation's account.",
    "sign-in-failed":
      "Signing in did not work: your account is not known to Trede yet, or signing in was interrupted. Try again, or ask your administrator to add you.",
    "demo-title": "Look around as",
    "demo-about": "This is a trial environment with fictional people. Choose whose view you want to see.",
    "demo-none": "There is nobody to look around as yet. Start Trede again with example data.",
    "trial-notice":
      "Trial environment: the data are in a built-in database on this computer. Don't use it for real people.",
    "choose-title": "Who are you working for now?",
    "choose-about": "You work for more than one commissioner. Choose one to continue.",
    "forbidden-title": "This page is not part of your role",
    "forbidden-why":
      "You are signed in as {{roles}}. If you need this page for your work, ask an administrator for the role it belongs to.",
    "not-found-title": "This page does not exist",
    "not-found-why": "The address may have been copied wrongly, or the page has moved.",
    "fault-title": "This page could not be shown",
    "fault-why": "Everything saved before is safe. Reload the page; if it happens again, tell your administrator.",
    "nothing-yet-title": "There is nothing for you to do here yet",
    "nothing-yet-why":
      "This version has no pages for your role yet. Your administrator can tell you when they will be available.",
    "client-nothing-yet-title": "There is nothing here for you yet",
    "client-nothing-yet-why":
      "You can't see your plan and your appointments here yet. You don't need to do anything now. Do you have a question? Ask your caseworker at {{commissioner}}.",
    "client-forbidden-title": "You can't open this page",
    "client-forbidden-why": "This page is for staff. Do you have a question? Ask your caseworker at {{commissioner}}.",
    "to-home": "Go to the start page",
    reload: "Reload",
  },
});
