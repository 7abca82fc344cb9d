import type { Endpoint } from "../../platform/endpoint.ts";
import type { Language } from "../languages/language.ts";

/** What every endpoint's typed input comes down to. */
export type Input = {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
};

export type RequestToSend = {
  readonly url: string;
  readonly method: Endpoint["method"];
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Blob;
};

/** The address of an endpoint under /v1; empty parts of the query are left out. */
export const addressOf = (endpoint: Pick<Endpoint, "path">, input: Input): string => {
  const params = recordOf(input.params);
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(recordOf(input.query)))
    if (value !== undefined && value !== null && value !== "") query.set(name, String(value));
  const tail = query.toString();
  return `/v1${path}${tail === "" ? "" : `?${tail}`}`;
};

/** A file goes as it is, with its name beside it where that is asked for; everything else as JSON; what changes something carries the session's token. */
export const requestOf = (
  endpoint: Pick<Endpoint, "path" | "method" | "takes" | "named">,
  input: Input,
  csrfToken: string | null,
  file?: Blob,
  fileName?: string,
): RequestToSend => {
  const headers: Record<string, string> = { accept: "application/json, application/problem+json" };
  if (endpoint.method !== "GET" && csrfToken !== null) headers["x-csrf-token"] = csrfToken;
  const body = file ?? (input.body === undefined ? undefined : JSON.stringify(input.body));
  if (body !== undefined) headers["content-type"] = endpoint.takes ?? "application/json";
  if (endpoint.named && fileName !== undefined)
    headers["content-disposition"] = `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  const request = { url: addressOf(endpoint, input), method: endpoint.method, headers };
  return body === undefined ? request : { ...request, body };
};

/** A file for a spreadsheet is asked for in the language of the screen. */
export const inLanguage = (endpoint: Pick<Endpoint, "gives">, input: Input, language: Language): Input =>
  endpoint.gives === "text/csv" ? { ...input, query: { ...recordOf(input.query), language } } : input;

const recordOf = (part: unknown): Readonly<Record<string, unknown>> =>
  typeof part === "object" && part !== null ? (part as Record<string, unknown>) : {};
