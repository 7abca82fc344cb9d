import { type Route, route, routeApart } from "../../platform/http/router.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { Ledger } from "../dossier/public.ts";
import * as api from "./plan-api.ts";
import { actOnOwnPlan, type OwnPlanRefusal, ownPlans } from "./use-cases/own-plans.ts";
import {
  makeClientPlan,
  type PlanActRefusal,
  refuseClientPlan,
  reviseClientPlan,
  type SignActRefusal,
  showClientPlan,
  signClientPlan,
  signPlanAsClient,
} from "./use-cases/plan-acts.ts";
import { clientPlans, type PlansRefusal } from "./use-cases/plans.ts";

const viewStatus = {
  "client-not-found": 404,
  "known-at-too-recent": 422,
  "day-out-of-bounds": 422,
} as const satisfies StatusTable<PlansRefusal>;

const writeStatus = {
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "day-out-of-bounds": 422,
  "plan-runs": 409,
  "no-such-plan": 409,
  "plan-ends-before-start": 422,
  "revised-before": 422,
  "revision-to-come": 422,
  "nothing-agreed": 422,
  "plan-over": 409,
  "nothing-changed": 422,
  "deviation-unsaid": 422,
  "more-than-wording": 422,
  "step-outside-plan": 422,
  "step-ends-before-start": 422,
  "health-words": 422,
  "no-such-goal": 422,
  "no-such-rung": 422,
  "no-integration-plan": 422,
  "integration-hours-short": 422,
  "too-many-hours": 422,
  "no-such-product": 422,
  "no-such-organisation": 422,
  "no-such-deliverer": 422,
  "deliverer-of-another-kind": 422,
  "no-such-sentence": 422,
  "other-sentence": 422,
} as const satisfies StatusTable<PlanActRefusal>;

const signStatus = {
  "health-words": 422,
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "day-out-of-bounds": 422,
  "day-to-come": 422,
  "not-written-then": 422,
  "no-such-plan": 409,
  "nothing-written": 409,
  "outdated-version": 409,
  "other-text": 409,
  "signed-already": 409,
  "refused-already": 409,
  "reference-missing": 422,
  "no-such-document": 422,
  "signs-today": 422,
  "shown-after-refusal": 422,
  "client-signs-self": 422,
} as const satisfies StatusTable<SignActRefusal | OwnPlanRefusal>;

export const planRoutes = (ledger: Ledger): Route[] => [
  route(api.listClientPlans, viewStatus, (tx, input, given) => clientPlans(tx, input, given)),
  route(api.makePlan, writeStatus, (tx, input, given) => makeClientPlan(tx, ledger, input, given)),
  route(api.revisePlan, writeStatus, (tx, input, given) => reviseClientPlan(tx, ledger, input, given)),
  route(api.showPlan, signStatus, (tx, input, given) => showClientPlan(tx, ledger, input, given)),
  route(api.signPlan, signStatus, (tx, input, given) => signClientPlan(tx, ledger, input, given)),
  route(api.recordPlanRefusal, signStatus, (tx, input, given) => refuseClientPlan(tx, ledger, input, given)),
  routeApart(api.listOwnPlans, {}, (asked) => ownPlans(asked)),
  routeApart(api.seeOwnPlan, signStatus, (asked) =>
    actOnOwnPlan(asked, (tx, seen, given) => showClientPlan(tx, ledger, { ...seen, how: "own-page" }, given)),
  ),
  routeApart(api.signOwnPlan, signStatus, (asked) =>
    actOnOwnPlan(asked, (tx, seen, given) => signPlanAsClient(tx, ledger, seen, given)),
  ),
  routeApart(api.refuseOwnPlan, signStatus, (asked) =>
    actOnOwnPlan(asked, (tx, seen, given) =>
      refuseClientPlan(
        tx,
        ledger,
        // they have it before them on their own page
        { ...seen, reason: asked.body.reason, shown: { on: seen.on, how: "own-page" } },
        given,
      ),
    ),
  ),
];
