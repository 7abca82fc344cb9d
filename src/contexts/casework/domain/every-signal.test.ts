import assert from "node:assert/strict";
import { test } from "node:test";
import { policyOf } from "../../access/testing/settings.ts";
import {
  aFact,
  aLedger,
  benefitEnded,
  benefitStarted,
  day,
  exemptionGranted,
  instrumentEnded,
  instrumentStarted,
  planMade,
  type Step,
} from "../../dossier/domain/builders.ts";
import { historyOf, type OrganisationCode } from "../../dossier/public.ts";
import { assigned, concludedOn, contact, jobStarted, ofPlan, planInWriting, planSigned } from "../testing/signals.ts";
import { gateStretchesOf } from "./gate-stretches.ts";
import { openOn, signalsOf } from "./signals.ts";

const onBenefit = benefitStarted("2026-01-05");
const trajectory = aFact("trajectory-started", "2026-02-01", {});
const planned = aFact("appointment-planned", "2026-02-02", {
  ...{ at: "09:30", minutes: 30, how: "phone", what: "talk" as never },
});
const came = (how: "attended" | "missed"): Step =>
  aFact("appointment-held", "2026-02-02", { came: how }, { subject: 2 });
const wrote = (on: string, from: "client" | "commissioner"): Step =>
  aFact("message-sent", on, { from, text: "Kan het later?" });
const onRung = (rung: string, on: string): Step =>
  aFact("rung-set", on, { rung: rung as never, by: "commissioner" as never });
const handedIn = aFact("document-added", "2026-02-02", {
  ...{ document: "00000000-0000-7000-8000-000000000001" as never, name: "Loonstrook", type: "payslip" as never },
  ...{ mediaType: "application/pdf", size: 1_000, sha256: "0".repeat(64) as never, handedIn: true },
});
const differs = aFact("delivery-differed", "2026-02-02", { entry: 1 as never, feed: "suite", difference: "gone" });
const notified = aFact("gate-opened", "2026-02-02", { asksFor: "help", at: "commissioner" as OrganisationCode });
const intake = aFact(
  "gate-step-done",
  "2026-02-09",
  { step: "work-intake" as never, by: "commissioner" as OrganisationCode },
  { subject: 1 },
);
const refusal = aFact("plan-refused", "2026-02-10", { ...ofPlan(2), reason: "te veel uren" }, { subject: 2 });

type Story = {
  readonly raised: readonly Step[];
  /** A day on which it asks. */
  readonly on: string;
  /** What is done about it, and from which day on it asks no more. */
  readonly done: readonly Step[];
  readonly by: string;
};

/** How each rule that ships is raised, and what a worker does about it. */
const stories: Readonly<Record<string, Story>> = {
  "no-offer": { raised: [onBenefit], on: "2026-02-01", done: [planMade("2026-02-10"), trajectory], by: "2026-02-10" },
  "exemption-ends": {
    raised: [onBenefit, exemptionGranted("2026-01-05", { until: "2026-07-01" })],
    on: "2026-06-20",
    done: [exemptionGranted("2026-07-01")],
    by: "2026-06-21",
  },
  "exemption-ended": {
    raised: [onBenefit, exemptionGranted("2026-01-05", { until: "2026-07-01" })],
    on: "2026-07-03",
    done: [contact("2026-07-06")],
    by: "2026-07-06",
  },
  "exemption-review": {
    raised: [
      onBenefit,
      aFact("exemption-granted", "2026-01-05", { ground: "medical" as never, reviewOn: day("2026-06-01") }),
    ],
    on: "2026-05-25",
    done: [aFact("exemption-reviewed", "2026-05-28", { why: "niets veranderd" }, { subject: 2 })],
    by: "2026-05-28",
  },
  "re-examination-open": {
    raised: [onBenefit, aFact("re-examination-opened", "2026-02-02", { cause: "request" })],
    on: "2026-02-03",
    done: [aFact("re-examination-closed", "2026-02-20", { outcome: "unchanged" as never }, { subject: 2 })],
    by: "2026-02-20",
  },
  "re-examination-due": {
    raised: [onBenefit],
    on: "2027-07-01",
    done: [aFact("re-examination-opened", "2027-07-02", { cause: "periodic" })],
    by: "2027-07-02",
  },
  "plan-without-instrument": {
    raised: [onBenefit, planMade("2026-01-10")],
    on: "2026-02-01",
    done: [instrumentStarted("2026-02-10")],
    by: "2026-02-10",
  },
  "no-plan": { raised: [onBenefit, trajectory], on: "2026-02-05", done: [planMade("2026-02-10")], by: "2026-02-10" },
  "plan-unsigned": {
    raised: [onBenefit, planInWriting("2026-02-01")],
    on: "2026-02-02",
    done: [planSigned("2026-02-03", "client"), planSigned("2026-02-04", "commissioner")],
    by: "2026-02-04",
  },
  "plan-refused": {
    raised: [onBenefit, planInWriting("2026-02-01"), refusal],
    on: "2026-02-10",
    done: [contact("2026-02-12")],
    by: "2026-02-12",
  },
  "plan-ends": {
    raised: [onBenefit, planMade("2026-02-01", { until: "2026-08-01" })],
    on: "2026-07-20",
    done: [planMade("2026-08-01")],
    by: "2026-08-01",
  },
  "rung-overstay": {
    raised: [onBenefit, onRung("unpaid-work", "2026-02-01")],
    on: "2027-02-10",
    done: [onRung("supported-work", "2027-02-12")],
    by: "2027-02-12",
  },
  "gate-step": { raised: [notified], on: "2026-02-03", done: [intake], by: "2026-02-09" },
  "no-worker": { raised: [onBenefit], on: "2026-01-06", done: [assigned("2026-01-09")], by: "2026-01-09" },
  "delivery-differs": {
    raised: [onBenefit, differs],
    on: "2026-02-03",
    done: [aFact("delivery-agreed", "2026-03-02", { feed: "suite" }, { subject: 2 })],
    by: "2026-03-02",
  },
  "entered-again": {
    raised: [onBenefit, benefitEnded(1, "2026-03-01"), benefitStarted("2026-06-01")],
    on: "2026-06-02",
    done: [contact("2026-06-05")],
    by: "2026-06-05",
  },
  "no-contact": { raised: [onBenefit], on: "2026-04-01", done: [contact("2026-04-03")], by: "2026-04-03" },
  "nothing-runs": {
    raised: [onBenefit, instrumentStarted("2026-01-10"), instrumentEnded(2, "2026-02-01")],
    on: "2026-08-10",
    done: [planMade("2026-08-12")],
    by: "2026-08-12",
  },
  "trajectory-long": {
    raised: [onBenefit, trajectory],
    on: "2027-02-02",
    done: [jobStarted("2027-02-05")],
    by: "2027-02-05",
  },
  "appointment-open": { raised: [onBenefit, planned], on: "2026-02-03", done: [came("attended")], by: "2026-02-03" },
  "missed-appointment": {
    raised: [onBenefit, planned, came("missed")],
    on: "2026-02-03",
    done: [contact("2026-02-05")],
    by: "2026-02-05",
  },
  "message-unanswered": {
    raised: [onBenefit, wrote("2026-02-02", "client")],
    on: "2026-02-03",
    done: [wrote("2026-02-04", "commissioner")],
    by: "2026-02-04",
  },
  "document-handed-in": {
    raised: [onBenefit, handedIn],
    on: "2026-02-03",
    done: [concludedOn("2026-02-05", "document-handed-in", 2)],
    by: "2026-02-05",
  },
  "aftercare-ends": {
    raised: [onBenefit, assigned("2026-01-05"), jobStarted("2026-02-01")],
    on: "2026-04-25",
    done: [contact("2026-04-28")],
    by: "2026-04-28",
  },
};

/** Step 1 of the ladder of 2006 lasts three months. */
const onLadder2006: Story = {
  raised: [onBenefit, onRung("mediation", "2026-02-01")],
  on: "2026-05-10",
  done: [onRung("learn-work", "2026-05-12")],
  by: "2026-05-12",
};

const presets: Readonly<Record<"wwb-2006" | "participatiewet-2026", Readonly<Record<string, Story>>>> = {
  "wwb-2006": { ...stories, "rung-overstay": onLadder2006 },
  "participatiewet-2026": stories,
};

for (const [preset, told] of Object.entries(presets)) {
  const policy = policyOf(preset as keyof typeof presets, []);
  const asking = (rule: string, steps: readonly Step[], on: string): readonly string[] => {
    const history = historyOf(aLedger(...steps));
    const open = openOn(signalsOf(history, gateStretchesOf(history, policy.on), policy), day(on));
    return open.flatMap((each) => (each.rule === rule ? [`${each.subject} ${each.about}`] : []));
  };
  for (const { code } of policy.on(day("2026-01-01")).signalRules)
    test(`${preset}: ${code} asks until somebody does what it asks`, () => {
      const story: Story | undefined = told[code];
      assert.ok(story, `no story of ${code}`);
      const { raised, on, done, by } = story;
      const asked = asking(code, raised, on);
      assert.equal(asked.length, 1, "raised");
      assert.deepEqual(asking(code, raised, by), asked, "nobody did anything");
      assert.ok(!asking(code, [...raised, ...done], by).includes(asked[0] ?? ""), "resolved");
    });
}
