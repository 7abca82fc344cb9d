import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { openApiOf } from "./openapi.ts";

const asking = (body?: z.ZodType) =>
  endpoint({
    operationId: "changeSetting",
    summary: "An endpoint.",
    method: "POST",
    path: "/tries",
    permission: "open",
    purpose: "casework",
    ...(body === undefined ? {} : { body }),
    reply: z.object({}),
  });

const cases = [
  ["no field", asking(), undefined],
  ["a field that may be left out", asking(z.strictObject({ good: z.boolean().default(false) })), false],
  ["a field that must be given", asking(z.strictObject({ name: z.string() })), true],
  ["one of two shapes", asking(z.union([z.strictObject({ a: z.int() }), z.strictObject({ b: z.int() })])), true],
] as const;

for (const [what, described, expected] of cases)
  test(`an endpoint that asks ${what}: body required ${expected ?? "not at all"}`, () => {
    const { paths } = openApiOf([{ endpoint: described, statusOf: {} }], "") as {
      paths: { "/tries": { post: { requestBody?: { required: boolean } } } };
    };
    assert.equal(paths["/tries"].post.requestBody?.required, expected);
  });

test("an endpoint's document lists every refusal it can give, under its status", () => {
  const described = {
    endpoint: asking(z.strictObject({ name: z.string() })),
    statusOf: { "no-such-try": 404, "tried-before": 409 },
  };
  const { paths } = openApiOf([described], "") as {
    paths: { "/tries": { post: { responses: Record<string, { description: string }> } } };
  };
  const { responses } = paths["/tries"].post;
  assert.deepEqual(Object.keys(responses), ["200", "400", "404", "409", "413", "415"]);
  assert.equal(responses["404"]?.description, "Refused: no-such-try.");
});
