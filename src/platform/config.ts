import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { type Result, refuse } from "../kernel/result.ts";

const seconds = z.coerce.number().int().min(60).max(31_536_000);
const url = z.url({ protocol: /^https?$/ });

const environmentSchema = z.object({
  TREDE_DATA: z.string().min(1).default("var/data"),
  TREDE_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  TREDE_OWNER_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  TREDE_KEY_FILE: z.string().min(1).optional(),
  TREDE_HOST: z.string().min(1).default("127.0.0.1"),
  TREDE_PORT: z.coerce.number().int().min(0).max(65_535).default(4300),
  TREDE_PUBLIC_URL: url.optional(),
  TREDE_OIDC_ISSUER: url.optional(),
  TREDE_OIDC_CLIENT_ID: z.string().min(1).optional(),
  TREDE_OIDC_CLIENT_SECRET_FILE: z.string().min(1).optional(),
  TREDE_TIME_ZONE: z.string().default("Europe/Amsterdam").refine(isTimeZone, "no such time zone"),
  TREDE_LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  TREDE_SESSION_IDLE_SECONDS: seconds.default(1800),
  TREDE_SESSION_ABSOLUTE_SECONDS: seconds.default(36_000),
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
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  readonly session: { readonly idleSeconds: number; readonly absoluteSeconds: number };
};

export type ConfigRefusal = { readonly code: "bad-config"; readonly faults: readonly string[] };

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
  ...[env.TREDE_KEY_FILE, env.TREDE_OIDC_CLIENT_SECRET_FILE]
    .filter((file) => file !== undefined && !existsSync(resolve(root, file)))
    .map((file) => `The file ${file} does not exist.`),
];

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
  logLevel: env.TREDE_LOG_LEVEL,
  session: { idleSeconds: env.TREDE_SESSION_IDLE_SECONDS, absoluteSeconds: env.TREDE_SESSION_ABSOLUTE_SECONDS },
});
