import assert from "node:assert/strict";
import { test } from "node:test";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { instant } from "../../../kernel/instant.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import type { Result } from "../../../kernel/result.ts";
import type { NewEntry } from "../../dossier/public.ts";
import { aPlan, asked, historyWith, lastSeen, policy, rules, town } from "../testing/plans.ts";
import { makePlan, type Revising, revisePlan, type WrittenPlan } from "./make-plan.ts";
import { signingOf } from "./plan-signing.ts";
import { refuseToSign, type Signing, showPlan, signPlan } from "./sign-plan.ts";

const entriesIn = (result: Result<readonly NewEntry[], { readonly code: string }>): readonly NewEntry[] => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

const entryIn = (result: Result<NewEntry | null, { readonly code: string }>): NewEntry => {
  if (!result.ok || result.value === null) throw new Error("refused");
  return result.value;
};

const made = entryIn(makePlan(historyWith(), asked(), town));
const revision = (different: Partial<WrittenPlan>, over: Partial<Revising> = {}): NewEntry =>
  entryIn(
    revisePlan(
      historyWith(made),
      { ...asked(different, "2026-03-01"), plan: 1 as EntryNumber, why: "in overleg", wordingOnly: false, ...over },
      town,
      rules.today,
    ),
  );

const signing = (...entries: readonly NewEntry[]) => {
  const [plan] = historyWith(...entries).plans;
  if (plan === undefined) throw new Error("no plan");
  const { client, commissioner, shownOn } = signingOf(plan, policy.on);
  return [client.kind, commissioner.kind, shownOn];
};

const sign = (entries: readonly NewEntry[], over: Partial<Signing> = {}) => {
  const history = historyWith(...entries);
  return signPlan(
    history,
    { ...lastSeen(history), by: "client", how: "signed-in", reference: null, document: null, ...over },
    rules,
  );
};

test("a plan waits for both, each signs what they saw, and by signing it was shown", () => {
  assert.deepEqual(signing(made), ["waiting", "waiting", null]);
  const byClient = entryIn(sign([made]));
  assert.deepEqual(signing(made, byClient), ["signed", "waiting", "2026-03-02"]);
  const byBoth = [made, byClient, entryIn(sign([made, byClient], { by: "commissioner" }))];
  assert.deepEqual(signing(...byBoth), ["signed", "signed", "2026-03-02"]);
  assert.deepEqual(sign(byBoth), { ok: false, refusal: { code: "signed-already", on: "2026-03-02" } });
});

test("a version that was revised meanwhile, a text that was not this one, and a day to come are not signed", () => {
  const seen = lastSeen(historyWith(made));
  const later = [made, revision({ contactEvery: "P2W" })];
  const history = historyWith(...later);
  const base = { by: "client", how: "signed-in", reference: null, document: null } as const;
  assert.deepEqual(signPlan(history, { ...seen, ...base }, rules), {
    ok: false,
    refusal: { code: "outdated-version", latest: 2 },
  });
  assert.deepEqual(sign(later, { hash: seen.hash }), { ok: false, refusal: { code: "other-text" } });
  assert.deepEqual(sign([made], { on: "2026-03-03" as never }), {
    ok: false,
    refusal: { code: "day-to-come", today: "2026-03-02" },
  });
  assert.deepEqual(sign([made], { on: "2026-03-01" as never }), {
    ok: false,
    refusal: { code: "signs-today", today: "2026-03-02" },
  });
  assert.equal(sign([made], { on: "2026-03-01" as never, how: "on-paper", reference: "scan 114" }).ok, true);
  assert.deepEqual(sign([made], { how: "on-paper" }), { ok: false, refusal: { code: "reference-missing" } });
  const fromFile: NewEntry = { ...made, body: { goal: "werk" } } as NewEntry;
  assert.deepEqual(sign([fromFile]), { ok: false, refusal: { code: "nothing-written" } });
});

test("on paper the scan in the dossier is enough, and is called by its name; one that is not there, or was removed, is refused", () => {
  const scanned = entryIn(sign([made], { how: "on-paper", document: 9 as EntryNumber }));
  assert.deepEqual(
    [scanned.body].map((body) => ("document" in body ? [body.document, "reference" in body && body.reference] : null)),
    [[9, "Plan, getekend"]],
  );
  const both = entryIn(sign([made], { how: "on-paper", document: 9 as EntryNumber, reference: "kast 3" }));
  assert.equal("reference" in both.body && both.body.reference, "kast 3");
  assert.deepEqual(sign([made], { how: "on-paper", document: 8 as EntryNumber }), {
    ok: false,
    refusal: { code: "no-such-document" },
  });
});

test("a changed agreement is signed again by both; a slip of the pen leaves the signatures", () => {
  const signed = [made, entryIn(sign([made])), entryIn(sign([made], { by: "commissioner" }))];
  assert.deepEqual(signing(...signed, revision({ contactEvery: "P2W" })), ["waiting", "waiting", null]);
  const slip = revision({ goal: "betaald werk in de zorg." }, { wordingOnly: true });
  assert.deepEqual(signing(...signed, slip), ["signed", "signed", "2026-03-02"]);
  // what is only told is not signed again either
  assert.deepEqual(signing(...signed, revision({ rights: [{ text: "U mag iemand meenemen." }] })), [
    "signed",
    "signed",
    "2026-03-02",
  ]);
});

const refuseIt = (entries: readonly NewEntry[], over: Partial<Parameters<typeof refuseToSign>[1]> = {}) => {
  const history = historyWith(...entries);
  return refuseToSign(history, { ...lastSeen(history), reason: "te veel uren", shown: null, ...over }, rules);
};

test("who won't sign says why, may sign after all, and is not asked to refuse twice", () => {
  const refused = entriesIn(refuseIt([made]));
  assert.deepEqual(signing(made, ...refused), ["refused", "waiting", null]);
  const again = refuseIt([made, ...refused]);
  assert.deepEqual(again, { ok: false, refusal: { code: "refused-already", on: "2026-03-02" } });
  const after = [made, ...refused, entryIn(sign([made, ...refused]))];
  assert.deepEqual(signing(...after), ["signed", "waiting", "2026-03-02"]);
  assert.deepEqual(refuseIt(after), { ok: false, refusal: { code: "signed-already", on: "2026-03-02" } });
});

test("a refusal shows nothing by itself: that the plan was shown is an act of its own, on that day or before", () => {
  const shown = { on: day("2026-03-01"), how: "in-person" } as const;
  const both = entriesIn(refuseIt([made], { shown }));
  assert.deepEqual(
    both.map(({ kind }) => kind),
    ["plan-shown", "plan-refused"],
  );
  assert.deepEqual(signing(made, ...both), ["refused", "waiting", "2026-03-01"]);
  // what stood there already is not recorded twice
  const before = entriesIn(refuseIt([made], { shown })).slice(0, 1);
  assert.deepEqual(
    entriesIn(refuseIt([made, ...before], { shown })).map(({ kind }) => kind),
    ["plan-refused"],
  );
  assert.deepEqual(refuseIt([made], { on: day("2026-03-01"), shown: { ...shown, on: day("2026-03-02") } }), {
    ok: false,
    refusal: { code: "shown-after-refusal", on: "2026-03-01" },
  });
});

test("that a plan was shown is recorded once a way, and of a next agreement anew", () => {
  const show = (...entries: readonly NewEntry[]) => {
    const history = historyWith(...entries);
    return showPlan(history, { ...lastSeen(history), how: "own-page" }, rules);
  };
  const shown = entryIn(show(made));
  assert.deepEqual(signing(made, shown), ["waiting", "waiting", "2026-03-02"]);
  assert.deepEqual(show(made, shown), { ok: true, value: null });
  const changed = revision({ contactEvery: "P2W" });
  assert.deepEqual(signing(made, shown, changed), ["waiting", "waiting", null]);
  assert.equal(entryIn(show(made, shown, changed)).kind, "plan-shown");
});

test("a slip stays one only against what was signed: not when what it was of is withdrawn, nor when slips add up", () => {
  const signed = [made, entryIn(sign([made])), entryIn(sign([made], { by: "commissioner" }))];
  const harder = revision({ duties: [...(aPlan().duties ?? []), { text: "U verliest anders uw uitkering." }] });
  const bodyOf = (entry: NewEntry) => ("body" in entry ? entry.body : {});
  // a slip in the harder version, which is withdrawn then: the slip still has the duty
  const slip = { ...harder, body: { ...bodyOf(harder), wordingOnly: true } } as NewEntry;
  assert.deepEqual(signing(...signed, slip), ["waiting", "waiting", null]);
  const goals = [
    "betaald werk in de haven",
    "betaald werk in een haven",
    "onbetaald werk in een haven",
    "onbetaald in een haven",
  ];
  const slips = goals.map(
    (goal) => ({ ...harder, body: { ...bodyOf(made), goal, why: "taal", wordingOnly: true } }) as NewEntry,
  );
  assert.deepEqual(signing(...signed, ...slips.slice(0, 1)), ["signed", "signed", "2026-03-02"]);
  assert.equal(signing(...signed, ...slips)[0], "waiting");
});

test("nobody saw or signed a text before it was written down", () => {
  const history = historyWith(made);
  const [plan] = history.plans;
  const [version] = plan?.versions ?? [];
  assert.ok(plan && version);
  const late = {
    ...history,
    plans: [{ ...plan, versions: [{ ...version, writtenAt: instant("2026-03-02T09:00:00Z") }] }],
  };
  const paper = {
    ...lastSeen(history, "2026-03-01"),
    by: "client",
    how: "on-paper",
    reference: "scan 1",
    document: null,
  } as const;
  assert.deepEqual(signPlan(late, paper, rules), {
    ok: false,
    refusal: { code: "not-written-then", on: "2026-03-02" },
  });
  assert.deepEqual(showPlan(late, { ...lastSeen(history, "2025-01-01"), how: "by-post" }, rules), {
    ok: false,
    refusal: { code: "not-written-then", on: "2026-03-02" },
  });
});
