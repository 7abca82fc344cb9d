import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { type Result, refuse } from "../kernel/result.ts";
import type { MailSettings } from "./mail.ts";

/** Every fault ends "TREDE_PORT can't be used: it must be a whole number from 0 to 65535." */
const wholeNumber = (least: number, most: number) => {
  const error = `it must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, { error, abort: true })
    .transform(Number)
    .refine((n) => n >= least && n <= most, error);
};
const text = z.string().min(1, "it is empty");
const web = z.url({ protocol: /^https?$/, error: "it must be an address that begins with https:// or http://" });
const postgres = z.url({
  protocol: /^postgres(ql)?$/,
  error: "it must be an address such as postgres://login:password@server:5432/database",
});
const program = z
  .string()
  .regex(/^\/\S+( \S+)*$/, "it must be a program by its full path, such as /usr/bin/clamdscan -");
const smtp = z
  .string()
  .refine(
    (text) => mailServerOf(text) !== undefined,
    "it must be an address such as smtps://login:password@server:465, or smtp://server:587",
  );
const mailbox = z.email("it must be an e-mail address such as werk@example.org");
const zone = z.string().refine(isTimeZone, "it must be a time zone such as Europe/Amsterdam");
const levels = ["debug", "info", "warn", "error", "silent"] as const;

const environmentSchema = z.object({
  TREDE_DATA: text.default("var/data"),
  TREDE_DATABASE_URL: postgres.optional(),
  TREDE_OWNER_DATABASE_URL: postgres.optional(),
  TREDE_KEY_FILE: text.optional(),
  TREDE_HOST: text.default("127.0.0.1"),
  TREDE_PORT: wholeNumber(0, 65_535).default(4300),
  TREDE_PUBLIC_URL: web.optional(),
  TREDE_OIDC_ISSUER: web.optional(),
  TREDE_OIDC_CLIENT_ID: text.optional(),
  TREDE_OIDC_CLIENT_SECRET_FILE: text.optional(),
  TREDE_TIME_ZONE: zone.default("Europe/Amsterdam"),
  TREDE_SCAN_COMMAND: program.optional(),
  TREDE_SMTP_URL: smtp.optional(),
  TREDE_MAIL_FROM: mailbox.optional(),
  TREDE_LOG_LEVEL: z.enum(levels, `it must be one of: ${levels.join(", ")}`).default("info"),
  TREDE_SESSION_IDLE_SECONDS: wholeNumber(60, 31_536_000).default(1800),
  TREDE_SESSION_ABSOLUTE_SECONDS: wholeNumber(60, 31_536_000).default(36_000),
});

export type Config = {
  readonly database:
    | { readonly kind: "embedded"; readonly folder: string }
    | { readonly kind: "server"; readonly url: string; readonly ownerUrl: string };
  readonly keyFile: string | null;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly signIn: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecretFile: string | null;
  } | null;
  readonly timeZone: string;
  /** The program that documents are scanned with, then its arguments; null: they are not. */
  readonly scanCommand: readonly [string, ...string[]] | null;
  /** Null: no mail is sent. */
  readonly mail: MailSettings | null;
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  readonly session: { readonly idleSeconds: number; readonly absoluteSeconds: number };
};

export type ConfigRefusal = { readonly code: "bad-config"; readonly faults: readonly string[] };

type MailServer = Omit<MailSettings, "from">;

/** A login is sent in the clear to this machine at most. */
function mailServerOf(text: string): MailServer | undefined {
  try {
    return mailServerAt(new URL(text));
  } catch {
    // no address, or signs in its login that stand for none
    return undefined;
  }
}

const mailServerAt = ({ protocol, hostname, port, username, password, pathname, search, hash }: URL) => {
  const secure = protocol === "smtps:";
  if (!(secure || protocol === "smtp:") || hostname === "" || !["", "/"].includes(pathname) || search + hash !== "")
    return undefined;
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return {
    host: hostname.replace(/^\[(.*)\]$/, "$1"),
    port: port === "" ? (secure ? 465 : 587) : Number(port),
    secure,
    mustUpgrade: !(secure || isHere),
    login: username === "" ? null : { user: decodeURIComponent(username), password: decodeURIComponent(password) },
  };
};

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Reads the environment once; every fault is a sentence that names the variable and what it should be. */
export const readConfig = (environment: NodeJS.ProcessEnv, root: string): Result<Config, ConfigRefusal> => {
  const known = Object.keys(environmentSchema.shape);
  // for the project's own tests
  const unknown = Object.keys(environment)
    .filter(
      (name) => name.startsWith("TREDE_") && !/^TREDE_(TEST_|BENCH_|CHROMIUM$)/.test(name) && !known.includes(name),
    )
    .map((name) => `${name} is not a setting of Trede.`);
  const read = environmentSchema.safeParse(environment);
  const faults = [...unknown, ...(read.success ? pairFaults(read.data, root) : faultSentences(read.error))];
  if (faults.length > 0 || !read.success) return refuse({ code: "bad-config", faults });
  return { ok: true, value: configOf(read.data, root) };
};

type Environment = z.output<typeof environmentSchema>;

const faultSentences = (error: z.ZodError): string[] =>
  error.issues.map((issue) => `${issue.path.join(".")} can't be used: ${issue.message}.`);

const pairFaults = (env: Environment, root: string): string[] => [
  ...(env.TREDE_OIDC_ISSUER && !env.TREDE_OIDC_CLIENT_ID
    ? ["TREDE_OIDC_ISSUER needs TREDE_OIDC_CLIENT_ID beside it."]
    : []),
  ...(env.TREDE_DATABASE_URL && !env.TREDE_KEY_FILE
    ? ["TREDE_KEY_FILE is missing: on a database server the master key must be given (docs/how-to/run-on-a-server.md)."]
    : []),
  ...((env.TREDE_SMTP_URL === undefined) === (env.TREDE_MAIL_FROM === undefined)
    ? []
    : ["TREDE_SMTP_URL and TREDE_MAIL_FROM need each other: which server sends mail, and from which address."]),
  ...[env.TREDE_KEY_FILE, env.TREDE_OIDC_CLIENT_SECRET_FILE, env.TREDE_SCAN_COMMAND?.split(" ")[0]]
    .filter((file) => file !== undefined && !existsSync(resolve(root, file)))
    .map((file) => `The file ${file} does not exist.`),
];

const mailOf = ({ TREDE_SMTP_URL: url, TREDE_MAIL_FROM: from }: Environment): MailSettings | null => {
  const server = url === undefined ? undefined : mailServerOf(url);
  return server === undefined || from === undefined ? null : { ...server, from };
};

const configOf = (env: Environment, root: string): Config => ({
  database: env.TREDE_DATABASE_URL
    ? { kind: "server", url: env.TREDE_DATABASE_URL, ownerUrl: env.TREDE_OWNER_DATABASE_URL ?? env.TREDE_DATABASE_URL }
    : { kind: "embedded", folder: resolve(root, env.TREDE_DATA) },
  keyFile: env.TREDE_KEY_FILE ? resolve(root, env.TREDE_KEY_FILE) : null,
  host: env.TREDE_HOST,
  port: env.TREDE_PORT,
  publicUrl: env.TREDE_PUBLIC_URL ?? `http://localhost:${env.TREDE_PORT}`,
  signIn:
    env.TREDE_OIDC_ISSUER && env.TREDE_OIDC_CLIENT_ID
      ? {
          issuer: env.TREDE_OIDC_ISSUER,
          clientId: env.TREDE_OIDC_CLIENT_ID,
          clientSecretFile: env.TREDE_OIDC_CLIENT_SECRET_FILE ? resolve(root, env.TREDE_OIDC_CLIENT_SECRET_FILE) : null,
        }
      : null,
  timeZone: env.TREDE_TIME_ZONE,
  scanCommand: env.TREDE_SCAN_COMMAND ? (env.TREDE_SCAN_COMMAND.split(" ") as [string, ...string[]]) : null,
  mail: mailOf(env),
  logLevel: env.TREDE_LOG_LEVEL,
  session: { idleSeconds: env.TREDE_SESSION_IDLE_SECONDS, absoluteSeconds: env.TREDE_SESSION_ABSOLUTE_SECONDS },
});
