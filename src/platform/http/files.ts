import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import type { Endpoint } from "../endpoint.ts";
import { unstorableText } from "./unstorable-text.ts";

/** A file as it was kept, under the name it has. */
export type KeptFile = { readonly name: string; readonly content: Uint8Array };

/** Text, whole or page by page; or a file as it was kept. */
export type GivenFile = string | AsyncIterable<string> | KeptFile;

/** What the sender of a file calls it (RFC 6266); undefined when that is not said, or is nothing that can be kept. */
export const fileNameIn = (disposition: string | undefined): string | undefined => {
  const [, written] = /;\s*filename\*=utf-8''([^;\s]+)/i.exec(disposition ?? "") ?? [];
  const [, plain] = /;\s*filename="([^"]+)"/i.exec(disposition ?? "") ?? [];
  const name = written === undefined ? plain : decoded(written);
  return name === undefined || unstorableText({ name }) !== undefined ? undefined : name;
};

const decoded = (written: string): string | undefined => {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
};

/** To be saved, never to be shown in the page; signs that an old reader can't take are a line in its own name for it. */
export const dispositionOf = (name: string): string => {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\w .()-]/g, "_");
  const written = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${written}`;
};

export const sendFile = (reply: FastifyReply, endpoint: Endpoint, file: GivenFile): FastifyReply =>
  typeof file === "object" && "name" in file ? sendKept(reply, endpoint, file) : sendText(reply, endpoint, file);

/** Its own media type is not told: whatever it is, a browser has nothing to do with it but save it. */
const sendKept = (reply: FastifyReply, { gives }: Endpoint, { name, content }: KeptFile): FastifyReply =>
  reply
    .type(gives ?? "application/octet-stream")
    .header("content-disposition", dispositionOf(name))
    .send(Buffer.from(content));

/** "/figures/cohort/export" is kept as "cohort.csv"; without a name a browser makes one up. A large file leaves page by page. */
const sendText = (
  reply: FastifyReply,
  { path, gives }: Endpoint,
  content: string | AsyncIterable<string>,
): FastifyReply => {
  const name = path.split("/").findLast((part) => part !== "export" && !part.startsWith("{")) ?? "file";
  return reply
    .type(`${gives}; charset=utf-8`)
    .header("content-disposition", `attachment; filename="${name}.${gives === "text/calendar" ? "ics" : "csv"}"`)
    .send(typeof content === "string" ? content : Readable.from(content, { objectMode: false }));
};
