import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { codeLists } from "../../contexts/access/domain/codes.ts";
import type { EntryNumber } from "../../kernel/ids.ts";
import { plainDate as day } from "../../kernel/plain-date.ts";
import { aDossier, anEntry, aReader, aState, entryNumber } from "../dossier/dossier/builders.ts";
import { benefitLines, presentDuty } from "../dossier/dossier/cards-presenter.ts";
import { changedParts, partsOf } from "../dossier/dossier/entry-words.ts";
import { type OwnCodes, setOwnCodes } from "../languages/codes.ts";
import { formatsIn } from "../languages/formats.ts";
import { presentAppointments } from "./appointments/presenter.ts";
import { clientId } from "./builders.ts";
import { aDiagnosis } from "./diagnosis/builders.ts";
import { presentDiagnoses } from "./diagnosis/presenter.ts";
import { decisionShown } from "./own-file/decisions.ts";
import { signalLabel } from "./signal-labels.ts";

const nl = formatsIn("nl");
const none = Object.fromEntries(codeLists.map((name) => [name, []])) as unknown as OwnCodes;
const renamedOn = day("2026-11-28");
const [before, since] = [day("2026-11-20"), day("2026-11-28")];

/** Each was called "oud …" until 28 November 2026. */
const renamed = (code: string, name: string) => [
  {
    code,
    nl: name,
    en: name,
    from: null,
    until: null,
    earlier: [{ nl: `oud ${name}`, en: `old ${name}`, until: renamedOn }],
  },
];

const withNewNames = (t: TestContext): void => {
  setOwnCodes({
    ...none,
    appointmentKinds: renamed("talk", "kennismaking"),
    exemptionGrounds: renamed("medical", "belastbaarheid"),
    schemes: renamed("ioaw", "inkomen"),
    phases: renamed("2", "groep midden"),
    functionalLimits: renamed("lifting", "zwaar werk"),
    signalRules: renamed("no-offer", "geen aanbod"),
    facilities: renamed("travel", "reizen"),
  });
  t.after(() => setOwnCodes(null));
};

test("a progress talk of before the rename is still called that, one from that day on has the new name", (t) => {
  withNewNames(t);
  const talk = (on: typeof before) => ({
    ...{ id: 3 as EntryNumber, on, at: "09:30", minutes: 30, how: "phone" as const, place: null, what: "talk" },
    ...{ worker: null, moved: 0, state: "attended" as const, cancelledBy: null, why: null, missedBecause: null },
    ...{ note: null, next: null, cantCome: null, mail: { said: [], waits: [], news: null, isTold: false } },
  });
  const reply = { on: since, mailsAreSent: true, isReachable: true, appointments: [talk(before), talk(since)] };
  const { past, ahead } = presentAppointments(reply, "nl", nl);
  assert.deepEqual(
    [...past, ...ahead].map(({ title }) => title),
    ["Oud kennismaking", "Kennismaking"],
  );
});

test("an entry in the dossier keeps the names of its own first day", (t) => {
  withNewNames(t);
  const said = (validFrom: typeof before) =>
    partsOf(anEntry({ validFrom, validUntil: null }), aReader()).map(({ words }) => words);
  assert.deepEqual([said(before), said(since)], [["oud belastbaarheid"], ["belastbaarheid"]]);
});

test("an entry that is moved across the rename does not say that its ground was changed", (t) => {
  withNewNames(t);
  const [was, is] = [anEntry({ validFrom: before, validUntil: null }), anEntry({ validFrom: since, validUntil: null })];
  assert.deepEqual(changedParts(was, is, aReader()), [{ was: "per 20 november 2026", is: "per 28 november 2026" }]);
});

test("how it stood on a day is told in the words of that day", (t) => {
  withNewNames(t);
  const state = aState({
    benefits: [{ id: entryNumber(2), scheme: "ioaw", from: day("2025-01-01"), until: null }],
    phase: 2,
  });
  const on = (asked: typeof before) => {
    const dossier = aDossier({ on: asked, state });
    return [benefitLines(dossier, "nl", nl)[0]?.words, presentDuty(dossier, null, "nl", nl).phase];
  };
  assert.deepEqual(on(before), ["Oud inkomen", "Oud groep midden"]);
  assert.deepEqual(on(since), ["Inkomen", "Groep midden"]);
});

test("two diagnoses with the same limit do not differ because it got another name in between", (t) => {
  withNewNames(t);
  const limits = [{ code: "lifting", note: null }];
  const diagnoses = [aDiagnosis({ from: since, limits }), aDiagnosis({ from: before, limits })];
  const [last, first] = presentDiagnoses(
    { clientId: clientId(1), on: since, entriesSeen: 4, counting: null, diagnoses },
    { language: "nl", formats: nl, occupations: [] },
  );
  assert.deepEqual(
    [last, first].map((each) => each?.parts[0]?.lines),
    [["zwaar werk"], ["oud zwaar werk"]],
  );
  assert.deepEqual(last?.changes, []);
});

test("a signal of the past, and a decision a client reads, are called what they were called then", (t) => {
  withNewNames(t);
  const signal = { rule: "no-offer", about: null };
  assert.deepEqual([signalLabel(signal, "nl", before), signalLabel(signal, "nl")], ["oud geen aanbod", "geen aanbod"]);
  const decided = { kind: "exemption", code: "medical", state: "runs", from: before } as const;
  const rest = { until: null, amount: null, per: null, why: null, ended: null };
  const { title } = decisionShown({ ...decided, ...rest }, { language: "nl", formats: nl });
  assert.match(title, /oud belastbaarheid/);
});
