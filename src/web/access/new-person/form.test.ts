import assert from "node:assert/strict";
import { test } from "node:test";
import { sayIn } from "../../languages/texts.ts";
import { mostIn, nobodyYet, readDetails, readPerson, type TypedPerson } from "./form.ts";
import { newPersonTexts } from "./texts.ts";

const typed = (over: Partial<TypedPerson> = {}): TypedPerson => ({
  name: "M. Bakker",
  email: "m.bakker@nieuwedijk.example",
  role: "caseworker",
  team: "",
  workerCode: "",
  provider: "",
  clientNumber: "",
  ...over,
});

test("an empty team and code are none, and an address has no capitals", () => {
  assert.deepEqual(readPerson(typed({ email: " M.Bakker@Nieuwedijk.example ", team: "  " })), {
    ok: true,
    value: {
      name: "M. Bakker",
      email: "m.bakker@nieuwedijk.example",
      role: "caseworker",
      team: null,
      workerCode: null,
      providerId: null,
      clientNumber: null,
    },
  });
});

const faults = [
  ["nothing typed", nobodyYet, { name: "name-missing", email: "email-missing", role: "role-missing" }],
  ["an address without a domain", typed({ email: "bakker@nieuwedijk" }), { email: "no-email" }],
  ["an address with a space", typed({ email: "m bakker@nieuwedijk.example" }), { email: "no-email" }],
  ["a role that does not exist", typed({ role: "king" }), { role: "role-missing" }],
  ["a consultant of nobody", typed({ role: "provider-consultant" }), { provider: "provider-missing" }],
  [
    "a client without a number",
    typed({ role: "client", name: "" }),
    { name: "name-missing", clientNumber: "client-number-missing" },
  ],
  ["a code of 41 characters", typed({ workerCode: "x".repeat(41) }), { workerCode: "too-long" }],
  ["a name of 121 characters", typed({ name: "x".repeat(121) }), { name: "too-long" }],
] as const;

for (const [name, person, expected] of faults)
  test(`new person: ${name} -> ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(readPerson(person), { ok: false, refusal: { code: "faulty", faults: expected } });
  });

test("what is too long is told the most that it may be", () => {
  assert.equal(
    sayIn(newPersonTexts, "nl")("too-long", { most: mostIn("name") }),
    "Dit is te lang: hoogstens 120 tekens.",
  );
});

test("details are trimmed when they are changed", () => {
  assert.deepEqual(readDetails({ name: " M. Bakker ", email: "M@x.example", team: " Noord ", workerCode: "B12" }), {
    ok: true,
    value: { name: "M. Bakker", email: "m@x.example", team: "Noord", workerCode: "B12" },
  });
  const wrong = readDetails({ name: "M. Bakker", email: "m", team: "", workerCode: "" });
  assert.deepEqual(wrong.ok ? {} : wrong.refusal.faults, { email: "no-email" });
});
