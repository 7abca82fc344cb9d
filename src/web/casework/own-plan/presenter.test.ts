import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { entryNumberSchema } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { type OwnPlans, presentOwnPlans } from "./presenter.ts";

type OwnVersion = OwnPlans["plans"][number];

const aVersion = (version: number, over: Partial<OwnVersion> = {}): OwnVersion => ({
  plan: entryNumberSchema.parse(3),
  version: entryNumberSchema.parse(version),
  hash: "0".repeat(64),
  from: day("2026-03-02"),
  until: day("2026-09-01"),
  isLast: true,
  text: "Plan van aanpak\nDit plan loopt van 2 maart 2026 tot en met 31 augustus 2026.",
  why: null,
  wordingOnly: false,
  client: { kind: "waiting", on: null, version: null },
  office: { kind: "waiting", on: null },
  ...over,
});

const signedOn = (version: number, on = "2026-03-03"): Partial<OwnVersion> => ({
  client: { kind: "signed", on: day(on), version: entryNumberSchema.parse(version) },
});
const refusedOn = (on: string): Partial<OwnVersion> => ({ client: { kind: "refused", on: day(on), version: null } });

const office = { within: "de gemeente Nieuwedijk", first: "De gemeente Nieuwedijk" };
const allShown = (...plans: OwnVersion[]) =>
  presentOwnPlans({ plans, on: day("2026-04-01") }, office, "nl", formatsIn("nl"));
const shown = (...plans: OwnVersion[]) => allShown(...plans)[0];

test("who has no plan in writing is told so", () => {
  assert.deepEqual(allShown(), []);
});

test("a plan that waits is to be read and signed, or not signed", () => {
  const plan = shown(aVersion(3));
  assert.match(plan?.intro ?? "", /samen met uw klantmanager/);
  assert.deepEqual([plan?.maySign, plan?.mayRefuse, plan?.standing, plan?.change], [true, true, [], null]);
});

test("a plan that changed says what is different and why, and the version before it can be read", () => {
  const changed = aVersion(5, {
    why: "meer uren",
    text: "Plan van aanpak\nDit plan loopt tot en met 30 september 2026.",
  });
  const plan = shown(changed, aVersion(3, { isLast: false, ...signedOn(3) }));
  assert.match(plan?.intro ?? "", /veranderd/);
  assert.deepEqual(
    plan?.change?.lines.map(({ was, is }) => [was, is].map((side) => side?.find(({ isChanged }) => isChanged)?.words)),
    [["van 2 maart 2026", "30 september"]],
  );
  assert.equal(plan?.change?.why, "Waarom: meer uren");
  assert.deepEqual(
    plan?.earlier.map(({ words, signing }) => [words, signing]),
    [["Het plan vanaf 2 maart 2026.", "U tekende dit op 3 maart 2026."]],
  );
});

test("who signed is told when, and that the other still has to; who would not can still sign, and not refuse twice", () => {
  const signed = shown(aVersion(3, signedOn(3)));
  assert.deepEqual(signed?.standing, [
    "U hebt dit plan getekend op 3 maart 2026.",
    "De gemeente Nieuwedijk tekent nog.",
  ]);
  assert.equal(signed?.maySign, false);
  const refused = shown(aVersion(3, refusedOn("2026-03-03")));
  assert.deepEqual([refused?.maySign, refused?.mayRefuse], [true, false]);
  const both = shown(
    aVersion(3, {
      ...signedOn(3),
      office: { kind: "signed", on: day("2026-03-04") },
    }),
  );
  assert.equal(both?.standing[1], "De gemeente Nieuwedijk tekende op 4 maart 2026.");
});

test("who never signed is asked to read all of it, with what changed since the version before; who did, with all that changed since then", () => {
  const text = (said: string) => ({ text: `Plan van aanpak\n${said}` });
  const third = aVersion(5, { why: "een letter", ...text("U werkt 32 uur bij ons.") });
  const second = aVersion(4, { isLast: false, why: "meer uren", ...text("U werkt 32 uur bij onz.") });
  const first = aVersion(3, { isLast: false, ...text("U werkt 24 uur bij ons.") });
  const never = shown(third, second, first);
  assert.equal(never?.change?.why, "Waarom: een letter");
  assert.match(never?.intro ?? "", /samen met uw klantmanager/);
  const once = shown(third, second, { ...first, ...signedOn(3) });
  assert.deepEqual(
    once?.change?.lines.map(({ was, is }) => [was, is].map((side) => side?.find(({ isChanged }) => isChanged)?.words)),
    [["24", "32"]],
  );
  assert.equal(once?.change?.why, "Waarom: meer uren; een letter");
});

test("a plan that runs stands before the next one, each to be signed by itself; one that is over is read with the last", () => {
  const next = aVersion(9, { plan: entryNumberSchema.parse(9), from: day("2026-09-01"), until: day("2027-03-01") });
  const past = aVersion(1, { plan: entryNumberSchema.parse(1), from: day("2025-03-02"), until: day("2026-03-01") });
  const [running, following] = allShown(next, aVersion(3), past);
  assert.deepEqual([running?.seen.plan, running?.maySign, running?.earlier.length], [3, true, 0]);
  assert.deepEqual([following?.seen.plan, following?.maySign, following?.earlier.length], [9, true, 1]);
  assert.equal(allShown(past).length, 1);
});

test("a slip of the pen that was mended is shown against the text that was signed, and the signature stays", () => {
  const text = (said: string) => ({ text: `Plan van aanpak\n${said}` });
  const last = (over: Partial<OwnVersion>) =>
    aVersion(6, { wordingOnly: true, ...signedOn(3), ...text("U werkt bij ons."), ...over });
  const mended = aVersion(5, { isLast: false, wordingOnly: true, ...signedOn(3), ...text("U werk bij ons.") });
  const first = aVersion(3, { isLast: false, ...signedOn(3), ...text("U werk bij onz.") });
  const plan = shown(last({}), mended, first);
  assert.equal(plan?.change?.title, "Alleen de taal is aangepast. Uw handtekening blijft gelden.");
  assert.deepEqual(
    plan?.change?.lines.map(({ was, is }) => [was, is].map((side) => side?.map(({ words }) => words).join(" "))),
    [["U werk bij onz.", "U werkt bij ons."]],
  );
  assert.deepEqual([plan?.maySign, plan?.intro], [false, ""]);
  assert.deepEqual(
    plan?.earlier.map(({ signing }) => signing),
    ["Uw handtekening van 3 maart 2026 geldt ook hiervoor.", "U tekende dit op 3 maart 2026."],
  );
  const other = shown(last({ wordingOnly: false }), mended, first);
  assert.match(other?.change?.title ?? "", /^Dit is veranderd\. U hoeft niet opnieuw te tekenen/);
});

test("what changed since then is shown against the text that was signed, not against one whose signature it bears", () => {
  const text = (said: string) => ({ text: `Plan van aanpak\n${said}` });
  const third = aVersion(6, { from: day("2026-03-20"), ...text("U werkt 32 uur.") });
  const mended = aVersion(5, { isLast: false, wordingOnly: true, ...signedOn(3), ...text("U werkt 24 uur.") });
  const first = aVersion(3, { isLast: false, ...signedOn(3), ...text("U werk 24 uur.") });
  const plan = shown(third, mended, first);
  assert.equal(plan?.change?.lines[0]?.was?.map(({ words }) => words).join(" "), "U werk 24 uur.");
  assert.deepEqual(plan?.standing, ["Dit plan is veranderd. Zo geldt het vanaf 20 maart 2026."]);
});

test("who would not sign the change can still sign it, and still reads what changed", () => {
  const first = aVersion(3, { isLast: false, ...signedOn(3), text: "Plan van aanpak\nU werkt 24 uur." });
  const last = aVersion(5, { ...refusedOn("2026-03-20"), text: "Plan van aanpak\nU werkt 32 uur." });
  assert.equal(shown(last, first)?.change?.title, "Wat verandert er?");
});

test("beside the mark of a text that was mended stands the mark of the text that was signed", () => {
  const marked = (hash: string) => ({ hash: hash.repeat(64) });
  const last = (over: Partial<OwnVersion> = {}) =>
    aVersion(5, { wordingOnly: true, ...signedOn(3), ...marked("b"), ...over });
  const first = aVersion(3, { isLast: false, ...signedOn(3), ...marked("a") });
  assert.deepEqual(shown(last(), first)?.marks, [
    "Kenmerk van deze tekst: bbbbbbbbbbbb",
    "U tekende de tekst met kenmerk aaaaaaaaaaaa. Daarna is alleen de taal aangepast.",
  ]);
  assert.equal(shown(last({ wordingOnly: false }), first)?.marks[1], "U tekende de tekst met kenmerk aaaaaaaaaaaa.");
  assert.deepEqual(shown(first)?.marks, ["Kenmerk van deze tekst: aaaaaaaaaaaa"]);
});
