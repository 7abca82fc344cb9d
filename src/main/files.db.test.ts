import assert from "node:assert/strict";
import test, { after } from "node:test";
import { type Endpoint, type FileLanguage, fileLanguages } from "../platform/endpoint.ts";
import { endpoints } from "./endpoints.ts";
import { aServer } from "./testing/a-server.ts";
import { everything } from "./testing/everything.ts";

const month = "from=2026-01-01&until=2026-02-01";
const cohort = "from=2025-07-01&until=2026-01-01&exitBy=2026-01-31";

type InLanguage = { readonly heads: string; readonly rows: readonly RegExp[] };
type File = { readonly query?: string; readonly role?: "administrator" } & Readonly<Record<FileLanguage, InLanguage>>;

/** Of every file: its heads, and a row with a code in words, a day or a decimal. */
const files: Readonly<Record<string, File>> = {
  exportCaseload: {
    query: "view=all",
    nl: {
      heads:
        "Cliëntnummer;Naam;Klantmanager;Gemeente;Regeling;Uitkering sinds;Fase of groep;Ontheven tot en met;Hulp vanaf;Loopt nu;Signaal;Stap;Uiterlijk op",
      rows: [/^1;Anna de Boer;;M1;Bijstand \(Abw\/WWB\);2025-09-01;Fase 2;2026-05-31;2026-01-12;Plan;Niemand verantw/],
    },
    en: {
      heads:
        "Client number,Name,Caseworker,Municipality,Scheme,Benefit since,Phase or group,Exempt up to and including,Help from,Running now,Signal,Step,Due on",
      rows: [
        /^1,Anna de Boer,,M1,Social assistance \(Abw\/WWB\),2025-09-01,Phase 2,2026-05-31,2026-01-12,Plan,Nobody is/,
      ],
    },
  },
  exportSignals: {
    query: "view=all&part=all",
    nl: {
      heads:
        "Cliëntnummer;Naam;Klantmanager;Fase of groep;Signaal;Stap;Sinds;Uiterlijk op;Uiterste norm;Rust tot en met",
      rows: [
        /^1;Anna de Boer;;Fase 2;Niemand verantwoordelijk;;2025-09-01;2025-09-08;;$/,
        /;Stap aan de poort;Diagnose en globaal plan;/,
      ],
    },
    en: {
      heads:
        "Client number,Name,Caseworker,Phase or group,Signal,Step,Since,Due on,Outer norm,Set aside up to and including",
      rows: [
        /^1,Anna de Boer,,Phase 2,Nobody is responsible,,2025-09-01,2025-09-08,,$/,
        /,Step at the gate,Diagnosis and rough plan,/,
      ],
    },
  },
  exportGates: {
    nl: {
      heads:
        "Cliëntnummer;Naam;Klantmanager;Gemeld op;Komt voor;Bal bij;Bal daar sinds;Wacht op;Wacht sinds;Uiterlijk op;Termijn staat stil sinds",
      rows: [
        /^1;Anna de Boer;;2026-01-05;Alleen hulp naar werk;CWI;2026-01-05;Diagnose en globaal plan;2026-01-05;2026-01-08;/,
      ],
    },
    en: {
      heads:
        "Client number,Name,Caseworker,Registered on,Came for,With,With them since,Waiting for,Waiting since,Due on,Term suspended since",
      rows: [
        /^1,Anna de Boer,,2026-01-05,Help towards work only,Job desk \(CWI\),2026-01-05,Diagnosis and rough plan,2026-01-05,2026-01-08,/,
      ],
    },
  },
  exportTeam: {
    nl: {
      heads:
        "Klantmanager;Team;Cliënten;Wachten op aanbod;Aanbod te laat;Beoordeeld;Op tijd opgepakt;Norm bereikt van;Norm bereikt tot en met;Waarom niet getoond",
      rows: [/^Nog niet toegewezen;;1;/, /^Totaal;;1;0;0;\d;\d;2025-03-02;2026-03-01;$/],
    },
    en: {
      heads:
        "Caseworker,Team,Clients,Waiting for an offer,Offer overdue,Judged,Helped in time,Norm reached from,Norm reached up to and including,Why not shown",
      rows: [/^Not yet assigned,,1,/, /^Total,,1,0,0,\d,\d,2025-03-02,2026-03-01,$/],
    },
  },
  exportBoard: {
    nl: {
      heads:
        "Klantmanager;Team;Cliënten;Punten;Punten van een volle caseload;Te laat;Werk van vandaag;Werk van vandaag: uiterlijk op;Afwezig tot en met;Wie neemt waar",
      rows: [/^Nog niet toegewezen;;1;/],
    },
    en: {
      heads:
        "Caseworker,Team,Clients,Points,Points of a full caseload,Late,Work for today,Work for today: due by,Away up to and including,Covered by",
      rows: [/^Not yet assigned,,1,/],
    },
  },
  exportCampaign: {
    nl: {
      heads: "Wat;Cliënten;Opgeroepen;Campagne;Begonnen op;Geteld op;Waarom niet getoond",
      rows: [/^Opgeroepen;1;1;Ontheven;2026-03-02;2026-03-02;$/, /^Uit de uitkering;0;1;/],
    },
    en: {
      heads: "What,Clients,Called,Campaign,Started on,Counted on,Why not shown",
      rows: [/^Called,1,1,Ontheven,2026-03-02,2026-03-02,$/, /^Off benefit,0,1,/],
    },
  },
  exportCalledClients: {
    nl: {
      heads:
        "Cliëntnummer;Naam;Klantmanager;Uitkomst;Afgerond op;Gesproken op;Diagnose op;Aanbod op;Werk op;Uit de uitkering op",
      rows: [/^1;Anna de Boer;;;;;;;;$/],
    },
    en: {
      heads: "Client number,Name,Caseworker,Outcome,Done on,Spoken to on,Diagnosis on,Offer on,Work on,Off benefit on",
      rows: [/^1,Anna de Boer,,,,,,,,$/],
    },
  },
  exportLadderFlow: {
    query: month,
    nl: {
      heads:
        "Wat;Trede;Naar trede;Staan er nu;Waarvan te lang;Kwamen erbij;Gingen verder;Van;Tot en met;Geteld op;Waarom niet getoond",
      rows: [/^Staat op een trede;Directe bemiddeling;;1;0;1;;2026-01-01;2026-01-31;2026-01-31;$/],
    },
    en: {
      heads:
        "What,Rung,To rung,On it now,Of these too long,Joined it,Moved on,From,Up to and including,Counted on,Why not shown",
      rows: [/^Is on a rung,Direct mediation,,1,0,1,,2026-01-01,2026-01-31,2026-01-31,$/],
    },
  },
  exportUnmetNeeds: {
    query: month,
    nl: {
      heads: "Hulp die ontbreekt;Fase of groep;Cliënten;Mist nog;Van;Tot en met;Waarom niet getoond",
      rows: [/^Dagbesteding dichtbij;zonder fase of groep;1;1;2026-01-01;2026-01-31;$/],
    },
    en: {
      heads: "Unmet need,Phase or group,Clients,Still missing,From,Up to and including,Why not shown",
      rows: [/^Day activities close by,without a phase or group,1,1,2026-01-01,2026-01-31,$/],
    },
  },
  exportFacilityCosts: {
    query: month,
    nl: {
      heads: "Cijfer;Soort;Geldbron;Mensen;Besluiten;Bedrag (€);Van;Tot en met;Waarom niet getoond;Definitie;Versie",
      rows: [
        /^Kosten van voorzieningen;Reiskosten;Eigen middelen;1;1;33,55;2026-01-01;2026-01-31;;casework\.facility-cost;1$/,
      ],
    },
    en: {
      heads:
        "Figure,Kind,Funding source,People,Decisions,Amount (€),From,Up to and including,Why not shown,Definition,Version",
      rows: [/^Cost of facilities,Travel costs,Own means,1,1,33\.55,2026-01-01,2026-01-31,,casework\.facility-cost,1$/],
    },
  },
  exportCaseworkFigures: {
    query: month,
    nl: {
      heads:
        "Cijfer;Waarover;Waarde;Teller;Noemer;Ondergrens 95 %;Bovengrens 95 %;Waarom niet getoond;Definitie;Versie",
      rows: [
        /^Tot en met;;2026-01-31;;;;;;;$/,
        /^Stap binnen de norm;Melding → Werkintake;0;0;1;0;0,793451;;casework\.step-in-time;1$/,
        /^Dagen tussen stappen: mediaan \(dagen\);Melding → Werkintake;/,
        /^Deel per fase of groep;Fase 2;1;1;1;0,206549;1;;casework\.phase;1$/,
      ],
    },
    en: {
      heads:
        "Figure,About,Value,Numerator,Denominator,Lower bound 95%,Upper bound 95%,Why not shown,Definition,Version",
      rows: [
        /^Up to and including,,2026-01-31,,,,,,,$/,
        /^Step within the norm,Notification → Work intake,0,0,1,0,0\.793451,,casework\.step-in-time,1$/,
        /^Days between steps: median \(days\),Notification → Work intake,/,
        /^Share per phase or group,Phase 2,1,1,1,0\.206549,1,,casework\.phase,1$/,
      ],
    },
  },
  exportCaseworkFigurePeople: {
    query: `figure=step-in-time&line=${encodeURIComponent(">work-intake")}&${month}`,
    nl: { heads: "Cliëntnummer;Naam;Normdag;Dagen;Telt als", rows: [/^1;Anna de Boer;2026-01-13;;te laat$/] },
    en: { heads: "Client number,Name,Norm day,Days,Counts as", rows: [/^1,Anna de Boer,2026-01-13,,too late$/] },
  },
  exportCohort: {
    query: cohort,
    nl: {
      heads: "Cijfer;Waarde;Teller;Noemer;Ondergrens 95 %;Bovengrens 95 %;Waarom niet getoond;Definitie;Versie",
      rows: [
        /^Instroom tot en met;2025-12-31;;;;;;;$/,
        /^Gemeente;Alle gemeenten;/,
        /^Zoals bekend op \(UTC\);2026-03-02T09:00:00\.000Z;/,
        /^Iedereen zo lang gevolgd;nee;/,
        /^Regelingen;bijstand \(Abw\/WWB\), Ioaw, Ioaz;/,
        /^Ingestroomd;1;;;;;;cohort\.X;1$/,
      ],
    },
    en: {
      heads: "Figure,Value,Numerator,Denominator,Lower bound 95%,Upper bound 95%,Why not shown,Definition,Version",
      rows: [
        /^Entered up to and including,2025-12-31,,,,,,,$/,
        /^Municipality,All municipalities,/,
        /^As known at \(UTC\),2026-03-02T09:00:00\.000Z,/,
        /^All followed that long,no,/,
        /^Schemes,"social assistance \(Abw\/WWB\), Ioaw, Ioaz",/,
        /^Entered,1,,,,,,cohort\.X,1$/,
      ],
    },
  },
  exportCohortPeople: {
    query: `${cohort}&group=X`,
    nl: {
      heads: "Cliëntnummer;Naam;Uitkering vanaf;Eerste dag zonder uitkering;Telt mee in;Zeker vanaf",
      rows: [/^1;Anna de Boer;2025-09-01;;"Ingestroomd; Na een jaar nog bijstand; .*";2026-09-01$/],
    },
    en: {
      heads: "Client number,Name,Benefit from,First day without benefit,Counts in,Certain from",
      rows: [/^1,Anna de Boer,2025-09-01,,Entered; Still on benefit after a year; .*,2026-09-01$/],
    },
  },
  exportLogLines: {
    role: "administrator",
    nl: {
      heads:
        "Wanneer (UTC);Wie;Wie (code);Rol;Cliëntnummer;Wat;Wat (code);Waarvoor;Uitkomst;Bijzonderheden;Kenmerk van het verzoek",
      rows: [/;[^;]*Cliënten.*;exportCaseload;begeleiding;gedaan;/i],
    },
    en: {
      heads:
        "When (UTC),Who,Who (code),Role,Client number,Activity,Activity (code),Purpose,Outcome,Details,Trace of the request",
      rows: [/,exportCaseload,casework,done,/],
    },
  },
  exportFaults: {
    role: "administrator",
    nl: {
      heads: "Regel;Veld;Wat er niet klopt;Gevonden;Verwacht;Code",
      rows: [/^2;regeling;.*;no-such-scheme;.*;unknown-code$/],
    },
    en: {
      heads: "Line,Field,Problem,Found,Expected,Code",
      rows: [/^2,scheme,.*,no-such-scheme,.*,unknown-code$/],
    },
  },
  exportMissingRows: {
    role: "administrator",
    nl: { heads: "Cliëntnummer;Wat er stond;Vanaf;Tot en met", rows: [] },
    en: { heads: "Client number,What it said,From,Up to and including", rows: [] },
  },
};

const csvEndpoints: readonly Endpoint[] = endpoints.filter(({ gives }) => gives === "text/csv");

test("every file for a spreadsheet is asked for in a language, and is held to its words here", () => {
  assert.deepEqual(
    csvEndpoints.map(({ operationId }) => operationId as string).toSorted(),
    Object.keys(files).toSorted(),
  );
  for (const { operationId, query, params } of csvEndpoints)
    assert.ok("language" in ((query as { shape?: object }).shape ?? {}), `${operationId} ${JSON.stringify(params)}`);
});

const made = async () => {
  const { commissioner } = await everything();
  // nobody could set it so low: each list has one person
  await commissioner.run((tx) =>
    tx.query(
      `insert into access.setting_change (tenant_id, number, key, valid_from, value, recorded_at, recorded_by)
       values ($1, 1000, 'disclosureLimit', '2026-01-01', '1', '2026-01-01', 'test')`,
      [tx.tenantId],
    ),
  );
  const server = await aServer({ clock: commissioner.clock });
  const browsers = {
    administrator: await server.signedInAs(await commissioner.actorFor("administrator")),
    caseworker: await server.signedInAs(await commissioner.actorFor("caseworker")),
  };
  const { campaigns } = (await browsers.caseworker.get("/v1/campaigns")).json<{ campaigns: { id: string }[] }>();
  const { imports } = (await browsers.administrator.get("/v1/imports?status=faulty")).json<{
    imports: { id: string }[];
  }>();
  await browsers.caseworker.get("/v1/caseload/export?view=all");
  return { server, browsers, params: { campaign: campaigns[0]?.id ?? "", importId: imports[0]?.id ?? "" } };
};
let world: ReturnType<typeof made> | undefined;
const theWorld = (): ReturnType<typeof made> => {
  world ??= made();
  return world;
};
after(async () => (await world)?.server.app.close());

const replyOf = async ({ path, operationId }: Endpoint, language?: FileLanguage) => {
  const { browsers, params } = await theWorld();
  const { query = "", role = "caseworker" } = files[operationId] ?? {};
  const at = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name as keyof typeof params]);
  const asked = [query, ...(language === undefined ? [] : [`language=${language}`])].filter((part) => part !== "");
  const { statusCode, body, headers } = await browsers[role].get(`/v1${at}?${asked.join("&")}`);
  assert.equal(statusCode, 200, body);
  return { body, disposition: headers["content-disposition"] };
};

const linesOf = async (endpoint: Endpoint, language?: FileLanguage): Promise<readonly string[]> => {
  const { body } = await replyOf(endpoint, language);
  return body.replace("\uFEFF", "").trimEnd().split("\r\n");
};

for (const endpoint of csvEndpoints)
  for (const language of fileLanguages)
    test(`${endpoint.operationId} in ${language}: heads, codes in words and numbers as read there`, async () => {
      const expected = files[endpoint.operationId]?.[language];
      const [heads, ...rows] = await linesOf(endpoint, language);
      assert.equal(heads, expected?.heads);
      for (const row of expected?.rows ?? [])
        assert.ok(
          rows.some((line) => row.test(line)),
          `${row} in\n${rows.join("\n")}`,
        );
    });

const madeOn = "2026-03-02";
const january = {
  nl: `2026-01-01-tot-en-met-2026-01-31-gemaakt-${madeOn}`,
  en: `2026-01-01-up-to-2026-01-31-made-${madeOn}`,
};
const entered = {
  nl: `2025-07-01-tot-en-met-2025-12-31-gemaakt-${madeOn}`,
  en: `2025-07-01-up-to-2025-12-31-made-${madeOn}`,
};
const names: Readonly<
  Record<string, readonly [nl: string, en: string, days?: Readonly<Record<FileLanguage, string>>]>
> = {
  exportCaseload: ["clienten", "clients"],
  exportSignals: ["werklijst", "worklist"],
  exportGates: ["poort", "gate"],
  exportTeam: ["op-tijd-opgepakt", "helped-in-time"],
  exportBoard: ["werkverdeling", "workload"],
  exportCampaign: ["campagne", "campaign"],
  exportCalledClients: ["campagne-opgeroepen", "campaign-called"],
  exportLadderFlow: ["doorstroom", "flow", january],
  exportUnmetNeeds: ["ontbrekende-hulp", "unmet-needs", january],
  exportFacilityCosts: ["kosten-van-voorzieningen", "cost-of-facilities", january],
  exportCaseworkFigures: ["doorlooptijden-en-kwaliteit", "timeliness-and-quality", january],
  exportCaseworkFigurePeople: ["mensen-achter-een-cijfer", "people-behind-a-figure", january],
  exportCohort: ["cohort", "cohort", entered],
  exportCohortPeople: ["cohort-mensen", "cohort-people", entered],
  exportLogLines: ["logboek", "log"],
  exportFaults: ["import-fouten", "import-faults"],
  exportMissingRows: ["import-ontbrekende-regels", "import-missing-rows"],
};

for (const endpoint of csvEndpoints)
  test(`${endpoint.operationId} is called what it is in the language it is read in, with its days and the day it was made`, async () => {
    const [nl = "", en = "", days = { nl: madeOn, en: madeOn }] = names[endpoint.operationId] ?? [];
    for (const [language, name] of [
      ["nl", nl],
      ["en", en],
    ] as const) {
      const { disposition } = await replyOf(endpoint, language);
      assert.equal(disposition, `attachment; filename="${name}-${days[language]}.csv"`);
    }
  });

test("every file of text has a name in both languages, in plain small letters", () => {
  for (const { operationId, gives, fileName } of endpoints)
    if (gives?.startsWith("text/"))
      for (const language of fileLanguages) assert.match(fileName?.[language] ?? "", /^[a-z]+(-[a-z]+)*$/, operationId);
});

test("who says no language gets Dutch, and another language is refused", async () => {
  const { browsers } = await theWorld();
  const caseload = csvEndpoints.find(({ operationId }) => operationId === "exportCaseload");
  assert.ok(caseload);
  assert.deepEqual(await linesOf(caseload), await linesOf(caseload, "nl"));
  assert.equal((await browsers.caseworker.get("/v1/caseload/export?view=all&language=de")).statusCode, 400);
});
