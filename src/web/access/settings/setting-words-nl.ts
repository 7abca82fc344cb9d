import type { SettingKey } from "../../../contexts/access/domain/settings.ts";

export type SettingWords = {
  readonly name: string;
  /** What the product does with it, so that who changes it knows what follows. */
  readonly does: string;
  readonly choices?: Readonly<Record<string, string>>;
};

export const settingWordsNl: Readonly<Record<SettingKey, SettingWords>> = {
  offerWithin: {
    name: "Aanbod binnen",
    does: "Zo lang na de start van de uitkering moet er een plan, traject of instrument zijn. Daarna is het signaal 'nog geen aanbod' te laat, en telt de cliënt niet als op tijd opgepakt.",
  },
  instrumentWithin: {
    name: "Van plan naar traject binnen",
    does: "Zo lang na een plan moet een traject of instrument beginnen. Daarna verschijnt het signaal 'plan zonder instrument'.",
  },
  exemptionWarning: {
    name: "Ontheffing: waarschuwen vooraf",
    does: "Zo lang voor het einde van een ontheffing verschijnt het signaal dat zij afloopt.",
  },
  recordedLateAfter: {
    name: "Later geregistreerd na",
    does: "Een vermelding die langer dan dit na haar ingang is vastgelegd, krijgt op de tijdlijn het merk 'later geregistreerd'.",
  },
  gateSteps: {
    name: "Stappen aan de poort",
    does: "Wat er gebeurt van melding tot eerste activiteit, in volgorde: wie het doet, vanaf welke stap de klok loopt en binnen welke tijd. Een wijziging geldt voor wie zich vanaf die dag meldt.",
  },
  organisations: {
    name: "Organisaties aan de poort",
    does: "Wie de stappen doet en bij wie de bal kan liggen.",
  },
  phases: {
    name: "Fasen of groepen",
    does: "Hoe ver cliënten van werk staan, met uw eigen namen. Nummer 1 staat het dichtst bij werk; lijsten en keuzes staan op volgorde van nummer. Een dossier houdt het nummer, ook als er niet meer voor gekozen kan worden, en toont de naam van de dag waarover het gaat.",
  },
  intakeCountsFor: {
    name: "Eerdere intake of diagnose telt",
    does: "Zo lang telt een stap van een eerdere melding nog. Wie hem overdoet, zegt wat het toevoegt.",
  },
  signalRules: {
    name: "Regels van signalen",
    does: "Wat om aandacht vraagt: wanneer de klok begint, binnen welke tijd, wat het beantwoordt en wie handelt. Een wijziging geldt voor klokken die vanaf die dag beginnen.",
  },
  worklistAhead: {
    name: "Werk van vandaag",
    does: "Wat binnen deze tijd zijn norm bereikt, staat op de werklijst van vandaag; wat later komt, staat onder Later.",
  },
  restAtMost: {
    name: "Een signaal laten rusten",
    does: "Zo lang kan een signaal hooguit rusten. Daarna komt het terug, en kan het met een nieuwe reden weer rusten.",
  },
  signalConclusions: {
    name: "Conclusies bij een signaal",
    does: "Waarmee een signaal kan worden afgesloten dat door niets in het dossier wordt beantwoord.",
  },
  functionalLimits: {
    name: "Wat minder goed kan gaan",
    does: "De beperkingen die een diagnose kan noemen: wat iemand minder goed kan, nooit waarom. Ziektes horen hier niet.",
  },
  circumstances: {
    name: "Wat in de weg kan staan",
    does: "De omstandigheden die een diagnose kan noemen, zoals vervoer, taal of kinderopvang.",
  },
  healthWords: {
    name: "Woorden die in vrije tekst niet mogen",
    does: "Namen van ziektes en medicijnen, in diagnoses, plannen, besluiten, berichten en namen van documenten. Wie er een opschrijft, krijgt te zien wat in plaats daarvan kan: het label bij het woord. Hoofdletters, accenten en streepjes maken niet uit; woorden van zes letters of meer worden ook aan het eind van een samenstelling gevonden.",
  },
  ladder: {
    name: "Ladder",
    does: "De treden waarop iemand kan staan, van onder naar boven: hoe lang gewoonlijk en hoogstens, wat als resultaat telt en wat daarna komt. Een wijziging geldt voor wie vanaf die dag op een trede komt.",
  },
  planGoals: {
    name: "Doelen van een plan",
    does: "Waar een plan naartoe kan werken. Niet altijd betaald werk.",
  },
  planDuties: {
    name: "Wat de cliënt doet",
    does: "Zinnen die in een plan kunnen staan. Schrijf ze voor de cliënt: kort, met u, zonder vaktaal. Een plan houdt de zin zoals hij toen was.",
  },
  planSupport: {
    name: "Wat wij doen",
    does: "Zinnen over wat de cliënt van u kan verwachten.",
  },
  planRights: {
    name: "Wat de cliënt mag",
    does: "Zinnen over de rechten van de cliënt. Ze staan in ieder nieuw plan.",
  },
  planSignedParts: {
    name: "Opnieuw tekenen bij een wijziging van",
    does: "Verandert een van deze delen, dan tekenen de cliënt en de gemeente opnieuw. Een wijziging van iets anders wordt verteld, niet getekend.",
    choices: {
      goal: "het doel",
      rung: "de trede",
      expected: "wanneer het doel is gehaald",
      until: "tot wanneer het plan loopt",
      steps: "de stappen",
      integration: "het inburgeringsplan",
      contact: "hoe vaak er contact is",
      duties: "wat de cliënt doet",
      support: "wat de gemeente doet",
      rights: "wat de cliënt mag",
      childCare: "kinderopvang",
    },
  },
  planTypoAtMost: {
    name: "Taalfout: hoogstens zoveel tekens",
    does: "Wie alleen de taal verbetert, hoeft niet opnieuw te laten tekenen. Dat kan als er hoogstens zoveel tekens veranderen en geen getal.",
  },
  appointmentKinds: {
    name: "Soorten afspraken",
    does: "Waarvoor een afspraak kan zijn.",
  },
  missedReasons: {
    name: "Redenen van wegblijven",
    does: "Waarom een cliënt niet kwam, in groepen; nooit een ziekte bij naam.",
  },
  inviteSentences: {
    name: "Zinnen in de uitnodiging",
    does: "Wat een uitnodiging zegt naast wanneer en waar. De brief is altijd in het Nederlands.",
  },
  officePhone: {
    name: "Telefoonnummer voor cliënten",
    does: "Staat op de pagina's van cliënten, in de brief en in e-mails, zoals 14 0100 (op werkdagen van 9 tot 17 uur). Laat u het leeg, dan staat er dat de cliënt een bericht kan sturen.",
  },
  remindBefore: {
    name: "Herinnering voor een afspraak",
    does: "Zo lang van tevoren krijgt wie e-mail heeft afgesproken, een herinnering. Vul 0 in voor geen herinneringen. Zonder mailserver gaat er niets uit.",
    choices: { P0D: "geen herinneringen" },
  },
  caseloadModel: {
    name: "Model van de caseload",
    does: "Een klantmanager voor alles, of iemand voor de uitkering naast de klantmanager. In het gescheiden model zijn signalen voor de uitkering van wie daarover gaat.",
    choices: { integrated: "geïntegreerd", separated: "gescheiden" },
  },
  involvedRoles: {
    name: "Wat collega’s doen",
    does: "Waarvoor iemand naast de klantmanager bij een cliënt betrokken kan zijn.",
  },
  benefitsRoles: {
    name: "Wie over de uitkering gaat",
    does: "Wie hierin bij een cliënt is betrokken, gaat in het gescheiden model over de uitkering.",
  },
  workload: {
    name: "Zwaarte",
    does: "Wat een cliënt weegt: naar fase of groep, met daarbij of daaraf wat er loopt.",
  },
  fullCaseload: {
    name: "Volle caseload",
    does: "Zoveel punten is een volle caseload. De werkverdeling laat zien hoe vol iemand zit.",
  },
  teamVisibility: {
    name: "Cijfers per klantmanager",
    does: "Wie de cijfers van een afzonderlijke klantmanager ziet. Zichtbaar voor iedereen vraagt instemming van de ondernemingsraad.",
    choices: {
      own: "alleen de eigen cijfers",
      team: "per team, en die van uzelf",
      worker: "iedereen ziet alle klantmanagers",
    },
  },
  disclosureLimit: {
    name: "Kleinste groep in cijfers",
    does: "Getallen over minder mensen staan in geen bestand met cijfers, en ook niet waaruit zij te berekenen zijn, zodat niemand te herkennen is. Op het scherm ziet alleen wie met cliënten werkt ze; anderen lezen: niet getoond. Dat geldt voor doorlooptijden en kwaliteit, op tijd opgepakt, de ladder, campagnes, ontbrekende hulp en kosten van voorzieningen. Hoeveel cliënten een klantmanager of team heeft, staat er altijd. Bij wat volgde op welke hulp ziet niemand ze. Minder dan 3 kan niet.",
  },
  keepPersons: {
    name: "Persoonsgegevens bewaren",
    does: "Zo lang nadat niets meer loopt, blijven naam, geboortejaar en burgerservicenummer. Daarna is de cliënt alleen nog een nummer. Nooit langer dan het dossier zelf.",
  },
  keepBenefits: {
    name: "Uitkeringen en ontheffingen bewaren",
    does: "Zo lang nadat niets meer loopt, blijft wat over uitkering en ontheffing is vastgelegd. Een dossier gaat in zijn geheel weg, als de langste termijn van wat erin staat voorbij is. De gemeentelijke selectielijst noemt tien jaar.",
  },
  keepCasework: {
    name: "Begeleiding bewaren",
    does: "Hetzelfde voor plannen, trajecten, instrumenten, fasen of groepen, banen en wie verantwoordelijk was.",
  },
  keepLog: {
    name: "Logboek bewaren",
    does: "Zo lang blijft vastgelegd wie welk dossier heeft bekeken of gewijzigd. De verzegeling blijft, zodat te zien is dat er niets tussenuit is gehaald.",
  },
  deleting: {
    name: "Verwijderen",
    does: "Of verwijderd wordt waarvan de termijn is verstreken. Vernietigen is een besluit van het bestuur: tot het zo is besloten, wordt elke nacht alleen geteld. Stond de server 's nachts uit, dan gebeurt het zodra hij weer aan staat. Verwijderen kan niet ongedaan worden gemaakt.",
    choices: {
      "by-command": "alleen als de beheerder van de installatie het opdraagt",
      nightly: "elke nacht",
    },
  },
  schemes: {
    name: "Regelingen",
    does: "De uitkeringen en statussen die in bestanden en dossiers mogen staan.",
  },
  assistanceSchemes: {
    name: "Bijstandsregelingen",
    does: "Deze regelingen tellen mee in de instroom, tenzij bij een cijfer andere zijn gekozen.",
  },
  exemptionGrounds: {
    name: "Gronden van ontheffing",
    does: "De gronden waarop een cliënt kan zijn vrijgesteld van de arbeidsverplichting.",
  },
  categorialGrounds: {
    name: "Gronden voor een hele groep",
    does: "Deze gronden gelden door leeftijd of huishouden voor iedereen in een groep. Alle andere worden per persoon beoordeeld, gelden voor een tijd en worden in een campagne herbeoordeeld.",
  },
  exemptionAtMost: {
    name: "Langste ontheffing",
    does: "Een ontheffing van één persoon duurt ten hoogste zo lang; daarna is een nieuw besluit nodig.",
  },
  reExaminationOutcomes: {
    name: "Uitkomsten van heronderzoek",
    does: "Wat er uit een heronderzoek kan komen.",
  },
  facilities: {
    name: "Premies en voorzieningen",
    does: "Wat een cliënt naast hulp kan krijgen.",
  },
  fundingSources: {
    name: "Dekking",
    does: "Waaruit premies en voorzieningen worden betaald.",
  },
  unmetNeeds: {
    name: "Ontbrekende hulp",
    does: "Hulp die cliënten nodig hebben en die er hier niet is. De tellingen zijn er voor de volgende inkoop.",
  },
  documentTypes: {
    name: "Soorten documenten",
    does: "Wat een document kan zijn. Wie er een toevoegt, kiest eruit.",
  },
  documentAtMost: {
    name: "Grootste document, in MB",
    does: "Een groter bestand wordt niet aangenomen. Hooguit 25: een document wordt in zijn geheel gelezen en versleuteld.",
  },
  endReasons: {
    name: "Redenen van einde",
    does: "Waarom een uitkering, traject of baan is geëindigd.",
  },
  products: {
    name: "Producten",
    does: "Wat voor een cliënt kan worden ingezet.",
  },
};
