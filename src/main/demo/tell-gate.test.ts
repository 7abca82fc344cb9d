import assert from "node:assert/strict";
import test from "node:test";
import { policyOf } from "../../contexts/access/domain/settings.ts";
import { closeGate, handOver, holdTerm, openGate, resumeTerm } from "../../contexts/casework/domain/gate-acts.ts";
import { gateOn } from "../../contexts/casework/domain/gate-standing.ts";
import { doStep } from "../../contexts/casework/domain/gate-step-acts.ts";
import { type Gate, type GateAct, type History, historyOf } from "../../contexts/dossier/public.ts";
import { instant } from "../../kernel/instant.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import { historyOfClient } from "./client-history.ts";
import { ledgerOf } from "./demo-ledger.ts";
import { workersOf } from "./office.ts";
import { vocabularyOf } from "./vocabulary.ts";

const now = instant("2026-03-02T09:00:00Z");
const today = plainDate("2026-03-02");
const { on: rulesOn } = policyOf("participatiewet-2026", []);
const setting = { today, words: vocabularyOf(rulesOn(today)), workers: workersOf(1) };

const histories = Array.from({ length: 600 }, (_, i) =>
  historyOf(ledgerOf(historyOfClient(1, i + 1, setting).entries, now)),
);

/** The history as it was when only so many of the acts of this gate had been done, and no later gate had been opened. */
const before = (history: History, gate: Gate, acts: number): History => ({
  ...history,
  gates: history.gates
    .filter(({ from, id }) => from < gate.from || id === gate.id)
    .map((each) => (each.id === gate.id ? { ...each, acts: gate.acts.slice(0, acts) } : each)),
});

const decided = (history: History, { id: gate }: Gate, act: GateAct) => {
  const about = { gate, on: act.on };
  if (act.kind === "hand-over") return handOver(history, { ...about, to: act.to, reason: act.reason }, rulesOn, act.on);
  if (act.kind === "suspended") return holdTerm(history, { ...act, gate }, rulesOn, act.on);
  if (act.kind === "resumed") return resumeTerm(history, { ...about, reason: act.reason }, rulesOn, act.on);
  if (act.kind !== "step") return closeGate(history, { ...about, reason: act.reason ?? "" }, rulesOn, act.on);
  const { step, by, onBehalfOf, outcome, reason, consent, result, adds, early, unclear } = act;
  const found = { outcome, reason, consent, result, adds, early, unclear, phase: 1, grounds: "told", handOverTo: null };
  return doStep(history, { ...about, step, by, onBehalfOf, ...found }, rulesOn, act.on);
};

test("all that is told of the gate could have been recorded on its day, by the rules that hold for caseworkers", () => {
  let acts = 0;
  for (const history of histories)
    for (const gate of history.gates) {
      const opened = openGate(
        { ...history, gates: history.gates.filter(({ from }) => from < gate.from) },
        { openedOn: gate.from, asksFor: gate.asksFor, at: gate.at, under27: gate.under27, birthYear: null },
        rulesOn,
        gate.from,
      );
      assert.ok(opened.ok, JSON.stringify(opened));
      for (const [i, act] of gate.acts.entries()) {
        const result = decided(before(history, gate, i), gate, act);
        assert.ok(result.ok, `${JSON.stringify(result)} ${JSON.stringify(gate)}`);
        acts += 1;
      }
    }
  assert.ok(acts > 500, String(acts));
});

test("on the last day there is somebody at the gate with everybody, late and in time, held, in the search term, and not waiting for it", () => {
  const standings = histories.flatMap((history) =>
    history.gates.map((gate) => gateOn(history, gate, rulesOn(gate.from).gateSteps, today)),
  );
  const atGate = standings.filter(({ end }) => end === null);
  assert.ok(atGate.length >= 20 && atGate.length <= 110, String(atGate.length));
  for (const organisation of ["commissioner", "provider", "job-centre"])
    assert.ok(
      atGate.some(({ ball }) => ball?.with === organisation),
      organisation,
    );
  assert.ok(atGate.some(({ next }) => next?.inTime === false));
  assert.ok(atGate.some(({ heldSince }) => heldSince !== null));
  assert.ok(
    atGate.some(({ steps }) => steps.some(({ step, stands }) => step.doneBy === "term" && stands === "running")),
  );
  const claims = histories.flatMap(({ gates }) =>
    gates.flatMap(({ under27, acts }) => acts.filter((act) => under27 && act.kind === "step" && act.step === "claim")),
  );
  const early = claims.filter((act) => act.kind === "step" && act.early !== null);
  assert.ok(early.length >= 3 && early.length < claims.length / 2, `${early.length} of ${claims.length}`);
  assert.deepEqual(
    new Set(standings.flatMap(({ end }) => (end === null ? [] : [end.how]))),
    new Set(["through", "closed", "refused", "withdrawn", "not-processed"]),
  );
});
