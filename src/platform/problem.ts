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
  | { readonly code: "too-many-requests" }
  | { readonly code: "stopping" }
  | { readonly code: "server-fault"; readonly trace: string };

/** RFC 9457. `code` is the stable name clients and translations use; its facts explain it, and nothing else leaves the server. */
export const problemOf = (refusal: Refusal, status: number): Problem => {
  const { code, ...facts } = refusal;
  const title = code.replaceAll("-", " ");
  const told = Object.entries(facts).map(
    ([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  return { type: `/problems/${code}`, status, title, detail: told.join("; ") || title, code, facts };
};

/** Which HTTP status each refusal of a context has; a refusal without one does not compile. */
export type StatusTable<R extends Refusal> = Readonly<Record<R["code"], 403 | 404 | 409 | 413 | 422>>;

export const requestStatus = {
  "invalid-request": 400,
  "signed-out": 401,
  "not-permitted": 403,
  "csrf-token-missing": 403,
  "no-such-page": 404,
  "too-many-requests": 429,
  stopping: 503,
  "server-fault": 500,
} as const satisfies Record<RequestRefusal["code"], number>;

export const requestProblem = (refusal: RequestRefusal): Problem => problemOf(refusal, requestStatus[refusal.code]);
