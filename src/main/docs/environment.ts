import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root.ts";

/** What each variable is for. One that the code reads and is not here, or the other way round, stops `npm run docs`. */
const meanings: Readonly<Record<string, string>> = {
  TREDE_DATA:
    "Folder of the embedded database, made when it is not there; a relative path starts at the project's own folder.",
  TREDE_DATABASE_URL: "Login of the application on a PostgreSQL server. With it the embedded database is not used.",
  TREDE_OWNER_DATABASE_URL:
    "Login of the owner, for `migrate`, `backup` and `restore`; the same as the application's when left out, which suits nothing but a trial.",
  TREDE_KEY_FILE:
    "File with the master key, 32 bytes in base64 on one line. Must be there on a database server. Embedded: `keys/master.key` beside the data folder, made at first use.",
  TREDE_HOST: "Address to listen on.",
  TREDE_PORT: "Port to listen on.",
  TREDE_PUBLIC_URL:
    "Address people type, and that mails name to clients who can sign in; `http://localhost:` with the port when left out. When it starts with https, cookies go over TLS only.",
  TREDE_OIDC_ISSUER: "Issuer of the identity provider (OpenID Connect).",
  TREDE_OIDC_CLIENT_ID: "The client id Trede has there; needed beside the issuer.",
  TREDE_OIDC_CLIENT_SECRET_FILE: "File with the client secret; left out for a public client.",
  TREDE_TIME_ZONE: "Time zone of the office: it decides which day it is.",
  TREDE_SCAN_COMMAND:
    "Program, with its arguments, that each document is scanned for viruses with: it reads the document on its standard input and ends with 0 for clean, 1 for infected; anything else is not scanned, and refused. When left out documents are not scanned, and the screens say so.",
  TREDE_SMTP_URL:
    "Mail server that e-mail to clients goes to, with its login: `smtps://login:password@server:465` for TLS from the start, `smtp://server:587` for STARTTLS, which must succeed unless the server is on this machine. Signs in a login or password are written as `%40` and the like. When left out no e-mail is sent, and the screens say so.",
  TREDE_MAIL_FROM: "Address that e-mail to clients is from; needed beside the mail server.",
  TREDE_LOG_LEVEL: "How much the server logs, to stderr, one JSON object a line.",
  TREDE_SESSION_IDLE_SECONDS: "After how long without a request a session ends.",
  TREDE_SESSION_ABSOLUTE_SECONDS: "After how long a session ends in any case.",
};

export type Variable = {
  readonly name: string;
  readonly usual: string;
  /** What is refused at the start when it is not so. */
  readonly takes: string;
  readonly meaning: string;
};

const boundary = /^wholeNumber\(([\d_]+), ([\d_]+)\)/;

/** Read from how the schema says it, so that a bound is told as it is. */
const takenBy = (schema: string): string => {
  const [, least, most] = boundary.exec(schema) ?? [];
  if (least !== undefined && most !== undefined)
    return `a whole number from ${Number(least.replaceAll("_", ""))} to ${Number(most.replaceAll("_", ""))}`;
  const kind = /^z\.enum|^\w+/.exec(schema)?.[0] ?? "";
  return kinds[kind] ?? "";
};

const kinds: Readonly<Record<string, string>> = {
  text: "any text",
  web: "an address with `https://` or `http://`",
  postgres: "an address with `postgres://`",
  program: "the full path of a program, with its arguments",
  smtp: "an address with `smtps://` or `smtp://`",
  mailbox: "an e-mail address",
  zone: "a time zone, as `Europe/Amsterdam`",
  "z.enum": "`debug`, `info`, `warn`, `error` or `silent`",
};

/** The variables that `src/platform/config.ts` reads, with the value each has when it is not set. */
export const variables = (source = readFileSync(join(projectRoot, "src/platform/config.ts"), "utf8")): Variable[] => {
  const read = [...source.matchAll(/^ {2}(TREDE_[A-Z_]+): (.*),$/gm)].map(([, name = "", schema = ""]) => ({
    name,
    takes: takenBy(schema),
    usual: /\.default\("?([^")]*)"?\)/.exec(schema)?.[1]?.replaceAll("_", "") ?? "",
    meaning: meanings[name] ?? "",
  }));
  const silent = read.filter(({ meaning, takes }) => meaning === "" || takes === "").map(({ name }) => name);
  const gone = Object.keys(meanings).filter((name) => !read.some((variable) => variable.name === name));
  if (silent.length + gone.length > 0)
    throw new Error(`environment.ts must name what config.ts reads: ${[...silent, ...gone].join(", ")}`);
  return read;
};
