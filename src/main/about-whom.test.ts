import assert from "node:assert/strict";
import { test } from "node:test";
import { aboutWhom } from "../contexts/dossier/about-whom.ts";
import { isActivity } from "../platform/activity.ts";
import type { Endpoint } from "../platform/endpoint.ts";
import { endpoints } from "./endpoints.ts";

const aboutOf = ({ operationId }: Endpoint) => (isActivity(operationId) ? aboutWhom[operationId] : undefined);
const told = (some: readonly Endpoint[]): readonly string[] =>
  some.map((each) => `${each.operationId}: ${aboutOf(each)}`).toSorted();

const namesOne = ({ path, purpose }: Endpoint): boolean => path.includes("{clientId}") || purpose === "own-data";

test("what names one client in its address is told as looking in that dossier, or comes with opening it", () => {
  const wrong = endpoints.filter(
    (each) => namesOne(each) && !["one", "opening"].some((about) => about === aboutOf(each)),
  );
  assert.deepEqual(told(wrong), []);
  assert.ok(endpoints.some(namesOne));
});

test("what is looked at and names no client is never told as looking in one dossier", () => {
  const wrong = endpoints.filter((each) => each.method === "GET" && !namesOne(each) && aboutOf(each) === "one");
  assert.deepEqual(told(wrong), []);
});

test("without naming one client these write in dossiers one by one", () => {
  const writes = endpoints.filter((each) => !namesOne(each) && aboutOf(each) === "one");
  assert.deepEqual(told(writes), ["assignClients: one", "startCampaign: one"]);
});
