import type { z } from "zod";
import type { Duration } from "../../../kernel/duration.ts";
import type { CampaignId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { listPeople, loadPolicy, type Policy, phasesEver } from "../../access/public.ts";
import { type AppendRefusal, historyOf, type Ledger } from "../../dossier/public.ts";
import {
  type Campaign,
  type CampaignCounts,
  countPicked,
  findCampaign,
  insertCampaign,
  listCalled,
  listCampaigns,
  listOutcomes,
  listPicked,
  type OutcomeCount,
} from "../campaign-store.ts";
import type * as api from "../campaigns-api.ts";
import { type Criterion, type CriterionFault, faultOfCriterion, mostCalledAtOnce } from "../domain/criterion.ts";
import { isSmall } from "../domain/figure-disclosure.ts";
import { idleRulesOf } from "../domain/idle-rules.ts";
import { openReExamination } from "../domain/re-examination-acts.ts";
import { shownCampaign } from "../domain/shown-campaign.ts";
import { limitOnScreen } from "./small-groups.ts";

export type PreviewCampaignRefusal = CriterionFault;
export type StartCampaignRefusal =
  | CriterionFault
  | AppendRefusal
  | { readonly code: "nobody-found" }
  | { readonly code: "too-many-called"; readonly found: number; readonly atMost: number }
  /** `found` null: as few as are withheld. */
  | { readonly code: "found-others"; readonly found: number | null }
  | { readonly code: "campaign-name-taken" };
export type CampaignRefusal = { readonly code: "no-such-campaign" };

type Said = z.output<(typeof api.startCampaign)["body"]>;

const criterionOf = (said: Said["criterion"]): Criterion => ({
  ...said,
  exemptFor: said.exemptFor as Duration | null,
  onBenefitFor: said.onBenefitFor as Duration | null,
  notSeenFor: said.notSeenFor as Duration | null,
});

/** Who is in a phase that went from the list can still be called. */
const phasesOf = (policy: Policy, today: Given["today"]): readonly number[] =>
  phasesEver(policy, today).map(({ code }) => Number(code));

export const previewCampaign = async (
  tx: Tx,
  said: Pick<Said, "criterion">,
  given: Given,
): Promise<Result<z.output<typeof api.previewCampaign.reply>, PreviewCampaignRefusal>> => {
  const { today } = given;
  const criterion = criterionOf(said.criterion);
  const policy = await loadPolicy(tx);
  const fault = faultOfCriterion(criterion, phasesOf(policy, today));
  if (fault !== undefined) return refuse(fault);
  const found = await countPicked(tx, criterion, today, idleRulesOf(policy));
  const limit = await limitOnScreen(tx, given);
  const isWithheld = isSmall(found, limit);
  return ok({
    found: isWithheld ? null : found,
    withheldUnder: isWithheld ? limit : null,
    on: today,
    atMost: mostCalledAtOnce,
  });
};

/**
 * Picks clients by the criterion as it stands now, all or by lot, and opens a re-examination of each. Who came under one meanwhile is left
 * out. The lot is drawn with a seed that is kept, so that anybody can see that these were drawn.
 */
export const startCampaign = async (
  tx: Tx,
  ledger: Ledger,
  said: Said,
  given: Given,
): Promise<Result<z.output<typeof api.startCampaign.reply>, StartCampaignRefusal>> => {
  const { name, aim, draw, seenFound } = said;
  const criterion = criterionOf(said.criterion);
  const policy = await loadPolicy(tx);
  const fault = faultOfCriterion(criterion, phasesOf(policy, given.today));
  if (fault !== undefined) return refuse(fault);
  const idleRules = idleRulesOf(policy);
  const found = await countPicked(tx, criterion, given.today, idleRules);
  if (found === 0) return refuse({ code: "nobody-found" });
  const screenLimit = await limitOnScreen(tx, given);
  const told = (n: number): number | null => (isSmall(n, screenLimit) ? null : n);
  if (told(found) !== seenFound) return refuse({ code: "found-others", found: told(found) });
  if (draw === null && found > mostCalledAtOnce)
    return refuse({ code: "too-many-called", found, atMost: mostCalledAtOnce });
  const id = given.newId<CampaignId>();
  const seed = draw === null ? null : given.newId();
  const limit = draw ?? mostCalledAtOnce;
  const clients = await listPicked(tx, criterion, given.today, { idleRules, seed, limit });
  const opening = { on: given.today, cause: draw === null ? "campaign" : "draw", campaign: id, why: null } as const;
  const appended = await ledger.append<AppendRefusal>(tx, given, clients, (entries, clientId) => {
    tx.concerns([clientId]);
    const opened = openReExamination(historyOf(entries), opening, given.today);
    return ok(opened.ok ? [opened.value] : []);
  });
  if (!appended.ok) return appended;
  const called = appended.value.length;
  const startedBy = tx.actor.name;
  const about = {
    id,
    name,
    aim,
    criterion,
    drawn: draw,
    seed,
    startedOn: given.today,
    startedBy,
    recordedAt: given.now,
  };
  const written = await insertCampaign(tx, { ...about, found, called });
  return written === 0 ? refuse({ code: "campaign-name-taken" }) : ok({ id, found: told(found), called: told(called) });
};

/** Who works with clients sees in their dossiers what followed for each; of others what followed for few is withheld. */
export const campaigns = async (tx: Tx, given: Pick<Given, "today">) => {
  const names = await namesOf(tx);
  const limit = await limitOnScreen(tx, given);
  const outcomes = Map.groupBy(await listOutcomes(tx), ({ campaign: id }) => id);
  return ok({
    campaigns: (await listCampaigns(tx)).map((each) => {
      const { outcomes: _outcomes, ...shown } = shownUnder(each, outcomes.get(each.id) ?? [], names, limit);
      return shown;
    }),
  });
};

export const campaign = async (
  tx: Tx,
  asked: CampaignAsked,
  given: Pick<Given, "today">,
): Promise<Result<CampaignReply, CampaignRefusal>> => campaignUnder(tx, asked, await limitOnScreen(tx, given));

/** A campaign without the numbers of fewer people than the limit: as a page has it, or a file. */
export const campaignUnder = async (
  tx: Tx,
  { campaign: id }: CampaignAsked,
  limit: number,
): Promise<Result<CampaignReply, CampaignRefusal>> => {
  const found = await findCampaign(tx, id);
  if (found === undefined) return refuse({ code: "no-such-campaign" });
  return ok(shownUnder(found, await listOutcomes(tx, id), await namesOf(tx), limit));
};

type CampaignAsked = { readonly campaign: CampaignId };
type CampaignReply = z.output<typeof api.getCampaign.reply>;

const namesOf = async (tx: Tx): Promise<ReadonlyMap<string, string>> =>
  new Map((await listPeople(tx)).map(({ id, name }) => [`person:${id}`, name]));

const shownUnder = (
  each: Campaign & CampaignCounts,
  ended: readonly OutcomeCount[],
  names: ReadonlyMap<string, string>,
  limit: number,
): CampaignReply => {
  const { spoken, diagnosed, offered, worked, off, closed, criterion } = each;
  const counts = { spoken, diagnosed, offered, worked, off, closed };
  const outcomes = ended.map(({ outcome, clients }) => ({ outcome, clients }));
  const shown = shownCampaign({ found: each.found, called: each.called, counts, outcomes }, limit);
  return {
    id: each.id,
    name: each.name,
    aim: each.aim,
    criterion: { ...criterion, phases: [...criterion.phases] },
    startedOn: each.startedOn,
    startedBy: names.get(each.startedBy) ?? each.startedBy,
    // as many as were to be drawn were called
    drawn: shown.called === null ? null : each.drawn,
    seed: each.seed,
    found: shown.found,
    called: shown.called,
    withheldUnder: shown.isWithheld ? limit : null,
    counts: shown.counts,
    outcomes: [...shown.outcomes],
  };
};

type CalledAsked = CampaignAsked & {
  readonly part: "all" | "open" | "closed";
  readonly page: number;
  readonly pageSize: number;
};

export const calledClients = async (
  tx: Tx,
  { campaign: id, part, page, pageSize }: CalledAsked,
  { today }: Given,
): Promise<Result<z.output<typeof api.listCalledClients.reply>, CampaignRefusal>> => {
  if ((await findCampaign(tx, id)) === undefined) return refuse({ code: "no-such-campaign" });
  const question = { campaign: id, on: today, part, limit: pageSize, offset: (page - 1) * pageSize };
  const { rows, total } = await listCalled(tx, question);
  tx.concerns(rows.map(({ clientId }) => clientId));
  return ok({ page, pageSize, total, rows: rows.map((row) => ({ ...row })) });
};
