import type { Result } from "../../kernel/result.ts";
import { refuse } from "../../kernel/result.ts";
import type { Endpoint, Problem, ReplyOf } from "../../platform/endpoint.ts";
import type { InputTo } from "./input.ts";
import { ownProblem, readReply } from "./reply.ts";
import { type Input, requestOf } from "./request.ts";

type Upload = {
  readonly file: Blob;
  /** Where the endpoint asks for it. */
  readonly fileName?: string;
  readonly csrfToken: string;
  /** How many bytes are on their way. */
  readonly onProgress: (sent: number) => void;
};

/** Sends a file and tells how far it is, which `fetch` can't. */
export const upload = <E extends Endpoint>(
  endpoint: E,
  input: InputTo<E>,
  { file, fileName, csrfToken, onProgress }: Upload,
): Promise<Result<ReplyOf<E>, Problem>> =>
  new Promise((resolve) => {
    const { url, method, headers } = requestOf(endpoint, input as Input, csrfToken, file, fileName);
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => onProgress(event.loaded);
    request.onload = () => resolve(readReply(endpoint, request.status, request.responseText));
    request.onerror = () => resolve(refuse(ownProblem("no-connection", 0)));
    request.send(file);
  });
