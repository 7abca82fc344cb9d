import assert from "node:assert/strict";
import test, { type TestContext } from "node:test";
import { pino } from "pino";
import { z } from "zod";
import { plainDate } from "../../kernel/plain-date.ts";
import { ok, type Refusal, type Result, refuse } from "../../kernel/result.ts";
import { endpoint } from "../endpoint.ts";
import { type Gate, type Route, registerRoutes, routeApart } from "./router.ts";
import { makeServer } from "./server.ts";

const opened = endpoint({
  operationId: "exportCohort",
  summary: "",
  method: "GET",
  path: "/things/{id}/parts/export",
  permission: "open",
  purpose: "administration",
  params: z.strictObject({ id: z.string() }),
  reply: z.string(),
  gives: "text/csv",
});

/** Only what is open is asked of it. */
const closedGate: Gate = {
  authenticate: async () => undefined,
  may: () => false,
  denied: async () => undefined,
  run: () => Promise.reject(new Error("nothing runs here")),
  cookiesOf: () => ({ get: () => undefined, set: () => undefined, clear: () => undefined }),
  today: () => plainDate("2026-03-02"),
};

const serving = (t: TestContext, route: Route) => {
  const app = makeServer({
    logger: pino({ level: "silent" }),
    newTrace: () => "trace",
    webFolder: "/nowhere",
    isScreen: () => false,
    secure: false,
    health: async () => true,
  });
  registerRoutes(app, [route], closedGate);
  t.after(() => app.close());
  return (url: string) => app.inject({ method: "GET", url });
};

const answering = (result: Result<string, Refusal>): Route => ({
  endpoint: opened,
  statusOf: { "too-many": 422 },
  handle: async () => result,
});

test("a file out has a name, so that a browser keeps it as what it is", async (t) => {
  const ask = serving(t, answering(ok("a;b\r\n")));
  const { statusCode, headers, body } = await ask("/things/1/parts/export");
  assert.deepEqual(
    [statusCode, headers["content-type"], headers["content-disposition"], body],
    [200, "text/csv; charset=utf-8", 'attachment; filename="parts-2026-03-02.csv"', "a;b\r\n"],
  );
});

test("a file that is refused is a problem, not a file", async (t) => {
  const ask = serving(t, answering(refuse({ code: "too-many" })));
  const { statusCode, headers } = await ask("/things/1/parts/export");
  assert.deepEqual([statusCode, headers["content-type"]], [422, "application/problem+json"]);
  assert.equal(headers["content-disposition"], undefined);
});

test("a refusal whose status was forgotten is a fault of the server, not one of whoever asked", async (t) => {
  const ask = serving(t, answering(refuse({ code: "forgotten" })));
  const { statusCode, body } = await ask("/things/1/parts/export");
  assert.deepEqual([statusCode, (JSON.parse(body) as { code: string }).code], [500, "server-fault"]);
});

test("nor does it compile", () => {
  const refusing = async (): Promise<Result<string, { readonly code: "too-many" }>> => refuse({ code: "too-many" });
  routeApart(opened, { "too-many": 422 }, refusing);
  // @ts-expect-error: "too-many" has no status here
  routeApart(opened, {}, refusing);
});
