import assert from "node:assert/strict";
import { test } from "node:test";
import type { ProviderId } from "../../../kernel/ids.ts";
import { aFact, benefitStarted, type Step } from "../../dossier/domain/builders.ts";
import { open, told } from "../testing/signals.ts";

const onBenefit = benefitStarted("2026-01-05");
const [first, other] = ["a", "b"].map((end) => `00000000-0000-7000-8000-00000000000${end}` as ProviderId);

type From = "client" | "commissioner" | "provider";

const wrote = (on: string, from: From, provider?: ProviderId, withoutClient = false): Step =>
  aFact("message-sent", on, {
    ...{ from, text: "Kan het een uur later?" },
    ...(provider === undefined ? {} : { provider }),
    ...(withoutClient ? { withoutClient: true as const } : {}),
  });

/** The day each question came, and the day it was answered, or that it waits. */
const questions = (...steps: readonly Step[]): string[] =>
  told("message-unanswered", onBenefit, ...steps)
    .map((each) => each.split(" "))
    .map(([from, , until, how]) => `${from} ${until === open ? "waits" : `${until} ${how}`}`);

const toBoth = wrote("2026-02-02", "client", first);
const toOffice = wrote("2026-02-02", "client");

const cases: readonly (readonly [string, readonly Step[], readonly string[]])[] = [
  ["to both, and nobody wrote back", [toBoth], ["2026-02-02 waits"]],
  [
    "to both, the provider answered",
    [toBoth, wrote("2026-02-04", "provider", first)],
    ["2026-02-02 2026-02-04 answer"],
  ],
  [
    "to both, the office answered, which the provider does not read",
    [toBoth, wrote("2026-02-04", "commissioner")],
    ["2026-02-02 2026-02-04 answer"],
  ],
  [
    "to both, the provider wrote to the office alone: that asks the office too",
    [toBoth, wrote("2026-02-04", "provider", first, true)],
    ["2026-02-02 waits", "2026-02-04 waits"],
  ],
  [
    "to both, the office wrote to the provider alone",
    [toBoth, wrote("2026-02-04", "commissioner", first, true)],
    ["2026-02-02 waits"],
  ],
  [
    "to both, another provider wrote, which does not read it",
    [toBoth, wrote("2026-02-04", "provider", other)],
    ["2026-02-02 waits"],
  ],
  [
    "to the office alone, a provider wrote to the client about something else",
    [toOffice, wrote("2026-02-04", "provider", first)],
    ["2026-02-02 waits"],
  ],
  [
    "to the office alone and then to both, the provider answered what it read",
    [toOffice, wrote("2026-02-03", "client", first), wrote("2026-02-04", "provider", first)],
    ["2026-02-02 waits", "2026-02-03 2026-02-04 answer"],
  ],
  [
    "to the office alone and then to both, the office answers both at once",
    [toOffice, wrote("2026-02-03", "client", first), wrote("2026-02-04", "commissioner")],
    ["2026-02-02 2026-02-04 answer", "2026-02-03 2026-02-04 answer"],
  ],
  [
    "a provider's own question to the office waits for the office",
    [wrote("2026-02-04", "provider", first, true), wrote("2026-02-06", "commissioner", first, true)],
    ["2026-02-04 2026-02-06 answer"],
  ],
  [
    "what a provider writes to the client asks the office nothing, which reads along",
    [wrote("2026-02-04", "provider", first)],
    [],
  ],
  [
    "what a provider asks the office after its answer to the client is a question of its own",
    [toBoth, wrote("2026-02-03", "provider", first), wrote("2026-02-04", "provider", first, true)],
    ["2026-02-02 2026-02-03 answer", "2026-02-04 waits"],
  ],
];

for (const [what, steps, expected] of cases)
  test(`a question ${what}: ${expected.join(", ")}`, () => {
    assert.deepEqual(questions(...steps).toSorted(), expected);
  });
