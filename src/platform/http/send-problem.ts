import type { FastifyReply } from "fastify";
import type { Problem } from "../endpoint.ts";

/** 401 comes with how one signs in here (RFC 9110, 15.5.2): by a cookie, for which there is no registered scheme. */
export const sendProblem = (reply: FastifyReply, problem: Problem): FastifyReply => {
  if (problem.status === 401) reply.header("www-authenticate", 'Cookie realm="Trede", cookie-name="trede_session"');
  return reply.code(problem.status).type("application/problem+json").serializer(JSON.stringify).send(problem);
};
