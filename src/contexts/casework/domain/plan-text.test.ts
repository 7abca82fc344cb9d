import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { aPlan, deliverers, town } from "../testing/plans.ts";
import { planTextOf } from "./plan-text.ts";

test("a plan reads as plain Dutch, in blocks, with its days in words and its last day the last one it runs", () => {
  const text = planTextOf({ from: day("2026-02-16"), until: day("2026-09-01"), body: aPlan() }, town, deliverers);
  assert.equal(
    text,
    `Plan van aanpak
Dit plan loopt van 16 februari 2026 tot en met 31 augustus 2026.

Uw doel
Betaald werk
Betaald werk in de zorg
Het doel is bereikt als: u minstens 24 uur per week werkt

Uw stappen
1. Werkstage bij de gemeente. U werkt een tijd mee om te leren. U krijgt daarvoor geen loon. Van 1 maart 2026 tot en met 31 mei 2026, 16 uur per week.

Contact
Wij spreken elkaar minstens een keer per 4 weken.

Wat u doet
- U doet mee aan de stappen in dit plan.

Wat wij doen
- Wij betalen de werkschoenen.

Kinderopvang
U hebt geen kinderopvang nodig.`,
  );
});

test("what is not agreed has no heading, and a code that is no longer known reads as itself", () => {
  const body = aPlan({ steps: [], support: [], duties: [], contactEvery: "P1W", goalKind: "long-gone" as never });
  const text = planTextOf({ from: day("2026-02-16"), until: day("2026-09-01"), body }, town, deliverers);
  assert.doesNotMatch(text, /Uw stappen|Wat u doet|Wat wij doen/);
  assert.match(text, /Long-gone\n[\s\S]*een keer per week\./);
});

test("the plan for integration stands within this one, with what both come to in a week, and the rung by its name", () => {
  const [step] = aPlan().steps ?? [];
  const body = aPlan({
    rung: town.ladder.rungs[0]?.code as never,
    steps: step === undefined ? [] : [{ ...step, hoursPerWeek: 8, inIntegration: true }],
    integration: { from: day("2026-01-15"), says: "u leert Nederlands tot niveau B1.", hoursPerWeek: 12 },
  });
  const text = planTextOf({ from: day("2026-02-16"), until: day("2026-09-01"), body }, town, deliverers);
  assert.match(text, new RegExp(`Uw trede: ${town.ladder.rungs[0]?.nl}\\. Een trede is een stap`));
  assert.match(text, /8 uur per week, als deel van uw inburgering\./);
  assert.match(
    text,
    /Inburgering\nU hebt ook een persoonlijk plan voor uw inburgering, sinds 15 januari 2026\.\nDaarin staat: u leert Nederlands tot niveau B1\.\nVoor uw inburgering bent u 12 uur per week bezig\./,
  );
  assert.match(text, /Uren\nMet uw stappen en uw inburgering samen bent u hoogstens 12 uur per week bezig\./);
});

test("a step says with whom in a sentence, and what somebody does there where its name does not say so", () => {
  const [step] = aPlan().steps ?? [];
  const said = (over: object) => {
    const body = aPlan({ steps: [{ ...step, ...over } as never] });
    const text = planTextOf({ from: day("2026-02-16"), until: day("2026-09-01"), body }, town, deliverers);
    return text.split("\n").find((line) => line.startsWith("1. ")) ?? "";
  };
  assert.match(
    said({ product: "language-training", by: "provider" }),
    /^1\. Taaltraining bij het re-integratiebedrijf\. U leert/,
  );
  assert.match(
    said({ product: "volunteer-work", by: "client" }),
    /^1\. Vrijwilligerswerk, dat doet u zelf\. Van 1 maart/,
  );
  // what a commissioner calls its own has no article that could be known
  assert.match(said({ product: "own-kind", by: "Werkplein" }), /^1\. Own-kind bij Werkplein\. Van/);
});

test("a step says who does it by name, with the kind beside it; who left keeps their name, and without one the kind stands alone", () => {
  const [step] = aPlan().steps ?? [];
  const said = (over: object) => {
    const body = aPlan({ steps: step === undefined ? [] : [{ ...step, ...over }] });
    return / bij (.*?)\. U werkt/.exec(
      planTextOf({ from: day("2026-02-16"), until: day("2026-09-01"), body }, town, deliverers),
    )?.[1];
  };
  assert.equal(said({ by: "provider", provider: "taalhuis" }), "Het Taalhuis (re-integratiebedrijf)");
  assert.equal(said({ worker: "wit" }), "J. de Wit (gemeente)");
  assert.equal(said({ worker: "gone" }), "P. Vertrokken (gemeente)");
  assert.equal(said({ by: "provider" }), "het re-integratiebedrijf");
});
