import assert from "node:assert/strict";
import { test } from "node:test";
import { permissionsOf } from "../../contexts/access/domain/permissions.ts";
import { allRoutes } from "./all-routes.ts";
import { railOf, startsOf } from "./rail.ts";

const permissionsFor = (role: "caseworker" | "policy-maker" | "administrator" | "client") =>
  permissionsOf({ party: role === "client" ? "client" : "commissioner", roles: [role] });

const starts = (permissions: ReturnType<typeof permissionsFor>) =>
  startsOf(allRoutes, permissions).map(({ path }) => path);

test("an administrator starts with the files; one who may have clients too, with those, and without any with the files", () => {
  assert.deepEqual(starts(permissionsFor("administrator")), ["/imports"]);
  const both = permissionsOf({ party: "commissioner", roles: ["caseworker", "administrator"] });
  assert.deepEqual(starts(both), ["/today", "/imports"]);
});

test("each role starts at the first page it may open", () => {
  assert.deepEqual(starts(permissionsFor("caseworker")), ["/today"]);
  assert.deepEqual(starts(permissionsFor("policy-maker")), ["/team"]);
  assert.deepEqual(starts(permissionsFor("client")), ["/own/file"]);
});

test("the rail shows nobody a page they may not open", () => {
  const permissions = permissionsFor("policy-maker");
  const shown = railOf(allRoutes, { permissions, language: "nl", path: "/team" }).flatMap(({ items }) => items);
  for (const { to } of shown) {
    const route = allRoutes.find(({ place }) => place.path === to.path);
    assert.ok(route?.permission === undefined || permissions.includes(route.permission), to.path);
  }
});

test("a dossier is marked under my clients, and one item at most is marked", () => {
  const permissions = permissionsFor("caseworker");
  const rail = railOf(allRoutes, {
    permissions,
    language: "en",
    path: "/clients/00000000-0000-4000-8000-000000000001",
  });
  const here = rail.flatMap(({ items }) => items).filter(({ isHere }) => isHere);
  assert.deepEqual(
    here.map(({ label }) => label),
    ["My clients"],
  );
});

test("every path is there once", () => {
  const paths = allRoutes.map(({ place }) => place.path);
  assert.equal(new Set(paths).size, paths.length);
});
