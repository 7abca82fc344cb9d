import type { Refusal } from "../kernel/result.ts";
import type { Problem } from "./endpoint.ts";

/** Refusals any endpoint can give, before its use case is reached. */
export type RequestRefusal =
  | {
      readonly code: "invalid-request";
      readonly issues: readonly { readonly path: string; readonly message: string }[];
    }
  | { readonly code: "signed-out" }
  | { readonly code: "not-permitted"; readonly permission: string }
  | { readonly code: "csrf-token-missing" }
  | { readonly code: "no-such-page" }
  | { readonly code: "no-such-method"; readonly takes: readonly string[] }
  | { readonly code: "not-this-media-type"; readonly takes: string }
  | { readonly code: "request-too-large" }
  | { readonly code: "too-many-requests" }
  | { readonly code: "stopping" }
  | { readonly code: "server-fault"; readonly trace: string };

/** For who writes a program against the API; the screens have their own sentences in two languages. */
const details: { readonly [C in RequestRefusal["code"]]: (refusal: Extract<RequestRefusal, { code: C }>) => string } = {
  "invalid-request": ({ issues }) =>
    issues.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)).join("; "),
  "signed-out": () => "There is no session, or it is over. Its cookie is trede_session, given at sign-in.",
  "not-permitted": ({ permission }) => `This needs the permission ${permission}.`,
  "csrf-token-missing": () => "A change needs the header x-csrf-token with the csrfToken that GET /session gives.",
  "no-such-page": () => "There is nothing at this address.",
  "no-such-method": ({ takes }) => `This address takes ${takes.join(", ")}.`,
  "not-this-media-type": ({ takes }) => `The body must be sent as ${takes}.`,
  "request-too-large": () => "The body is larger than what is taken here, 1 MB.",
  "too-many-requests": () => "Wait as long as the header retry-after says.",
  stopping: () => "The server is being stopped. Try again in a minute.",
  "server-fault": ({ trace }) => `Something went wrong here. The server's log has it under ${trace}.`,
};

const factsInWords = (facts: Readonly<Record<string, unknown>>): string =>
  Object.entries(facts)
    .map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join("; ");

/**
 * RFC 9457. `code` is the stable name clients and translations use; its facts explain it, and nothing else leaves the server.
 * The type is a name, not an address: there is no page to look it up on. Without anything to explain there is no detail.
 */
export const problemOf = (refusal: Refusal, status: number, inWords?: string): Problem => {
  const { code, ...facts } = refusal;
  const words = code.replaceAll("-", " ");
  const title = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  const detail = inWords ?? factsInWords(facts);
  return { type: `urn:trede:problem:${code}`, status, title, ...(detail === "" ? {} : { detail }), code, facts };
};

/** Which HTTP status each refusal of a context has; a refusal without one does not compile. */
export type StatusTable<R extends Refusal> = Readonly<Record<R["code"], 403 | 404 | 409 | 413 | 422>>;

export const requestStatus = {
  "invalid-request": 400,
  "signed-out": 401,
  "not-permitted": 403,
  "csrf-token-missing": 403,
  "no-such-page": 404,
  "no-such-method": 405,
  "not-this-media-type": 415,
  "request-too-large": 413,
  "too-many-requests": 429,
  stopping: 503,
  "server-fault": 500,
} as const satisfies Record<RequestRefusal["code"], number>;

export const requestProblem = (refusal: RequestRefusal): Problem =>
  problemOf(
    refusal,
    requestStatus[refusal.code],
    (details[refusal.code] as (refusal: RequestRefusal) => string)(refusal),
  );
