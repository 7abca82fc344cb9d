import { z } from "zod";
import { type Endpoint, problemSchema } from "../endpoint.ts";

export const apiVersion = "1.0.0";

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document, made from the endpoints that serve it (Dutch API Design Rules 2.x). */
export const openApiOf = (endpoints: readonly Endpoint[], server: string): Json => ({
  openapi: "3.1.0",
  info: {
    title: "Trede",
    version: apiVersion,
    description: "Everything the screens of Trede do: dossiers, caseload, figures, imports, people and settings.",
    contact: { name: "Trede", url: "https://example.org/trede", email: "trede@example.org" },
    license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
  },
  servers: [{ url: `${server}/v1` }],
  tags: [...new Set(endpoints.map(tagOf))].map((name) => ({ name })),
  paths: pathsOf(endpoints),
  components: {
    schemas: { Problem: jsonSchema(problemSchema, "output") },
    securitySchemes: { session: { type: "apiKey", in: "cookie", name: "trede_session" } },
  },
});

const tagOf = (endpoint: Endpoint): string => endpoint.path.split("/")[1] ?? "";

const pathsOf = (endpoints: readonly Endpoint[]): Json => {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] ??= {};
    Object.assign(paths[endpoint.path] ?? {}, { [endpoint.method.toLowerCase()]: operationOf(endpoint) });
  }
  return paths;
};

const operationOf = (endpoint: Endpoint): Json => ({
  operationId: endpoint.operationId,
  summary: endpoint.summary,
  tags: [tagOf(endpoint)],
  description: `Permission: ${endpoint.permission}. Purpose: ${endpoint.purpose}.`,
  parameters: [...parametersOf(endpoint.params, "path"), ...parametersOf(endpoint.query, "query"), ...csrfOf(endpoint)],
  ...bodyOf(endpoint),
  security: endpoint.permission === "open" ? [] : [{ session: [] }],
  responses: {
    "200": {
      description: "Done.",
      headers: { "API-Version": { description: "Version of this API.", schema: { type: "string" } } },
      content: endpoint.gives
        ? { [endpoint.gives]: { schema: { type: "string" } } }
        : { "application/json": { schema: jsonSchema(endpoint.reply, "output") } },
    },
    ...problemResponses(endpoint),
  },
});

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

const problemResponses = ({ permission }: Endpoint): Json => {
  const problem = (description: string) => ({
    description,
    headers: { "API-Version": { description: "Version of this API.", schema: { type: "string" } } },
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  });
  return {
    "400": problem("The request is not of this form."),
    ...(permission === "open" ? {} : { "401": problem("Nobody is signed in."), "403": problem("Not permitted.") }),
    "422": problem("Refused; the code says why."),
  };
};

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
