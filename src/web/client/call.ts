import { type Result, refuse } from "../../kernel/result.ts";
import type { Endpoint, Problem, ReplyOf } from "../../platform/endpoint.ts";
import type { InputTo } from "./input.ts";
import { ownProblem, readReply } from "./reply.ts";
import { type Input, requestOf } from "./request.ts";

export type Call = <E extends Endpoint>(
  endpoint: E,
  input: InputTo<E>,
  sent?: { readonly file?: Blob; readonly signal?: AbortSignal },
) => Promise<Result<ReplyOf<E>, Problem>>;

/** Never throws for what the server or the network does, except when the caller itself broke off. */
export const callWith =
  (send: typeof fetch, csrfToken: () => string | null): Call =>
  async (endpoint, input, sent = {}) => {
    const { url, ...init } = requestOf(endpoint, input as Input, csrfToken(), sent.file);
    try {
      const response = await send(url, { ...init, credentials: "same-origin", signal: sent.signal ?? null });
      return readReply(endpoint, response.status, await response.text());
    } catch (error) {
      if (sent.signal?.aborted) throw error;
      return refuse(ownProblem("no-connection", 0));
    }
  };
