import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonId, ProviderId } from "../../../../kernel/ids.ts";
import type { SettingKey } from "../../../access/public.ts";
import { presets, settingKeys } from "../../../access/testing/settings.ts";
import { aFact, benefitStarted, exemptionGranted, type Step } from "../../../dossier/domain/builders.ts";
import { asking, toldOf } from "../../testing/effects.ts";
import { notified, stepDone } from "../../testing/gates.ts";
import { assigned } from "../../testing/signals.ts";
import { isCodedList } from "./coded-entries.ts";
import type { CountsTold } from "./count-effect.ts";
import { effectsOf } from "./effects-of.ts";

/** The numbers a change of a setting gives, as "what: now -> changed, in so many dossiers". */
const numbersOf = (
  key: SettingKey,
  value: unknown,
  dossiers: readonly (readonly Step[])[],
  from = "2026-03-02",
  preset: keyof typeof presets = "participatiewet-2026",
): readonly string[] => {
  const asked = asking(key, value, from, preset);
  return effectsOf(key)
    .map((make) => toldOf(make(asked), ...dossiers))
    .filter((told): told is CountsTold => told.of === "counts")
    .flatMap(({ counts }) =>
      counts.map(
        ({ what, now, changed, people }) => `${what}: ${now} -> ${changed}, ${people?.now} -> ${people?.changed}`,
      ),
    );
};

const lasting = (from: string, until?: string): Step => exemptionGranted(from, until === undefined ? {} : { until });
const [categorial = ""] = presets["participatiewet-2026"].categorialGrounds;
const roles = presets["participatiewet-2026"].benefitsRoles;
const anyProvider = "00000000-0000-7000-8000-00000000000c" as ProviderId;
const joinedAs = (role: string, from: string): Step =>
  aFact("colleague-joined", from, { worker: "00000000-0000-7000-8000-00000000000b" as PersonId, role: role as never });

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "entries of the last year that would be marked as recorded late",
    numbersOf("recordedLateAfter", "P1D", [
      [aFact("job-started", "2026-02-01", {}, { known: "2026-02-06T10:00:00Z" })],
      [aFact("job-started", "2024-02-01", {}, { known: "2024-03-06T10:00:00Z" })],
    ]),
    ["recorded-late: 0 -> 1, 0 -> 1"],
  ],
  [
    "an exemption of one person that would be too long; one of a group is none",
    numbersOf("exemptionAtMost", "P3M", [
      [benefitStarted("2025-01-01"), lasting("2025-09-01", "2026-03-01")],
      [benefitStarted("2025-01-01"), lasting("2025-09-01", "2025-11-01")],
      [benefitStarted("2022-01-01"), lasting("2022-09-01", "2023-08-01")],
      [aFact("exemption-granted", "2025-09-01", { ground: categorial as never })],
    ]),
    ["exempt-too-long: 0 -> 1, 0 -> 1"],
  ],
  [
    "exemptions that would be of a group, from the day they began",
    numbersOf("categorialGrounds", ["medical"], [[lasting("2026-01-01", "2026-06-01")]], "2026-01-01"),
    ["individual-exemptions: 1 -> 0, 1 -> 0"],
  ],
  [
    "a signal that was left alone for longer than would be allowed",
    numbersOf("restAtMost", "P1W", [
      [
        benefitStarted("2026-01-05"),
        aFact(
          "signal-rested",
          "2026-02-01",
          { rule: "no-offer" as never, reason: "advies" },
          { subject: 1, until: "2026-02-20" },
        ),
      ],
    ]),
    ["rested-too-long: 0 -> 1, 0 -> 1"],
  ],
  [
    "a text that would be refused for a word, also between capitals",
    numbersOf(
      "healthWords",
      { ...presets["participatiewet-2026"].healthWords, jicht: { nl: "staan", en: "standing" } },
      [
        [aFact("need-unmet", "2026-02-01", { need: "transport" as never, note: "Heeft Jicht." })],
        [aFact("need-unmet", "2026-02-01", { need: "transport" as never, note: "Woont ver weg." })],
      ],
    ),
    ["texts-refused: 0 -> 1, 0 -> 1"],
  ],
  [
    "what a provider is for is read by it, so a word there would be refused too",
    numbersOf(
      "healthWords",
      { ...presets["participatiewet-2026"].healthWords, jicht: { nl: "staan", en: "standing" } },
      [
        [aFact("provider-joined", "2026-02-01", { provider: anyProvider, whatFor: "Begeleiding bij jicht" })],
        [aFact("provider-joined", "2026-02-01", { provider: anyProvider, whatFor: "Begeleiding bij solliciteren" })],
      ],
    ),
    ["texts-refused: 0 -> 1, 0 -> 1"],
  ],
  [
    "who would be on assistance if another scheme counted",
    numbersOf("assistanceSchemes", ["elderly"], [[benefitStarted("2026-01-05")]], "2026-01-01"),
    ["on-assistance: 1 -> 0, 1 -> 0"],
  ],
  [
    "whose benefit a colleague would see to",
    numbersOf(
      "benefitsRoles",
      ["other-role"],
      [[benefitStarted("2026-01-05"), assigned("2026-01-05"), joinedAs(roles[0] ?? "", "2026-01-06")]],
      "2026-01-01",
    ),
    ["benefits-clients: 1 -> 0, 1 -> 0"],
  ],
];

for (const [name, found, expected] of cases)
  test(`counted beforehand: ${name}`, () => assert.deepEqual(found, expected));

test("the separated model takes clients, and their signals for who does benefits, to the colleague; who has none stays", () => {
  const long = [benefitStarted("2023-01-05"), assigned("2023-01-05")];
  const found = numbersOf(
    "caseloadModel",
    "separated",
    [[...long, joinedAs(presets["wwb-2006"].benefitsRoles[0] ?? "", "2023-01-06")], long],
    "2026-03-02",
    "wwb-2006",
  );
  assert.deepEqual(found, ["benefits-clients: 0 -> 1, 0 -> 1", "benefits-signals: 0 -> 1, 0 -> 1"]);
});

test("a step that was done over counts while the earlier one did", () => {
  const lastingStep = presets["participatiewet-2026"].gateSteps.find(
    (step) => step.lasting && step.doneBy !== "diagnosis",
  );
  const code = lastingStep?.code ?? "";
  const twice = [
    notified("2025-03-10", { at: "commissioner" }),
    stepDone(1, code, "2025-03-20", { by: "commissioner" }),
    aFact("gate-closed", "2025-04-01", { reason: "moved" }, { subject: 1 }),
    notified("2025-12-01", { at: "commissioner" }),
    stepDone(4, code, "2025-12-10", { by: "commissioner" }),
  ];
  const [found] = numbersOf("intakeCountsFor", "P1M", [twice]);
  assert.equal(found, "done-again: 1 -> 0, 1 -> 0");
});

test("a change of a plan would be signed again when its part is one that is signed", () => {
  const plan = aFact(
    "plan-made",
    "2026-01-10",
    { goal: "werk", contactEvery: "P4W", text: "Plan" },
    { until: "2026-09-01" },
  );
  const revised = aFact(
    "plan-revised",
    "2026-02-10",
    { goal: "werk", contactEvery: "P2W", text: "Plan", why: "vaker" },
    { subject: 1, until: "2026-09-01" },
  );
  const found = (parts: readonly string[]) => numbersOf("planSignedParts", parts, [[plan, revised]]);
  const now = presets["participatiewet-2026"].planSignedParts.includes("contact") ? 1 : 0;
  assert.deepEqual(found(["contact"]), [`signed-anew: ${now} -> 1, ${now} -> 1`]);
  assert.deepEqual(found(["goal"]), [`signed-anew: ${now} -> 0, ${now} -> 0`]);
});

test("every list of codes, and every setting that signals rest on, has an effect that is looked for in dossiers", () => {
  const keys = Object.keys(settingKeys) as SettingKey[];
  const without = keys.filter((key) => effectsOf(key).length === 0);
  assert.deepEqual(without, [
    "worklistAhead",
    "inviteSentences",
    "officePhone",
    "remindBefore",
    "workload",
    "fullCaseload",
    "teamVisibility",
    "disclosureLimit",
    "keepPersons",
    "keepBenefits",
    "keepCasework",
    "keepLog",
    "deleting",
  ]);
  assert.ok(keys.filter(isCodedList).length >= 18);
});
