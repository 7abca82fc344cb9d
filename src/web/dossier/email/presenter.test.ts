import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClientId } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { type ClientEmail, presentEmail } from "./presenter.ts";

const nobody: ClientEmail = {
  clientId: "c" as ClientId,
  entriesSeen: 1,
  email: null,
  said: null,
  personErasedOn: null,
  mailsAreSent: true,
};
const shown = (over: Partial<ClientEmail>) => presentEmail({ ...nobody, ...over }, "nl", formatsIn("nl"));
const agreed = { agreed: true, on: day("2026-03-03"), how: "phone", language: "nl" } as const;

test("who agreed is reached at the address, which can be changed and given up", () => {
  const { line, acts, note } = shown({ email: "anna@example.org", said: agreed });
  assert.equal(
    line,
    "Deze cliënt krijgt e-mail op anna@example.org. E-mail en brieven zijn in het Nederlands. Afgesproken op 3 maart 2026, aan de telefoon.",
  );
  assert.deepEqual([acts, note], [["change", "stop"], null]);
});

test("who never agreed, or does no more, gets letters, and may agree", () => {
  assert.match(shown({}).line, /geen e-mail afgesproken: alles gaat per brief/);
  const by = (who: "client" | "commissioner") =>
    shown({ said: { agreed: false, on: day("2026-03-05"), by: who, language: "nl" } }).line;
  assert.match(by("client"), /^De cliënt wil sinds 5 maart 2026 geen e-mail meer/);
  assert.match(by("commissioner"), /want het adres klopte niet/);
  assert.match(shown({ said: agreed }).line, /het adres is er niet meer/);
  const english = shown({ said: { agreed: false, on: day("2026-03-05"), by: "client", language: "en" } });
  assert.match(english.line, /alles gaat per brief\. Brieven zijn in het Engels\.$/);
  assert.doesNotMatch(by("client"), /Engels/);
  assert.deepEqual([shown({}).acts, shown({ said: agreed }).acts], [["agree"], ["agree"]]);
});

test("where no mail is sent that is said, with how letters still go", () => {
  assert.match(shown({ mailsAreSent: false }).note ?? "", /geen mailserver ingesteld. Druk de uitnodiging af/);
});

test("of whom it is not known any more who they are no address is asked", () => {
  const { acts, line } = shown({ personErasedOn: day("2026-02-01"), mailsAreSent: false });
  assert.deepEqual(acts, []);
  assert.match(line, /verwijderd/);
});
