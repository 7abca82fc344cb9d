import { aRegistrationNumber } from "../../contexts/access/testing/a-commissioner.ts";
import { benefitMapping } from "../../contexts/exchange/reading/testing/files.ts";
import type { Endpoint } from "../../platform/endpoint.ts";
import { newUuid } from "../../platform/ids.ts";
import type { Asking } from "./a-server.ts";
import type { About, Said } from "./about.ts";
import { decisionRequests } from "./decision-requests.ts";

const window = { from: "2025-01-01", until: "2025-07-01", exitBy: "2026-01-01" };
const amended = { entry: 1, entriesSeen: 0 };
/** Of a gate that is not there: allowed, and then not found. */
const atGate = { gate: 999, on: "2026-01-05", entriesSeen: 100 };
/** A signal that is not there: allowed, and then refused. */
const noSignal = { rule: "no-such-rule", subject: 1 };
const noPlan = { plan: 999, version: 999, hash: "0".repeat(64) };
const plan = {
  on: "2026-01-05",
  until: "2026-07-05",
  entriesSeen: 100,
  duties: [{ code: null, text: "test" }],
  goalKind: "riches",
  goal: "test",
  expected: "test",
  childCare: "not-needed",
};
const opening = { openedOn: "2026-01-05", asksFor: "benefit", at: "job-desk" };

/** A request for every endpoint whose shape is right, without a body where nothing is asked; an endpoint that is forgotten here fails the test. */
const requests: Readonly<Record<string, (about: About) => Said>> = {
  ...decisionRequests,
  addPerson: () => ({ body: { name: "New", email: `${newUuid()}@example.org`, role: "researcher" } }),
  changePerson: ({ person }) => ({
    params: { personId: person },
    body: { name: "Other", email: `${newUuid()}@example.org`, team: null, workerCode: null },
  }),
  addProvider: () => ({ body: { name: "New", registrationNumber: aRegistrationNumber() } }),
  changeProvider: () => ({
    params: { providerId: newUuid() },
    body: { name: "Other", registrationNumber: aRegistrationNumber() },
  }),
  listProviders: () => ({}),
  changeSetting: () => ({
    body: { key: "offerWithin", validFrom: "2026-01-01", value: "P150D", versionSeen: 2_000_000 },
  }),
  withdrawSetting: () => ({ params: { number: "999999" } }),
  chooseCommissioner: ({ commissioner }) => ({ body: { commissionerId: commissioner } }),
  endAccess: ({ person }) => ({ params: { personId: person } }),
  restoreAccess: ({ person }) => ({ params: { personId: person } }),
  endRole: ({ person }) => ({ params: { personId: person }, body: { role: "researcher", until: "2027-01-01" } }),
  getSession: () => ({}),
  grantRole: ({ person }) => ({ params: { personId: person }, body: { role: "researcher", from: "2026-01-01" } }),
  listCodes: () => ({}),
  listMunicipalities: () => ({}),
  listPeople: () => ({}),
  listRoles: () => ({}),
  listLogLines: () => ({ query: { pageSize: "5" } }),
  exportLogLines: () => ({ query: { until: "2000-01-01T00:00:00Z" } }),
  listLogSeals: () => ({ query: { pageSize: "5" } }),
  startLogVerification: () => ({}),
  listSettings: () => ({ query: { on: "2026-01-01" } }),
  removeMunicipality: () => ({ params: { code: "M9" } }),
  listMunicipalityChanges: () => ({}),
  saveMunicipality: () => ({ params: { code: "M2" }, body: { name: "Second" } }),
  signOut: () => ({}),
  correctEntry: ({ client }) => ({
    params: { clientId: client },
    body: { ...amended, validFrom: "2025-01-01", validUntil: null, body: {}, reason: "test" },
  }),
  getDossier: ({ client }) => ({ params: { clientId: client }, query: { on: "2026-01-01" } }),
  listDossierAccess: ({ client }) => ({ params: { clientId: client }, query: { page: "1" } }),
  listClientDocuments: ({ client }) => ({ params: { clientId: client }, query: { on: "2026-01-01" } }),
  addDocument: ({ client }) => ({
    params: { clientId: client },
    query: { type: "none", mediaType: "text/plain", on: "2026-01-05" },
    headers: { "content-disposition": "attachment; filename*=UTF-8''brief" },
  }),
  getDocumentContent: ({ client }) => ({ params: { clientId: client, entry: "999" } }),
  removeDocument: ({ client }) => ({ params: { clientId: client, entry: "999" }, body: { reason: "test" } }),
  listPurgeRuns: () => ({ query: { page: "1" } }),
  countDueDossiers: () => ({}),
  revealCitizenNumber: ({ client }) => ({ params: { clientId: client } }),
  putPersonRight: ({ client }) => ({
    params: { clientId: client },
    body: { name: "A. Bos", birthYear: 1980, personSeen: "none" },
  }),
  withdrawEntry: ({ client }) => ({ params: { clientId: client }, body: { ...amended, reason: "test" } }),
  assignClients: ({ client }) => ({ body: { clients: [client], worker: null, from: "2026-03-02" } }),
  exportCaseload: () => ({ query: { view: "all" } }),
  getTeam: () => ({}),
  listCaseload: () => ({ query: { view: "all", pageSize: "5" } }),
  listClientSignals: ({ client }) => ({ params: { clientId: client }, query: { on: "2026-01-01" } }),
  listSignals: () => ({ query: { view: "all", pageSize: "5" } }),
  exportSignals: () => ({ query: { part: "all" } }),
  restSignal: ({ client }) => ({
    params: { clientId: client },
    body: { ...noSignal, until: "2026-04-01", reason: "test" },
  }),
  wakeSignal: ({ client }) => ({ params: { clientId: client }, body: noSignal }),
  concludeSignal: ({ client }) => ({ params: { clientId: client }, body: { ...noSignal, conclusion: "no-action" } }),
  listOccupations: () => ({}),
  listClientDiagnoses: ({ client }) => ({ params: { clientId: client }, query: { on: "2026-01-01" } }),
  getWhatFollowed: ({ client }) => ({ params: { clientId: client } }),
  recordDiagnosis: ({ client }) => ({
    params: { clientId: client },
    body: { on: "2026-01-05", entriesSeen: 100, by: "nobody", conclusion: "mediate", grounds: "test" },
  }),
  listClientRungs: ({ client }) => ({ params: { clientId: client }, query: { on: "2026-01-01" } }),
  moveRung: ({ client }) => ({
    params: { clientId: client },
    body: { on: "2026-01-05", entriesSeen: 100, rung: "nowhere", by: "nobody" },
  }),
  exportCaseworkFigures: () => ({ query: { from: "2026-01-01", until: "2026-02-01" } }),
  splitCaseworkFigure: () => ({ query: { figure: "overstay", by: "worker", from: "2026-01-01", until: "2026-02-01" } }),
  listCaseworkFigurePeople: () => ({ query: { figure: "unmet-need", from: "2026-01-01", until: "2026-02-01" } }),
  exportCaseworkFigurePeople: () => ({ query: { figure: "unmet-need", from: "2026-01-01", until: "2026-02-01" } }),
  exportLadderFlow: () => ({ query: { from: "2026-01-01", until: "2026-02-01" } }),
  sumFacilityCosts: () => ({ query: { from: "2026-01-01", until: "2026-02-01" } }),
  exportFacilityCosts: () => ({ query: { from: "2026-01-01", until: "2026-02-01" } }),
  getCaseworkFigures: () => ({ query: { from: "2026-01-01", until: "2026-02-01" } }),
  getLadderFlow: () => ({ query: { from: "2026-01-01", until: "2026-02-01" } }),
  listClientPlans: ({ client }) => ({ params: { clientId: client }, query: { on: "2026-01-01" } }),
  makePlan: ({ client }) => ({ params: { clientId: client }, body: plan }),
  revisePlan: ({ client }) => ({ params: { clientId: client, plan: "1" }, body: { ...plan, why: "test" } }),
  showPlan: ({ client }) => ({ params: { clientId: client }, body: { ...noPlan, on: "2026-01-05", how: "by-post" } }),
  signPlan: ({ client }) => ({
    params: { clientId: client },
    body: { ...noPlan, on: "2026-01-05", by: "commissioner", how: "signed-in" },
  }),
  recordPlanRefusal: ({ client }) => ({
    params: { clientId: client },
    body: { ...noPlan, on: "2026-01-05", reason: "test", shown: null },
  }),
  listOwnPlans: () => ({}),
  seeOwnPlan: () => ({ body: noPlan }),
  signOwnPlan: () => ({ body: noPlan }),
  refuseOwnPlan: () => ({ body: { ...noPlan, reason: "test" } }),
  recordContact: ({ client }) => ({ params: { clientId: client }, body: { on: "2026-01-05", how: "phone" } }),
  previewSetting: () => ({ body: { key: "offerWithin", validFrom: "2026-01-01", value: "P180D" } }),
  listWorkers: () => ({}),
  searchClients: () => ({ body: { text: "boer" } }),
  exportTeam: () => ({}),
  exportBoard: () => ({}),
  listGates: () => ({ query: { late: "true", pageSize: "5" } }),
  exportGates: () => ({ query: { whose: "mine" } }),
  listClientGates: ({ client }) => ({ params: { clientId: client }, query: { on: "2026-01-01" } }),
  registerAtGate: () => ({ body: { name: "Nieuw", ...opening } }),
  openGate: ({ client }) => ({ params: { clientId: client }, body: { ...opening, entriesSeen: 100 } }),
  recordGateStep: ({ client }) => ({
    params: { clientId: client },
    body: { ...atGate, step: "work-intake", by: "job-desk", phase: 2 },
  }),
  handOverAtGate: ({ client }) => ({ params: { clientId: client }, body: { ...atGate, to: "provider" } }),
  suspendGateTerm: ({ client }) => ({
    params: { clientId: client },
    body: { ...atGate, reason: "test", answerBy: "2026-01-19" },
  }),
  resumeGateTerm: ({ client }) => ({ params: { clientId: client }, body: atGate }),
  closeGate: ({ client }) => ({ params: { clientId: client }, body: { ...atGate, reason: "test" } }),
  exportCohortPeople: () => ({ query: { ...window, group: "X" } }),
  exportCohort: () => ({ query: window }),
  getCohort: () => ({ query: window }),
  getCohortDifference: () => ({ query: { ...window, knownAt: "2026-01-01T00:00:00Z" } }),
  listClientFigures: ({ client }) => ({ params: { clientId: client } }),
  listCohortPeople: () => ({ query: { ...window, group: "X" } }),
  listDefinitions: () => ({}),
  applyImport: ({ importId }) => ({ params: { importId }, body: { goodRows: false } }),
  exportFaults: ({ importId }) => ({ params: { importId } }),
  exportMissingRows: ({ importId }) => ({ params: { importId } }),
  getImport: ({ importId }) => ({ params: { importId } }),
  listImports: () => ({ query: { status: "applied" } }),
  listMappings: () => ({}),
  listMissingRows: ({ importId }) => ({ params: { importId }, query: { pageSize: "5" } }),
  revokeImport: ({ importId }) => ({ params: { importId } }),
  startImport: () => ({ body: { fileName: "test.csv", mapping: benefitMapping() } }),
  uploadImportFile: ({ importId }) => ({ params: { importId } }),
};

/** Fields beside those an endpoint knows. */
export type Extra = {
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
};

export const requestFor = (endpoint: Endpoint, about: About, extra: Extra = {}): Asking => {
  const said = requests[endpoint.operationId]?.(about);
  if (said === undefined) throw new Error(`no request for ${endpoint.operationId} in requests.ts`);
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(said.params?.[name] ?? ""),
  );
  const asking = { method: endpoint.method, url: `/v1${path}`, query: { ...said.query, ...extra.query } };
  if (endpoint.takes !== undefined)
    return { ...asking, payload: "a;b\n1;2\n", headers: { "content-type": endpoint.takes, ...said.headers } };
  const body = said.body === undefined && extra.body === undefined ? undefined : { ...said.body, ...extra.body };
  return body === undefined ? asking : { ...asking, payload: body };
};

/** Whether the endpoint reads fields from a body. */
export const readsBody = ({ method, takes }: Endpoint): boolean =>
  method !== "GET" && method !== "DELETE" && takes === undefined;
