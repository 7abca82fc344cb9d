import { uploadImportFile } from "../../../contexts/exchange/api.ts";
import type { Result } from "../../../kernel/result.ts";
import { refuse } from "../../../kernel/result.ts";
import type { Problem, ReplyOf } from "../../../platform/endpoint.ts";
import { ownProblem, readReply } from "../../client/reply.ts";
import { requestOf } from "../../client/request.ts";

type Upload = {
  readonly importId: string;
  readonly file: Blob;
  readonly csrfToken: string;
  /** How many bytes are on their way. */
  readonly onProgress: (sent: number) => void;
};

/** Sends a file and tells how far it is, which `fetch` can't. */
export const upload = ({
  importId,
  file,
  csrfToken,
  onProgress,
}: Upload): Promise<Result<ReplyOf<typeof uploadImportFile>, Problem>> =>
  new Promise((resolve) => {
    const { url, method, headers } = requestOf(uploadImportFile, { params: { importId } }, csrfToken, file);
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => onProgress(event.loaded);
    request.onload = () => resolve(readReply(uploadImportFile, request.status, request.responseText));
    request.onerror = () => resolve(refuse(ownProblem("no-connection", 0)));
    request.send(file);
  });
