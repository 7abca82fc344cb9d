import type { SettingKey } from "../../../../contexts/access/domain/settings.ts";

const chosen =
  "Geldt voor wat vanaf {{day}} wordt vastgelegd. Wat van daarvoor is, blijft staan en houdt zijn naam, ook met een waarde die niet meer te kiezen is.";
const inPlans =
  "Te kiezen in plannen en wijzigingen van een plan vanaf {{day}}. Een plan dat er al is, houdt zijn tekst.";
const revisions = "Geldt voor wijzigingen van een plan vanaf {{day}}. Wat is getekend, blijft getekend.";
const kept =
  "Een nacht gaat uit van de termijnen van die dag. Vanaf {{day}} telt deze termijn dus ook voor dossiers die eerder zijn geëindigd.";

/** What a change touches, and from when: beside what can be counted of it, and alone where nothing can. */
export const reachWordsNl: Readonly<Record<SettingKey, string>> = {
  offerWithin: "Geldt voor uitkeringen die vanaf {{day}} beginnen. Klokken die al lopen, houden hun norm.",
  instrumentWithin: "Geldt voor plannen die vanaf {{day}} beginnen. Klokken die al lopen, houden hun norm.",
  exemptionWarning: "Geldt voor ontheffingen die vanaf {{day}} aflopen.",
  recordedLateAfter:
    "Geldt voor vermeldingen die vanaf {{day}} ingaan. Eerdere vermeldingen houden hun merk, of blijven zonder.",
  gateSteps: "Geldt voor wie zich vanaf {{day}} meldt. Wie eerder kwam, houdt de stappen van de dag van melding.",
  organisations: chosen,
  phases: chosen,
  intakeCountsFor:
    "Geldt voor wie zich vanaf {{day}} meldt, en voor diagnoses vanaf die dag. Wie al is geholpen, merkt er niets van.",
  signalRules:
    "Geldt voor klokken die vanaf {{day}} beginnen. Wat al loopt, loopt verder zoals het begon. Een regel die kijkt hoe iemand ervoor staat, zoals 'er gebeurt niets', geldt ook voor wie er op die dag al zo voor staat; de klok begint dan op die dag.",
  worklistAhead:
    "Geldt voor de werklijst van vandaag en voor de werkverdeling, vanaf {{day}}. De signalen zelf blijven gelijk.",
  restAtMost: "Geldt voor wie vanaf {{day}} een signaal laat rusten. Wat al rust, rust tot zijn eigen dag.",
  signalConclusions: chosen,
  functionalLimits: chosen,
  circumstances: chosen,
  healthWords: "Geldt voor teksten die vanaf {{day}} worden opgeschreven. Wat er al staat, blijft staan.",
  ladder: "Geldt voor wie vanaf {{day}} op een trede komt. Wie er al staat, houdt de duur van de eerste dag.",
  planGoals: inPlans,
  planDuties: inPlans,
  planSupport: inPlans,
  planRights: "Staat in plannen die vanaf {{day}} worden gemaakt. Een plan dat er al is, houdt zijn tekst.",
  planSignedParts: revisions,
  planTypoAtMost: revisions,
  appointmentKinds: chosen,
  missedReasons: chosen,
  remindBefore:
    "Geldt voor herinneringen die vanaf {{day}} op hun beurt zijn. Wie al een herinnering kreeg, krijgt er geen tweede.",
  officePhone:
    "Staat vanaf {{day}} op de pagina's van cliënten, en in brieven en e-mails die vanaf die dag worden gemaakt. Er is niets te tellen.",
  inviteSentences:
    "Staat in uitnodigingen die vanaf {{day}} worden gemaakt. Een brief die al is verstuurd, verandert niet, en aan afspraken ook niets. Er is niets te tellen.",
  caseloadModel: "Geldt voor de lijsten vanaf {{day}}. In dossiers verandert niets, en terug kan altijd.",
  involvedRoles: chosen,
  benefitsRoles:
    "Geldt voor collega’s die vanaf {{day}} bij een cliënt betrokken raken. Wie dat al was, blijft over de uitkering gaan of juist niet. De lijsten gaan er alleen in het gescheiden model van uit.",
  workload: "Geldt voor de werkverdeling vanaf {{day}}. Wie welke cliënt heeft, verandert niet.",
  fullCaseload: "Geldt voor de werkverdeling vanaf {{day}}. Wie welke cliënt heeft, verandert niet.",
  teamVisibility:
    "Geldt voor het teamoverzicht en de werkverdeling, vanaf {{day}}. Ieder blijft de eigen cijfers zien.",
  disclosureLimit:
    "Geldt vanaf {{day}} voor schermen en bestanden met cijfers, ook over eerdere jaren. Hoeveel getallen er dan niet staan, hangt af van wat iemand vraagt en is vooraf niet te tellen. Een bestand dat al is gemaakt, verandert niet.",
  keepPersons: kept,
  keepBenefits: kept,
  keepCasework: kept,
  keepLog: "Geldt voor het hele logboek, vanaf {{day}}. De zegels blijven, ook van wat is verwijderd.",
  deleting: "Vanaf {{day}}, voor alles waarvan de termijn dan voorbij is of later voorbijgaat.",
  schemes: chosen,
  assistanceSchemes:
    "Geldt voor uitkeringen die vanaf {{day}} beginnen: in signalen, lijsten en de instroom. Eerdere uitkeringen blijven tellen zoals zij telden.",
  exemptionGrounds: chosen,
  categorialGrounds:
    "Geldt voor ontheffingen die vanaf {{day}} beginnen. Eerdere blijven van een groep of van één persoon, zoals zij waren.",
  exemptionAtMost: "Geldt voor besluiten vanaf {{day}}. Een ontheffing die loopt, houdt haar einde.",
  reExaminationOutcomes: chosen,
  facilities: chosen,
  fundingSources: chosen,
  unmetNeeds: chosen,
  documentTypes: chosen,
  documentAtMost: "Geldt voor documenten die vanaf {{day}} worden toegevoegd. Wat er al is, blijft te openen.",
  endReasons: chosen,
  products: chosen,
};
