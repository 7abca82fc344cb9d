/**
 * All that is done here, as the log names it: the operations of the API, and what commands and jobs do beside them. The list
 * is closed, and each has its words in every language (web/languages/activity-words.ts): one without does not compile. A name
 * that lines were written under is never given to something else.
 */
export const activitiesBySubject = {
  dossier: [
    "getDossier",
    "listDossierAccess",
    "revealCitizenNumber",
    "correctEntry",
    "withdrawEntry",
    "listSharedEntries",
  ],
  casework: [
    "listCaseload",
    "exportCaseload",
    "searchClients",
    "listClientSignals",
    "listSignals",
    "exportSignals",
    "restSignal",
    "wakeSignal",
    "concludeSignal",
    "recordContact",
    "previewSignals",
    "listWorkers",
    "assignClients",
    "getTeam",
    "exportTeam",
    "listGates",
    "exportGates",
    "listClientGates",
    "registerAtGate",
    "openGate",
    "recordGateStep",
    "handOverAtGate",
    "suspendGateTerm",
    "resumeGateTerm",
    "closeGate",
  ],
  figures: [
    "listDefinitions",
    "getCohort",
    "exportCohort",
    "listCohortPeople",
    "exportCohortPeople",
    "getCohortDifference",
    "listClientFigures",
  ],
  imports: [
    "listMappings",
    "listImports",
    "getImport",
    "startImport",
    "uploadImportFile",
    "import",
    "checkImport",
    "listFaults",
    "exportFaults",
    "listMissingRows",
    "exportMissingRows",
    "applyImport",
    "resumeImport",
    "revokeImport",
    "tidyImport",
  ],
  people: [
    "listPeople",
    "addPerson",
    "changePerson",
    "grantRole",
    "endRole",
    "endAccess",
    "restoreAccess",
    "listRoles",
    "listProviders",
    "addProvider",
    "changeProvider",
  ],
  settings: [
    "listSettings",
    "changeSetting",
    "withdrawSetting",
    "listMunicipalities",
    "saveMunicipality",
    "listCodes",
    "addCommissioner",
  ],
  session: ["getSession", "chooseCommissioner", "signOut", "listDemoPeople", "signInDemo"],
  log: ["listLogLines", "exportLogLines", "listLogSeals", "startLogVerification", "verifyLog"],
  upkeep: [
    "rebuildReadModels",
    "deleteOnTerm",
    "countOnTerm",
    "listPurgeRuns",
    "countDueDossiers",
    "takeBackup",
    "restoreBackup",
    "measure",
    "foundDemo",
    "openDemoBatches",
    "writeDemoClients",
    "applyDemo",
  ],
} as const;

export type ActivitySubject = keyof typeof activitiesBySubject;
export type Activity = (typeof activitiesBySubject)[ActivitySubject][number];

export const activities: readonly Activity[] = Object.values(activitiesBySubject).flat();
const known: ReadonlySet<string> = new Set(activities);

/** Lines are kept longer than versions: one that was written by another may name what this one does not know. */
export const isActivity = (text: string): text is Activity => known.has(text);
