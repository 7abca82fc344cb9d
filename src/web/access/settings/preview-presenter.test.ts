import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { type Preview, presentPreview } from "./preview-presenter.ts";

const aPreview = (...rules: Preview["rules"]): Preview => ({ on: plainDate("2026-04-01"), clients: 1200, rules });
const rule = (code: string, now: readonly [number, number], changed: readonly [number, number]) => ({
  rule: code,
  nl: code,
  en: code,
  now: { open: now[0], late: now[1] },
  changed: { open: changed[0], late: changed[1] },
});
const shown = (...rules: Preview["rules"]) => presentPreview(aPreview(...rules), "nl", formatsIn("nl"));

test("the sentence adds up what the change does to all rules, and each that it changes has a line", () => {
  const { sentence, lines } = shown(rule("a", [10, 2], [10, 2]), rule("b", [1500, 40], [1537, 28]));
  assert.equal(sentence, "Op 1 april 2026, over 1.200 dossiers: 37 signalen meer, 12 minder te laat.");
  assert.deepEqual(
    lines.map(({ words }) => words),
    ["b: van 1.500 naar 1.537 open, van 40 naar 28 te laat"],
  );
});

test("one is said as one, and what stays equal is said too", () => {
  assert.match(shown(rule("a", [2, 0], [1, 0])).sentence, /1 signaal minder, evenveel te laat\./);
});

test("where nothing changes it says that clocks that run keep their norm, and what to do", () => {
  assert.match(
    shown(rule("a", [2, 1], [2, 1])).sentence,
    /verandert er over 1\.200 dossiers niets.*Met een eerdere dag/,
  );
});
