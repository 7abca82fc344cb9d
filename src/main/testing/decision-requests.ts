import { newUuid } from "../../platform/ids.ts";
import type { About, Said } from "./about.ts";

/** Of a decision, appointment or absence that is not there: allowed, and then refused. */
const ended = { on: "2026-01-05", reason: "test", entriesSeen: 100 };

/** Requests about what is decided, planned and shared out. */
export const decisionRequests: Readonly<Record<string, (about: About) => Said>> = {
  listClientAppointments: ({ client }) => ({ params: { clientId: client }, query: { on: "2026-01-01" } }),
  getClientEmail: ({ client }) => ({ params: { clientId: client } }),
  agreeClientEmail: ({ client }) => ({
    params: { clientId: client },
    body: { email: "no address", on: "2026-01-05", how: "phone", entriesSeen: 100 },
  }),
  withdrawClientEmail: ({ client }) => ({ params: { clientId: client }, body: { by: "client", entriesSeen: 100 } }),
  askForMail: ({ client }) => ({ params: { clientId: client, entry: "999" } }),
  planAppointment: ({ client }) => ({
    params: { clientId: client },
    body: { what: "none", on: "2026-01-05", at: "09:30", minutes: 30, how: "phone", entriesSeen: 100 },
  }),
  moveAppointment: ({ client }) => ({
    params: { clientId: client, entry: "999" },
    body: { on: "2026-01-05", at: "09:30", minutes: 30, how: "phone", why: "test", entriesSeen: 100 },
  }),
  cancelAppointment: ({ client }) => ({
    params: { clientId: client, entry: "999" },
    body: { by: "client", why: "test", entriesSeen: 100 },
  }),
  holdAppointment: ({ client }) => ({
    params: { clientId: client, entry: "999" },
    body: { came: "attended", entriesSeen: 100 },
  }),
  getInvitation: ({ client }) => ({ params: { clientId: client, entry: "999" } }),
  getInvitationFile: ({ client }) => ({ params: { clientId: client, entry: "999" } }),
  getCalendar: () => ({ query: { from: "2026-01-05", until: "2026-01-12" } }),
  listClientMessages: ({ client }) => ({ params: { clientId: client }, query: { on: "2026-01-01" } }),
  sendMessage: ({ client }) => ({ params: { clientId: client }, body: { text: "depressie", entriesSeen: 100 } }),
  writeNote: ({ client }) => ({ params: { clientId: client }, body: { text: "depressie" } }),
  getOwnFile: () => ({}),
  listOwnAppointments: () => ({}),
  getOwnAppointmentFile: () => ({ params: { entry: "999" } }),
  sayCantCome: () => ({ params: { entry: "999" }, body: { why: "test" } }),
  takeBackCantCome: () => ({ params: { entry: "999" }, body: {} }),
  takeBackOwnDocument: () => ({ params: { entry: "999" }, body: {} }),
  listOwnDocuments: () => ({}),
  getOwnDocumentContent: () => ({ params: { entry: "999" } }),
  listOwnAccess: () => ({ query: { page: "1" } }),
  getOwnEmail: () => ({}),
  withdrawOwnEmail: () => ({ body: {} }),
  handInDocument: () => ({
    query: { type: "none", mediaType: "text/plain" },
    headers: { "content-disposition": "attachment; filename*=UTF-8''brief" },
  }),
  listOwnMessages: () => ({}),
  sendOwnMessage: () => ({ body: { text: "test" } }),
  getBoard: () => ({}),
  recordAbsence: ({ person }) => ({
    body: { person, from: "2026-01-05", until: "2026-01-05", coveredBy: [newUuid()] },
  }),
  endAbsence: () => ({ params: { absence: newUuid() }, body: { back: "2026-01-05" } }),
  revokeAbsenceEnd: () => ({ params: { absence: newUuid() } }),
  listClientProviders: ({ client }) => ({ params: { clientId: client } }),
  joinProvider: ({ client }) => ({
    params: { clientId: client },
    body: { provider: newUuid(), whatFor: "test", from: "2026-01-05", entriesSeen: 100 },
  }),
  leaveProvider: ({ client }) => ({
    params: { clientId: client, entry: "999" },
    body: { on: "2026-01-05", entriesSeen: 100 },
  }),
  listProviderClients: () => ({}),
  getProviderClient: ({ client }) => ({ params: { clientId: client } }),
  sendProviderMessage: ({ client }) => ({ params: { clientId: client }, body: { text: "test" } }),
  joinColleague: ({ client, person }) => ({
    params: { clientId: client },
    body: { worker: person, role: "none", from: "2026-01-05", entriesSeen: 100 },
  }),
  leaveColleague: ({ client }) => ({
    params: { clientId: client, entry: "999" },
    body: { on: "2026-01-05", entriesSeen: 100 },
  }),
  listClientDecisions: ({ client }) => ({ params: { clientId: client }, query: { on: "2026-01-01" } }),
  grantExemption: ({ client }) => ({
    params: { clientId: client },
    body: { ground: "none", from: "2026-01-05", decidedOn: "2026-01-05", entriesSeen: 100 },
  }),
  reviewExemption: ({ client }) => ({
    params: { clientId: client, entry: "999" },
    body: { on: "2026-01-05", why: "test", entriesSeen: 100 },
  }),
  endExemption: ({ client }) => ({ params: { clientId: client, entry: "999" }, body: ended }),
  openReExamination: ({ client }) => ({
    params: { clientId: client },
    body: { on: "1950-01-05", cause: "periodic", entriesSeen: 100 },
  }),
  closeReExamination: ({ client }) => ({
    params: { clientId: client, entry: "999" },
    body: { on: "2026-01-05", outcome: "none", entriesSeen: 100 },
  }),
  decideFacility: ({ client }) => ({
    params: { clientId: client },
    body: { facility: "none", granted: false, why: "test", decidedOn: "2026-01-05", entriesSeen: 100 },
  }),
  endFacility: ({ client }) => ({ params: { clientId: client, entry: "999" }, body: ended }),
  recordNeed: ({ client }) => ({
    params: { clientId: client },
    body: { need: "none", on: "2026-01-05", entriesSeen: 100 },
  }),
  startHelp: ({ client }) => ({
    params: { clientId: client },
    body: { kind: "instrument", product: "none", by: "none", on: "2026-01-05", entriesSeen: 100 },
  }),
  endHelp: ({ client }) => ({ params: { clientId: client, entry: "999" }, body: ended }),
  startJob: ({ client }) => ({
    params: { clientId: client },
    body: { on: "2026-01-05", hoursPerWeek: 24, entriesSeen: 100 },
  }),
  endJob: ({ client }) => ({ params: { clientId: client, entry: "999" }, body: ended }),
  endNeed: ({ client }) => ({ params: { clientId: client, entry: "999" }, body: ended }),
  listCampaigns: () => ({}),
  previewCampaign: () => ({ body: { criterion: { onBenefitFor: "P90Y" } } }),
  startCampaign: () => ({ body: { name: "test", aim: "test", criterion: { onBenefitFor: "P90Y" }, seenFound: 0 } }),
  rewordCampaign: () => ({ params: { campaign: newUuid() }, body: { name: "test", aim: "test" } }),
  getCampaign: () => ({ params: { campaign: newUuid() } }),
  listCalledClients: () => ({ params: { campaign: newUuid() } }),
  exportCampaign: () => ({ params: { campaign: newUuid() } }),
  exportCalledClients: () => ({ params: { campaign: newUuid() } }),
  exportUnmetNeeds: () => ({ query: { from: "2026-01-01", until: "2026-02-01" } }),
  countUnmetNeeds: () => ({ query: { from: "2026-01-01", until: "2026-02-01" } }),
};
