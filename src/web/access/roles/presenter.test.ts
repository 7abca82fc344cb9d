import assert from "node:assert/strict";
import { test } from "node:test";
import { knownPermissions, permissionInWords } from "../permission-words.ts";
import { presentRoles, type RolesReply } from "./presenter.ts";

const reply: RolesReply = {
  roles: [
    { role: "caseworker", party: "commissioner", permissions: ["dossier.client.read", "figures.cohort.open"] },
    { role: "administrator", party: "commissioner", permissions: ["access.person.list"] },
    { role: "provider-consultant", party: "provider", permissions: ["casework.provider-client.read"] },
    { role: "client", party: "client", permissions: [] },
  ],
};

test("every permission has one row and words in both languages, allowed to somebody or not", () => {
  const rows = presentRoles(reply, "nl").subjects.flatMap((subject) =>
    subject.rows.map(({ permission }) => permission),
  );
  assert.deepEqual(rows.toSorted(), [...knownPermissions].toSorted());
  for (const permission of rows)
    for (const language of ["nl", "en"] as const) assert.match(permissionInWords(permission, language), /^[A-Z]/);
});

test("the marks are exactly what the server says", () => {
  const marked = presentRoles(reply, "en").subjects.flatMap(({ rows }) =>
    rows.flatMap(({ permission, cells }) =>
      cells.flatMap(({ role, isAllowed }) => (isAllowed ? [`${role} ${permission}`] : [])),
    ),
  );
  const said = reply.roles.flatMap(({ role, permissions }) => permissions.map((permission) => `${role} ${permission}`));
  assert.deepEqual(marked.toSorted(), said.toSorted());
});

test("a permission that is newer than this page is in the table too, under its own name", () => {
  const newer = { role: "researcher", party: "commissioner", permissions: ["lottery.draw" as never] } as const;
  const { subjects } = presentRoles({ roles: [{ ...newer, permissions: [...newer.permissions] }] }, "en");
  assert.deepEqual(
    subjects.filter(({ key }) => key === "other").map(({ label, rows }) => [label, rows[0]?.words]),
    [["Other", "lottery.draw"]],
  );
});

test("roles stand under their party, and one without any right is named instead", () => {
  const { parties, without } = presentRoles(reply, "nl");
  assert.deepEqual(
    parties.map(({ label, roles }) => [label, roles.length]),
    [
      ["Opdrachtgever", 2],
      ["Aanbieder", 1],
    ],
  );
  assert.deepEqual(without, ["Cliënt"]);
});
