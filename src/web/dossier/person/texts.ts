import { defineTexts } from "../../languages/texts.ts";

export const personTexts = defineTexts("dossier/person", {
  nl: {
    "add-number": "Nummer toevoegen",
    open: "Rechtzetten wie dit is",
    "number-none": "Bestanden komen zo niet in dit dossier.",
    title: "Rechtzetten wie dit is",
    about:
      "Wat u hier vastlegt, geldt meteen overal: in lijsten, bij het zoeken en voor bestanden die nog komen. De cliënt kan lezen dat het is gedaan.",
    confirm: "Rechtzetten",
    name: "Naam",
    "name-help": "Voorletters en achternaam, zoals S. Öztürk.",
    birthYear: "Geboortejaar",
    "birthYear-help": "Vier cijfers. Mag leeg blijven zolang het niet bekend is.",
    citizenNumber: "Burgerservicenummer",
    "citizenNumber-help": "Negen cijfers. Mag leeg blijven zolang het niet bekend is.",
    "citizenNumber-known":
      "Nu {{number}}. Vul alleen iets in als het een ander nummer is. Wat een bestand onder het oude nummer bracht, blijft in dit dossier staan.",
    reason: "Waarom",
    "reason-help":
      "Nodig als u iets verandert dat al bekend was; niet als u iets toevoegt. Het oude wordt niet bewaard.",
    now: "Nu staat er: {{value}}.",
    "not-known": "niet bekend",
    "name-emptied": "De naam is bekend. Vul in hoe hij moet zijn.",
    "name-long": "De naam is te lang: hooguit 200 tekens.",
    "year-emptied": "Het geboortejaar is bekend. Vul in welk jaar het moet zijn.",
    "year-wrong": "Vul een jaar in van {{earliest}} tot en met {{latest}}.",
    "number-wrong": "Dit is geen burgerservicenummer. Controleer de negen cijfers.",
    "nothing-changed": "Er is niets veranderd. Pas aan wat niet klopt of vul aan wat ontbreekt, of annuleer.",
    "reason-missing": "Zeg in een paar woorden waarom.",
    "reason-long": "De reden is te lang: hooguit 500 tekens.",
    "reason-number": "Haal het burgerservicenummer uit de reden.",
    other: "Naar het dossier van cliënt {{number}}",
    changes: "Eerder rechtgezet",
    change: "{{day}}, {{by}}: {{what}}.",
    "change-why": "{{line}} Reden: {{reason}}",
    "added-name": "naam toegevoegd",
    "added-birthYear": "geboortejaar toegevoegd",
    "added-citizenNumber": "burgerservicenummer toegevoegd",
    "corrected-name": "naam rechtgezet",
    "corrected-birthYear": "geboortejaar rechtgezet",
    "corrected-citizenNumber": "burgerservicenummer rechtgezet",
    did: "Het is rechtgezet.",
    "did-number":
      "Het is rechtgezet. Wie op dit nummer zoekt, vindt deze cliënt, en een bestand komt voortaan in dit dossier.",
    "gate-under-27":
      "De melding van {{day}} zegt '27 of ouder', en dat klopt niet met het geboortejaar. Corrigeer die melding op de tijdlijn.",
    "gate-not-under-27":
      "De melding van {{day}} zegt 'jonger dan 27', en dat klopt niet met het geboortejaar. Corrigeer die melding op de tijdlijn.",
    "gate-under-18":
      "Bij de melding van {{day}} om een uitkering was de cliënt volgens het geboortejaar nog geen 18. Bekijk die melding op de tijdlijn.",
  },
  en: {
    "add-number": "Add number",
    open: "Correct who this is",
    "number-none": "Imported files can't reach this dossier.",
    title: "Correct who this is",
    about:
      "What you save here takes effect everywhere at once: in lists, in searches and for files still to come. The client can read that it was done.",
    confirm: "Save correction",
    name: "Name",
    "name-help": "Initials and surname, such as S. Öztürk.",
    birthYear: "Birth year",
    "birthYear-help": "Four digits. May stay empty as long as it is not known.",
    citizenNumber: "Citizen number",
    "citizenNumber-help": "Nine digits. May stay empty as long as it is not known.",
    "citizenNumber-known":
      "Now {{number}}. Only enter something if it is another number. What a file brought under the old number stays in this dossier.",
    reason: "Why",
    "reason-help":
      "Needed when you change something that was known, not when you add something. The old value is not kept.",
    now: "It now says: {{value}}.",
    "not-known": "not known",
    "name-emptied": "The name is known. Enter what it should be.",
    "name-long": "The name is too long: at most 200 characters.",
    "year-emptied": "The birth year is known. Enter which year it should be.",
    "year-wrong": "Enter a year from {{earliest}} to {{latest}}.",
    "number-wrong": "This is not a valid citizen number. Check the nine digits.",
    "nothing-changed": "You have not changed anything. Correct what is wrong or add what is missing, or cancel.",
    "reason-missing": "Say why in a few words.",
    "reason-long": "The reason is too long: at most 500 characters.",
    "reason-number": "Take the citizen number out of the reason.",
    other: "Go to the dossier of client {{number}}",
    changes: "Corrected before",
    change: "{{day}}, {{by}}: {{what}}.",
    "change-why": "{{line}} Reason: {{reason}}",
    "added-name": "name added",
    "added-birthYear": "birth year added",
    "added-citizenNumber": "citizen number added",
    "corrected-name": "name corrected",
    "corrected-birthYear": "birth year corrected",
    "corrected-citizenNumber": "citizen number corrected",
    did: "The correction has been saved.",
    "did-number":
      "The correction has been saved. Searching for this number finds this client, and files will reach this dossier from now on.",
    "gate-under-27":
      "The notification of {{day}} says '27 or over', which does not fit the birth year. Correct that notification on the timeline.",
    "gate-not-under-27":
      "The notification of {{day}} says 'under 27', which does not fit the birth year. Correct that notification on the timeline.",
    "gate-under-18":
      "By the birth year, the client was not yet 18 when a benefit was asked for on {{day}}. Look at that notification on the timeline.",
  },
});
