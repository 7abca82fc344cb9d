import { ok, type Result, refuse } from "../../kernel/result.ts";
import { type Endpoint, type Problem, problemSchema, type ReplyOf } from "../../platform/endpoint.ts";

/** A problem the browser itself found: it has no answer, or none it can read. */
export const ownProblem = (code: "no-connection" | "server-fault", status: number): Problem => ({
  type: `urn:trede:problem:${code}`,
  status,
  title: code.replaceAll("-", " "),
  detail: "",
  code,
  facts: {},
});

/** Reads an answer by the endpoint's own schema; whatever does not fit is a fault of the server, never a half page. */
export const readReply = <E extends Pick<Endpoint, "reply">>(
  endpoint: E,
  status: number,
  text: string,
): Result<ReplyOf<E & Endpoint>, Problem> => {
  if (status < 200 || status > 299) return refuse(readProblem(status, text));
  const reply = endpoint.reply.safeParse(parseJson(text));
  return reply.success ? ok(reply.data as ReplyOf<E & Endpoint>) : refuse(ownProblem("server-fault", status));
};

/** A refusal as the server tells it; what is none is a fault of the server. */
export const readProblem = (status: number, text: string): Problem => {
  const problem = problemSchema.safeParse(parseJson(text));
  return problem.success ? problem.data : ownProblem("server-fault", status);
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
