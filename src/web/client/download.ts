import { type Endpoint, type Problem, problemSchema } from "../../platform/endpoint.ts";
import { ownProblem } from "./reply.ts";
import { addressOf, type Input } from "./request.ts";

/** A file that came, or why it did not. */
export type Downloaded = { readonly file: Blob } | { readonly problem: Problem };

/**
 * Fetches a file rather than following its address: an answer that is a refusal is then told on the page, not saved as a file
 * full of code.
 */
export const downloadWith =
  (send: typeof fetch) =>
  async (endpoint: Pick<Endpoint, "path">, input: Input): Promise<Downloaded> => {
    try {
      const response = await send(addressOf(endpoint, input), { credentials: "same-origin" });
      if (response.ok) return { file: await response.blob() };
      const problem = problemSchema.safeParse(await response.json().catch(() => undefined));
      return { problem: problem.success ? problem.data : ownProblem("server-fault", response.status) };
    } catch {
      return { problem: ownProblem("no-connection", 0) };
    }
  };

export const download = downloadWith((url, init) => fetch(url, init));
