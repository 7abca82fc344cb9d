import { defineTexts } from "../../../languages/texts.ts";

/** A sentence per count, and under "row-" how it is called in the table. */
export const countTexts = defineTexts("access/preview-counts", {
  nl: {
    "recorded-late":
      "Vermeldingen sinds {{since}} die later geregistreerd zouden heten: {{changed}}; zonder de wijziging {{now}}.",
    "row-recorded-late": "later geregistreerd",
    "done-again":
      "Stappen die sinds {{since}} zijn overgedaan terwijl een eerdere nog telde: {{changed}}; zonder de wijziging {{now}}.",
    "row-done-again": "overgedaan",
    "rested-too-long":
      "Signalen die sinds {{since}} langer te rusten zijn gelegd dan mag: {{changed}}; zonder de wijziging {{now}}.",
    "row-rested-too-long": "langer dan mag",
    "exempt-too-long":
      "Ontheffingen van één persoon die sinds {{since}} zijn gegeven voor langer dan mag: {{changed}}; zonder de wijziging {{now}}.",
    "row-exempt-too-long": "langer dan mag",
    "signed-anew":
      "Wijzigingen van een plan sinds {{since}} die opnieuw getekend zouden moeten worden: {{changed}}; zonder de wijziging {{now}}.",
    "row-signed-anew": "opnieuw tekenen",
    "texts-refused":
      "Vermeldingen sinds {{since}} die om een woord geweigerd zouden zijn: {{changed}}; zonder de wijziging {{now}}.",
    "row-texts-refused": "geweigerd",
    "documents-too-large":
      "Documenten die sinds {{since}} zijn toegevoegd en groter zijn dan mag: {{changed}}; zonder de wijziging {{now}}.",
    "row-documents-too-large": "te groot",
    "individual-exemptions":
      "Ontheffingen die op {{day}} lopen en per persoon worden beoordeeld: {{changed}}; zonder de wijziging {{now}}.",
    "row-individual-exemptions": "per persoon beoordeeld",
    "on-assistance": "Cliënten die op {{day}} bijstand hebben: {{changed}}; zonder de wijziging {{now}}.",
    "row-on-assistance": "met bijstand",
    "benefits-clients":
      "Cliënten bij wie op {{day}} een collega over de uitkering gaat: {{changed}}; zonder de wijziging {{now}}.",
    "row-benefits-clients": "collega over de uitkering",
    "benefits-signals":
      "Signalen over de uitkering die dan bij die collega staan: {{changed}}; zonder de wijziging {{now}}.",
    "row-benefits-signals": "signalen bij die collega",
    "work-today": "Werk van vandaag op {{day}}, van iedereen bij elkaar: {{changed}}; zonder de wijziging {{now}}.",
    "row-work-today": "werk van vandaag",
    "shown-by-name":
      "Medewerkers van wie een collega de cijfers met naam ziet: {{changed}}; zonder de wijziging {{now}}.",
    "row-shown-by-name": "medewerkers met naam",
    "shown-teams": "Teams waarvan de som te zien is: {{changed}}; zonder de wijziging {{now}}.",
    "row-shown-teams": "teams als som",
    "log-lines":
      "Regels van het logboek die op {{day}} over hun termijn zijn: {{changed}}; zonder de wijziging {{now}}.",
    "row-log-lines": "regels van het logboek",
    "row-people": "cliënten daarbij",
  },
  en: {
    "recorded-late":
      "Entries since {{since}} that would be marked as recorded late: {{changed}}; without the change {{now}}.",
    "row-recorded-late": "recorded late",
    "done-again":
      "Steps since {{since}} that were repeated while an earlier one still counted: {{changed}}; without the change {{now}}.",
    "row-done-again": "repeated",
    "rested-too-long":
      "Signals since {{since}} that were set aside for longer than allowed: {{changed}}; without the change {{now}}.",
    "row-rested-too-long": "longer than allowed",
    "exempt-too-long":
      "Individual exemptions since {{since}} that were granted for longer than allowed: {{changed}}; without the change {{now}}.",
    "row-exempt-too-long": "longer than allowed",
    "signed-anew":
      "Changes to a plan since {{since}} that would have to be signed again: {{changed}}; without the change {{now}}.",
    "row-signed-anew": "signed again",
    "texts-refused":
      "Entries since {{since}} that would have been refused because of a word: {{changed}}; without the change {{now}}.",
    "row-texts-refused": "refused",
    "documents-too-large":
      "Documents since {{since}} that are larger than allowed: {{changed}}; without the change {{now}}.",
    "row-documents-too-large": "too large",
    "individual-exemptions":
      "Exemptions running on {{day}} that were granted individually: {{changed}}; without the change {{now}}.",
    "row-individual-exemptions": "granted individually",
    "on-assistance": "Clients who are on assistance on {{day}}: {{changed}}; without the change {{now}}.",
    "row-on-assistance": "on assistance",
    "benefits-clients":
      "Clients whose benefit is handled by a colleague on {{day}}: {{changed}}; without the change {{now}}.",
    "row-benefits-clients": "benefit with a colleague",
    "benefits-signals":
      "Signals about the benefit that then go to that colleague: {{changed}}; without the change {{now}}.",
    "row-benefits-signals": "signals with that colleague",
    "work-today": "Work for today on {{day}}, for everybody together: {{changed}}; without the change {{now}}.",
    "row-work-today": "work for today",
    "shown-by-name": "Caseworkers whose figures a colleague can see by name: {{changed}}; without the change {{now}}.",
    "row-shown-by-name": "caseworkers by name",
    "shown-teams": "Teams whose total is shown: {{changed}}; without the change {{now}}.",
    "row-shown-teams": "team totals",
    "log-lines": "Log lines past their retention period on {{day}}: {{changed}}; without the change {{now}}.",
    "row-log-lines": "log lines",
    "row-people": "clients among them",
  },
});
