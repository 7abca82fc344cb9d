import type { WordsIn } from "../../platform/csv.ts";
import { type Route, route } from "../../platform/http/router.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { Ledger } from "../dossier/public.ts";
import * as campaignsApi from "./campaigns-api.ts";
import * as api from "./decisions-api.ts";
import * as helpApi from "./help-api.ts";
import * as needsApi from "./needs-api.ts";
import { type CalledFileRefusal, calledClientsFile, campaignFile } from "./use-cases/campaign-files.ts";
import {
  type CampaignRefusal,
  calledClients,
  campaign,
  campaigns,
  type PreviewCampaignRefusal,
  previewCampaign,
  type StartCampaignRefusal,
  startCampaign,
} from "./use-cases/campaigns.ts";
import {
  closeClientReExamination,
  decideClientFacility,
  type ExemptionActRefusal,
  endClientExemption,
  endClientFacility,
  endClientHelp,
  endClientJob,
  endClientNeed,
  type FacilityActRefusal,
  grantClientExemption,
  type HelpActRefusal,
  type NeedActRefusal,
  openClientReExamination,
  type ReExaminationActRefusal,
  recordClientNeed,
  reviewClientExemption,
  startClientHelp,
  startClientJob,
} from "./use-cases/decision-acts.ts";
import { clientDecisions, type DecisionsRefusal } from "./use-cases/decisions.ts";
import type { CaseworkFileWords } from "./use-cases/file-words.ts";
import { type RewordCampaignRefusal, rewordCampaign } from "./use-cases/reword-campaign.ts";

const viewStatus = {
  "client-not-found": 404,
  "known-at-too-recent": 422,
  "day-out-of-bounds": 422,
} as const satisfies StatusTable<DecisionsRefusal>;

const common = { "client-not-found": 404, "changed-meanwhile": 409, "day-out-of-bounds": 422 } as const;

const exemptionStatus = {
  ...common,
  "day-to-come": 422,
  "no-such-ground": 422,
  "not-obliged": 422,
  "exemption-end-missing": 422,
  "exemption-why-missing": 422,
  "exemption-too-long": 422,
  "exempt-already": 409,
  "ends-before-it-begins": 422,
  "review-outside": 422,
  "health-words": 422,
  "no-such-exemption": 409,
  "exemption-over": 409,
  "ends-by-then": 422,
} as const satisfies StatusTable<ExemptionActRefusal>;

const reExaminationStatus = {
  ...common,
  "day-to-come": 422,
  "not-on-benefit": 422,
  "re-examination-open": 409,
  "no-open-re-examination": 409,
  "no-such-outcome": 422,
  "ends-before-it-begins": 422,
  "health-words": 422,
} as const satisfies StatusTable<ReExaminationActRefusal>;

const facilityStatus = {
  ...common,
  "day-to-come": 422,
  "before-known": 422,
  "no-such-facility": 422,
  "no-such-source": 422,
  "amount-missing": 422,
  "amount-of-a-refusal": 422,
  "once-has-no-end": 422,
  "ends-before-it-begins": 422,
  "not-given": 409,
  "health-words": 422,
  "facility-over": 409,
  "ends-by-then": 422,
  "facility-runs-already": 409,
  "facility-given-already": 409,
} as const satisfies StatusTable<FacilityActRefusal>;

const needStatus = {
  ...common,
  "day-to-come": 422,
  "no-such-need": 422,
  "need-recorded": 409,
  "need-not-open": 409,
  "ends-before-it-begins": 422,
  "health-words": 422,
} as const satisfies StatusTable<NeedActRefusal>;

const helpStatus = {
  ...common,
  "day-to-come": 422,
  "no-such-product": 422,
  "help-runs": 409,
  "no-such-organisation": 422,
  "no-such-deliverer": 422,
  "deliverer-of-another-kind": 422,
  "no-such-help": 409,
  "no-such-job": 409,
  "job-unsaid": 422,
  "no-such-end-reason": 422,
  "ends-before-it-begins": 422,
  "health-words": 422,
} as const satisfies StatusTable<HelpActRefusal>;

const criterionStatus = {
  "criterion-empty": 422,
  "no-such-phase": 422,
  "exempt-for-without-exemption": 422,
  "nothing-runs-while-exempt": 422,
} as const satisfies StatusTable<PreviewCampaignRefusal>;

const startStatus = {
  ...criterionStatus,
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "nobody-found": 409,
  "too-many-called": 422,
  "found-others": 409,
  "campaign-name-taken": 409,
  "health-words": 422,
} as const satisfies StatusTable<StartCampaignRefusal>;

const rewordStatus = {
  "no-such-campaign": 404,
  "campaign-wording-same": 409,
  "campaign-name-taken": 409,
  "health-words": 422,
} as const satisfies StatusTable<RewordCampaignRefusal>;

const campaignStatus = { "no-such-campaign": 404 } as const satisfies StatusTable<CampaignRefusal>;
const calledFileStatus = { ...campaignStatus, "too-many-rows": 422 } as const satisfies StatusTable<CalledFileRefusal>;

export const decisionRoutes = (ledger: Ledger, words: WordsIn<CaseworkFileWords>): Route[] => [
  route(api.listClientDecisions, viewStatus, (tx, input, given) => clientDecisions(tx, input, given)),
  route(api.grantExemption, exemptionStatus, (tx, input, given) => grantClientExemption(tx, ledger, input, given)),
  route(api.reviewExemption, exemptionStatus, (tx, { entry, ...input }, given) =>
    reviewClientExemption(tx, ledger, { ...input, exemption: entry }, given),
  ),
  route(api.endExemption, exemptionStatus, (tx, { entry, ...input }, given) =>
    endClientExemption(tx, ledger, { ...input, exemption: entry }, given),
  ),
  route(api.openReExamination, reExaminationStatus, (tx, input, given) =>
    openClientReExamination(tx, ledger, input, given),
  ),
  route(api.closeReExamination, reExaminationStatus, (tx, { entry, ...input }, given) =>
    closeClientReExamination(tx, ledger, { ...input, reExamination: entry }, given),
  ),
  route(api.decideFacility, facilityStatus, (tx, input, given) => decideClientFacility(tx, ledger, input, given)),
  route(api.endFacility, facilityStatus, (tx, { entry, ...input }, given) =>
    endClientFacility(tx, ledger, { ...input, facility: entry }, given),
  ),
  route(needsApi.recordNeed, needStatus, (tx, input, given) => recordClientNeed(tx, ledger, input, given)),
  route(needsApi.endNeed, needStatus, (tx, { entry, ...input }, given) =>
    endClientNeed(tx, ledger, { ...input, need: entry }, given),
  ),
  route(helpApi.startHelp, helpStatus, (tx, input, given) => startClientHelp(tx, ledger, input, given)),
  route(helpApi.endHelp, helpStatus, (tx, { entry, ...input }, given) =>
    endClientHelp(tx, ledger, { ...input, help: entry }, given),
  ),
  route(helpApi.startJob, helpStatus, (tx, input, given) => startClientJob(tx, ledger, input, given)),
  route(helpApi.endJob, helpStatus, (tx, { entry, ...input }, given) =>
    endClientJob(tx, ledger, { ...input, job: entry }, given),
  ),
  route(campaignsApi.listCampaigns, {}, (tx, _input, given) => campaigns(tx, given)),
  route(campaignsApi.previewCampaign, criterionStatus, (tx, input, given) => previewCampaign(tx, input, given)),
  route(campaignsApi.startCampaign, startStatus, (tx, input, given) => startCampaign(tx, ledger, input, given)),
  route(campaignsApi.getCampaign, campaignStatus, (tx, input, given) => campaign(tx, input, given)),
  route(campaignsApi.rewordCampaign, rewordStatus, (tx, input, given) => rewordCampaign(tx, input, given)),
  route(campaignsApi.listCalledClients, campaignStatus, (tx, input, given) => calledClients(tx, input, given)),
  route(campaignsApi.exportCampaign, campaignStatus, (tx, { language, ...input }, given) =>
    campaignFile(tx, input, given, words(language)),
  ),
  route(campaignsApi.exportCalledClients, calledFileStatus, (tx, { language, ...input }, given) =>
    calledClientsFile(tx, input, given, words(language)),
  ),
];
