import { z } from "zod";
import { type Endpoint, problemSchema } from "../endpoint.ts";
import { type Route, takenBy } from "./router.ts";

export const apiVersion = "1.0.0";

type Json = Record<string, unknown>;

/** An endpoint with the refusals it can give. */
export type Described = Pick<Route, "endpoint" | "statusOf">;

/** The OpenAPI 3.1 document, made from the routes that serve it (Dutch API Design Rules 2.x). */
export const openApiOf = (routes: readonly Described[], server: string): Json => ({
  openapi: "3.1.0",
  info: {
    title: "Trede",
    version: apiVersion,
    description: "Everything the screens of Trede do: dossiers, caseload, figures, imports, people and settings.",
    contact: { name: "Trede", url: "https://example.org/trede", email: "trede@example.org" },
    license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
  },
  servers: [{ url: `${server}/v1` }],
  tags: [...new Set(routes.map(({ endpoint }) => tagOf(endpoint)))].map((name) => ({ name })),
  paths: pathsOf(routes),
  components: {
    schemas: { Problem: jsonSchema(problemSchema, "output") },
    securitySchemes: { session: { type: "apiKey", in: "cookie", name: "trede_session" } },
  },
});

const tagOf = (endpoint: Endpoint): string => endpoint.path.split("/")[1] ?? "";

const pathsOf = (routes: readonly Described[]): Json => {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const { path, method } = route.endpoint;
    paths[path] ??= {};
    Object.assign(paths[path] ?? {}, { [method.toLowerCase()]: operationOf(route) });
  }
  return paths;
};

const operationOf = ({ endpoint, statusOf }: Described): Json => ({
  operationId: endpoint.operationId,
  summary: endpoint.summary,
  tags: [tagOf(endpoint)],
  description: `Permission: ${endpoint.permission}. Purpose: ${endpoint.purpose}.`,
  parameters: [
    ...parametersOf(endpoint.params, "path"),
    ...parametersOf(endpoint.query, "query"),
    ...headersOf(endpoint),
  ],
  ...bodyOf(endpoint),
  security: endpoint.permission === "open" ? [] : [{ session: [] }],
  responses: {
    "200": {
      description: "Done.",
      headers: { "API-Version": { description: "Version of this API.", schema: { type: "string" } } },
      content: endpoint.gives
        ? { [endpoint.gives]: { schema: fileSchema(endpoint.gives) } }
        : { "application/json": { schema: jsonSchema(endpoint.reply, "output") } },
    },
    ...problemResponses(endpoint, statusOf),
  },
});

const headersOf = (endpoint: Endpoint): Json[] => [...csrfOf(endpoint), ...fileNameOf(endpoint)];

const fileNameOf = ({ named }: Endpoint): Json[] =>
  named === undefined
    ? []
    : [
        {
          name: "content-disposition",
          in: "header",
          required: true,
          description: "The file's name: attachment; filename*=UTF-8''… in percent-encoding (RFC 6266).",
          schema: { type: "string" },
        },
      ];

const csrfOf = ({ method, permission }: Endpoint): Json[] =>
  method === "GET" || permission === "open"
    ? []
    : [
        {
          name: "x-csrf-token",
          in: "header",
          required: true,
          description: "The session's own token.",
          schema: { type: "string" },
        },
      ];

const fileSchema = (gives: NonNullable<Endpoint["gives"]>): Json =>
  gives === "application/octet-stream" ? { type: "string", format: "binary" } : { type: "string" };

/** An endpoint that asks no field asks no body; one whose fields may all be left out does not insist on it. */
const bodyOf = ({ method, body, takes }: Endpoint): Json => {
  if (takes)
    return { requestBody: { required: true, content: { [takes]: { schema: { type: "string", format: "binary" } } } } };
  if (method === "GET" || method === "DELETE") return {};
  const schema = jsonSchema(body, "input");
  if (schema["type"] === "object" && Object.keys(schema["properties"] ?? {}).length === 0) return {};
  const required = !body.safeParse({}).success;
  return { requestBody: { required, content: { "application/json": { schema } } } };
};

/** What may come back instead, by status: what any endpoint of its kind can say, and the refusals of its own. */
const problemResponses = (endpoint: Endpoint, statusOf: Described["statusOf"]): Json => {
  const said = new Map<number, string[]>();
  const say = (status: number, ...sentences: readonly string[]): void =>
    void said.set(status, [...(said.get(status) ?? []), ...sentences]);
  say(400, "The request is not of this form.");
  if (endpoint.permission !== "open") {
    say(401, "Nobody is signed in.");
    say(403, "Not permitted, or a change without the session's own token.");
  }
  if (takenBy(endpoint) === "application/json") say(413, "The body is too large.");
  if (takenBy(endpoint) !== undefined) say(415, `The body is not sent as ${takenBy(endpoint)}.`);
  for (const [code, status] of Object.entries(statusOf).toSorted()) say(status, `Refused: ${code}.`);
  const sorted = [...said].toSorted(([a], [b]) => a - b);
  return Object.fromEntries(sorted.map(([status, sentences]) => [String(status), problem(sentences.join(" "))]));
};

const problem = (description: string): Json => ({
  description,
  headers: { "API-Version": { description: "Version of this API.", schema: { type: "string" } } },
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

const jsonSchema = (schema: z.ZodType, io: "input" | "output"): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: "draft-2020-12", unrepresentable: "any" });
  return rest;
};

const parametersOf = (schema: z.ZodType, place: "path" | "query"): Json[] => {
  const { properties = {}, required = [] } = jsonSchema(schema, "input") as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: shape,
  }));
};
