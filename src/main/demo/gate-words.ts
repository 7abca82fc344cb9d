/** What is written down at the gate. */
export const intakeResults = [
  "wil snel weer aan het werk, zoekt iets met vaste dagen",
  "heeft recente werkervaring in de winkel en een rijbewijs",
  "spreekt nog weinig Nederlands, is op zoek naar een cursus",
  "moet eerst opvang voor de kinderen regelen",
  "wil zich laten omscholen naar de techniek",
  "heeft lang niet gewerkt en ziet op tegen solliciteren",
];

export const diagnosisResults = [
  "kan vier dagen werken, liefst in de ochtend",
  "sterk in omgaan met mensen; heeft hulp nodig bij administratie",
  "werkritme moet eerst worden opgebouwd, begin met twee dagdelen",
  "vakdiploma is verlopen; bijscholing van enkele weken volstaat",
  "taal is de grootste drempel, daarna is er werk genoeg",
  "kan zelf zoeken, vraagt alleen hulp bij brieven",
  "eerst rust in het dagritme, daarna een werkstage",
];

export const additions = [
  "zoekt nu ook buiten de regio, er is een auto in huis",
  "opvang is geregeld, meer uren zijn mogelijk",
  "proefplaatsing liet zien dat staand werk niet lang gaat",
  "heeft een vroegere werkgever gesproken die plek heeft",
  "blijkt een certificaat te hebben dat nog twee jaar geldt",
  "wil toch liever in de zorg dan in de logistiek werken",
];

export const papersAsked = [
  "afschriften van de laatste drie maanden",
  "huurcontract en bewijs van inschrijving",
  "loonstroken van het laatste jaar",
  "gegevens over het spaargeld",
  "verblijfsdocument van de partner",
  "jaarcijfers van het gestopte bedrijf",
];

export const visitGrounds = [
  "twee inschrijvingen op hetzelfde adres",
  "opgegeven huur past niet bij de woning",
  "post kwam onbestelbaar terug",
  "laag waterverbruik op het opgegeven adres",
  "onduidelijk of er een gezamenlijk huishouden is",
  "tegenstrijdige verklaringen over het adres",
];

export const visitResults = [
  "woont op het opgegeven adres, geen bijzonderheden",
  "niemand thuis, nieuwe afspraak gemaakt",
  "deelt de woning met een broer, kosten worden gedeeld",
  "toestemming gegeven, situatie klopt met de aanvraag",
  "adres klopt, post komt nog elders binnen",
  "gesprek aan de keukentafel, hulp bij formulieren beloofd",
];

export const examinationResults = [
  "kan werken met enkele aanpassingen, advies volgt",
  "belastbaar voor licht werk, zes uur per dag",
  "voorlopig halve dagen, over een half jaar opnieuw bezien",
  "geen beperkingen voor werk vastgesteld",
  "alleen zittend werk, geen nachtdienst",
  "opbouwen van vier naar acht uur in drie maanden",
];

/** Why a claim did not become a benefit. */
export const refusals = [
  "spaargeld boven de grens",
  "inkomen van de partner is genoeg",
  "geen recht: studeert met studiefinanciering",
  "woont in een andere gemeente",
  "voorliggende voorziening: WW loopt nog",
  "gegevens niet op tijd ingeleverd",
];

/** Why somebody did not go on. */
export const closings = [
  "heeft zelf werk gevonden",
  "is verhuisd",
  "reageert niet meer op brieven",
  "gaat weer naar school",
  "trekt bij familie in",
  "wordt elders geholpen",
];

export const phaseless = "begeleiding loopt zonder plan";
export const exempted = "vrijgesteld van de arbeidsverplichting";
export const leftBefore = "uitkering beëindigd voordat er een aanbod was";
export const noNewcomer = "al langer bekend; hulp wordt gezocht met de klantmanager";
export const earlyGrounds = [
  "heeft geen huis en geen inkomen",
  "kwam uit een instelling; school is nu niet haalbaar",
] as const;
