import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { addDays, type PlainDate, parsePlainDate } from "../../kernel/plain-date.ts";
import type { Endpoint, FileLanguage } from "../endpoint.ts";
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

/** What was asked, and the office's day. */
export type AskedFile = { readonly query: unknown; readonly today: PlainDate };

export const sendFile = (reply: FastifyReply, endpoint: Endpoint, file: GivenFile, asked: AskedFile): FastifyReply =>
  typeof file === "object" && "name" in file ? sendKept(reply, endpoint, file) : sendText(reply, endpoint, file, asked);

/** Its own media type is not told: whatever it is, a browser has nothing to do with it but save it. */
const sendKept = (reply: FastifyReply, { gives }: Endpoint, { name, content }: KeptFile): FastifyReply =>
  reply
    .type(gives ?? "application/octet-stream")
    .header("content-disposition", dispositionOf(name))
    .send(Buffer.from(content));

/** Without a name a browser makes one up. A large file leaves page by page. */
const sendText = (
  reply: FastifyReply,
  endpoint: Endpoint,
  content: string | AsyncIterable<string>,
  asked: AskedFile,
): FastifyReply =>
  reply
    .type(`${endpoint.gives}; charset=utf-8`)
    .header("content-disposition", `attachment; filename="${nameOf(endpoint, asked)}"`)
    .send(typeof content === "string" ? content : Readable.from(content, { objectMode: false }));

const between = {
  nl: { until: "tot-en-met", made: "gemaakt" },
  en: { until: "up-to", made: "made" },
} as const satisfies Record<FileLanguage, object>;

/**
 * In the language it is asked for in, with the period or the day that is asked about and the day it was made on: two files of one list are told
 * apart. An appointment is called what it is.
 */
export const nameOf = (
  { path, gives, fileName }: Pick<Endpoint, "path" | "gives" | "fileName">,
  { query, today }: AskedFile,
): string => {
  const { language = "nl", from, until, on } = query as Partial<Record<string, string>> & { language?: FileLanguage };
  const name = fileName?.[language] ?? path.split("/").findLast((part) => part !== "export" && !part.startsWith("{"));
  if (gives === "text/calendar") return `${name}.ics`;
  const [first, end] = [from, until].map((day) => (day === undefined ? undefined : parsePlainDate(day)));
  if (first === undefined || end === undefined) return `${name}-${on ?? today}.csv`;
  const words = between[language];
  return `${name}-${first}-${words.until}-${addDays(end, -1)}-${words.made}-${today}.csv`;
};
