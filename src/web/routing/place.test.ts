import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { hrefTo, pageNumber, place } from "./place.ts";

const list = place({
  path: "/clients/{clientId}",
  params: z.object({ clientId: z.string() }),
  search: z.object({
    tab: z.enum(["timeline", "access"]).catch("timeline"),
    on: z.string().optional(),
    page: pageNumber,
  }),
});

test("what a page takes by default is not in its address", () => {
  const params = { clientId: "c 1" };
  assert.equal(hrefTo(list, { params, search: { tab: "timeline", page: 1 } }), "/clients/c%201");
  assert.equal(
    hrefTo(list, { params, search: { tab: "access", page: 2, on: undefined } }),
    "/clients/c%201?tab=access&page=2",
  );
});

test("an address somebody typed never breaks a page", () => {
  assert.deepEqual(list.search.parse({ tab: "nonsense", page: "-3" }), { tab: "timeline", page: 1 });
  assert.deepEqual(list.search.parse({ page: "4" }), { tab: "timeline", page: 4 });
});
