import assert from "node:assert/strict";
import { test } from "node:test";
import type { ProviderId } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { sayIn } from "../../languages/texts.ts";
import { readProvider } from "./provider-form.ts";
import { wordsOfInvolved } from "./provider-presenter.ts";
import { providerTexts } from "./provider-texts.ts";

const [provider, today] = ["p" as ProviderId, day("2026-03-12")];
const draft = { provider, whatFor: " werk zoeken ", from: "16-3-2026", last: "" };
const reading = (over: Partial<typeof draft>) => readProvider({ ...draft, ...over }, [{ id: provider }], today);

test("a provider is involved for something from a day, with a last day or without; the last day still counts", () => {
  const joining = { provider, whatFor: "werk zoeken", from: "2026-03-16", until: null };
  assert.deepEqual(reading({}), { ok: true, joining });
  assert.deepEqual(reading({ last: "30-6-2026" }), { ok: true, joining: { ...joining, until: "2026-07-01" } });
  assert.equal(reading({ last: "16-3-2026" }).ok, true);
});

test("what is missing or can't be is said at its field", () => {
  const codes = (over: Partial<typeof draft>) => {
    const read = reading(over);
    return read.ok ? [] : read.faults.map(({ field, code }) => [field, code]);
  };
  assert.deepEqual(codes({ provider: "" as ProviderId, whatFor: " ", from: "x", last: "y" }), [
    ["provider", "choose-provider"],
    ["whatFor", "what-for-missing"],
    ["providerFrom", "from-wrong"],
    ["providerLast", "last-wrong"],
  ]);
  assert.deepEqual(codes({ last: "15-3-2026" }), [["providerLast", "last-early"]]);
  assert.deepEqual(codes({ whatFor: "x".repeat(501) }), [["whatFor", "what-for-long"]]);
  assert.deepEqual(codes({ from: "1-1-1990" }), [["providerFrom", "from-wrong"]]);
});

test("who is involved is told with the days in words", () => {
  const involved = { entry: 4 as never, name: "De Tussenstap", whatFor: "werk zoeken", from: day("2026-03-01") };
  const words = (until: string | null) =>
    wordsOfInvolved(
      { ...involved, until: until === null ? null : day(until) },
      sayIn(providerTexts, "nl"),
      formatsIn("nl"),
    );
  assert.equal(words(null), "De Tussenstap: werk zoeken, vanaf 1 maart 2026");
  assert.equal(words("2026-07-01"), "De Tussenstap: werk zoeken, van 1 maart 2026 tot en met 30 juni 2026");
});
