import assert from "node:assert/strict";
import { test } from "node:test";
import type { ProviderId } from "../../../kernel/ids.ts";
import { policyOf } from "../../access/testing/settings.ts";
import { aLedger, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { day, held, notified, resumed, stepDone } from "../testing/gates.ts";
import { messagesToRead, planToSign, whereOn } from "./own-file.ts";
import type { OwnPlan } from "./own-plans.ts";

const policyOn = policyOf("participatiewet-2026", []).on;
const claimed = [
  notified("2026-03-02", { at: "commissioner" }),
  stepDone(1, "claim", "2026-03-02", { by: "client" }),
  held(1, "2026-03-10", "2026-03-24"),
];

test("a client reads what was asked of them and by when, as long as it is waited for", () => {
  const papersOn = (on: string, ...more: readonly Step[]) =>
    whereOn(historyOf(aLedger(...claimed, ...more)), policyOn, day(on)).gate?.papers;
  assert.deepEqual(papersOn("2026-03-10"), { asked: "payslips asked for", by: "2026-03-24" });
  assert.equal(papersOn("2026-03-25"), null);
  assert.equal(papersOn("2026-03-20", resumed(1, "2026-03-18")), null);
});

const provider = "00000000-0000-7000-8000-000000000003" as ProviderId;
type From = "client" | "commissioner" | "provider";
const message = (from: From, on: string, text = "Kunt u dan?", reads: ProviderId | null = null) => ({
  ...{ from, on: day(on), text, provider: from === "provider" ? provider : reads, isSeen: false },
});
const toRead = (on: string, ...messages: readonly ReturnType<typeof message>[]) =>
  messagesToRead(messages, [{ provider }], day(on)).map(({ from, asksAnswer }) => [from, asksAnswer]);

test("a message that asks something is told until it is answered, one that asks nothing while it is new", () => {
  assert.deepEqual(toRead("2026-06-01", message("commissioner", "2026-03-02")), [["commissioner", true]]);
  assert.deepEqual(toRead("2026-03-03", message("commissioner", "2026-03-02"), message("client", "2026-03-03")), []);
  const news = message("commissioner", "2026-03-02", "Het ligt voor u klaar.");
  assert.deepEqual(toRead("2026-03-15", news), [["commissioner", false]]);
  assert.deepEqual(toRead("2026-03-16", news), []);
});

test("a message that asks nothing is no news any more once the client opened their messages; one that asks still waits", () => {
  const seen = (text: string) => ({ ...message("commissioner", "2026-03-02", text), isSeen: true });
  assert.deepEqual(toRead("2026-03-03", seen("Het ligt voor u klaar.")), []);
  assert.deepEqual(toRead("2026-03-03", seen("Kunt u dan?")), [["commissioner", true]]);
});

test("a provider's message is told as well, until the client writes what that provider reads", () => {
  const asked = message("provider", "2026-03-02");
  assert.deepEqual(toRead("2026-03-03", asked), [["provider", true]]);
  assert.deepEqual(toRead("2026-03-03", message("commissioner", "2026-03-01"), asked), [
    ["commissioner", true],
    ["provider", true],
  ]);
  assert.deepEqual(toRead("2026-03-03", asked, message("client", "2026-03-03")), [["provider", true]]);
  assert.deepEqual(toRead("2026-03-03", asked, message("client", "2026-03-03", "Ja.", provider)), []);
});

test("of a provider that helps no longer nothing is asked: it can't be answered", () => {
  assert.deepEqual(messagesToRead([message("provider", "2026-03-02")], [], day("2026-03-03")), []);
});

test("a plan to sign tells the days of the whole plan, and from when it holds as it reads now", () => {
  const version = (over: object) =>
    ({ plan: 3, version: 3, until: day("2026-09-01"), isLast: false, clientSigning: "signed", ...over }) as OwnPlan;
  const first = version({ from: day("2026-03-02") });
  const last = version({ version: 5, from: day("2026-04-01"), isLast: true, clientSigning: "waiting" });
  assert.deepEqual(planToSign([last, first], day("2026-04-02")), {
    ...{ from: "2026-03-02", until: "2026-09-01", holdsFrom: "2026-04-01", isChanged: true },
  });
  assert.equal(planToSign([first], day("2026-04-02")), null);
});
