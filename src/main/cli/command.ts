import { userInfo } from "node:os";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { listCommissioners } from "../../contexts/access/public.ts";
import type { TenantId } from "../../kernel/ids.ts";
import type { Activity } from "../../platform/activity.ts";
import type { Config } from "../../platform/config.ts";
import type { Act, Actor } from "../../platform/unit-of-work.ts";
import { type Opened, openInstallation } from "../installation.ts";
import { sealLogs } from "../seal-logs.ts";

/** Exit 2: the command was not given as its help says. */
export class WrongUsage extends Error {}
/** Exit 1: refused, with the sentence that says why. */
export class Refused extends Error {}

export type Option = {
  readonly type: "string" | "boolean";
  readonly multiple?: true;
  readonly value?: string;
  readonly help: string;
};

export type Given = {
  readonly config: Config;
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly rest: readonly string[];
  /** The result, and nothing else, goes to stdout. */
  readonly print: (text: string) => void;
  /** What goes on meanwhile goes to stderr. */
  readonly say: (text: string) => void;
  /** Rewrites one line on a terminal; silent elsewhere. */
  readonly progress: (text: string) => void;
};

export type Command = {
  /** "figures cohort" */
  readonly name: string;
  readonly arguments: string;
  readonly summary: string;
  readonly help?: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (given: Given) => Promise<void>;
};

const everywhere: Readonly<Record<string, Option>> = { help: { type: "boolean", help: "show this; -h is the same" } };

type Token = ReturnType<typeof tokensOf>[number];

/** Split into options and arguments, judged here: node's own sentences speak to programmers. */
const tokensOf = (options: Readonly<Record<string, Option>>, argv: readonly string[]) => {
  const split = Object.fromEntries(
    Object.entries(options).map(([name, { type, multiple }]) => [
      name,
      { type, multiple: multiple ?? false, ...(name === "help" ? { short: "h" } : {}) },
    ]),
  ) satisfies NonNullable<ParseArgsConfig["options"]>;
  return parseArgs({ args: [...argv], options: split, allowPositionals: true, strict: false, tokens: true }).tokens;
};

/** Why an option can't be taken as it was given; null when it can. */
const whyNotTake = (
  token: Extract<Token, { kind: "option" }>,
  option: Option | undefined,
  isAgain: boolean,
): string | null => {
  const { rawName, value, inlineValue } = token;
  if (option === undefined) return `There is no option ${rawName}.`;
  if (option.type === "boolean") return value === undefined ? null : `${rawName} takes no value.`;
  if (value === undefined || value === "") return `${rawName} needs a value.`;
  if (!inlineValue && value.startsWith("-"))
    return `${rawName} needs a value. One that begins with a dash is written ${rawName}=${value}.`;
  return isAgain && option.multiple !== true ? `${rawName} was given twice.` : null;
};

/** Exit 2 for an option that is not there, has no value or was given twice, and for an argument nobody asked for. */
export const readOptions = (
  command: Command,
  argv: readonly string[],
): Pick<Given, "options" | "rest"> & { readonly help: boolean } => {
  const known = { ...command.options, ...everywhere };
  const options: Record<string, string | boolean | string[]> = {};
  const rest: string[] = [];
  const wrong = (sentence: string): never => {
    throw new WrongUsage(`${sentence} See bin/trede ${command.name} --help.`);
  };
  for (const token of tokensOf(known, argv)) {
    if (token.kind === "positional") rest.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    const before = options[token.name];
    const why = whyNotTake(token, option, before !== undefined);
    if (why !== null) wrong(why);
    const value = token.value ?? true;
    options[token.name] = option?.multiple ? [...((before as string[] | undefined) ?? []), String(value)] : value;
  }
  const help = options["help"] === true;
  if (!help && command.arguments === "" && rest.length > 0) wrong(`"${rest[0]}" is more than this command takes.`);
  return { options, rest, help };
};

export const helpOf = (command: Command): string => {
  const options = Object.entries({ ...command.options, ...everywhere }).map(([name, option]) => {
    const value = option.type === "string" ? ` ${option.value ?? "TEXT"}` : "";
    return `  --${`${name}${value}`.padEnd(28)} ${option.help}${option.multiple ? " (may be given more than once)" : ""}`;
  });
  const usage = `bin/trede ${command.name}${command.arguments === "" ? "" : ` ${command.arguments}`}`;
  return [usage, "", command.summary, ...(command.help ? ["", command.help] : []), "", "Options", ...options].join(
    "\n",
  );
};

/** Opens the database for a command, runs it, seals the log and closes, whatever happens. */
export const withInstallation = async <T>(given: Given, work: (opened: Opened) => Promise<T>): Promise<T> => {
  const opened = await openInstallation(given.config, { page: null, migrate: false, warn: given.say });
  try {
    return await work(opened);
  } finally {
    // an installation that is only used by commands has its log sealed as well; a refusal is in the log too
    await sealLogs(opened).catch(() => given.say("The log could not be sealed; the next command tries again."));
    await opened.close();
  }
};

/** The operator at the keyboard, for one commissioner: the only one, or the one named by --commissioner. */
export const operatorFor = async ({ installation }: Opened, given: Given): Promise<Actor> => {
  const all = await installation.database.transaction({ role: "trede_auth" }, listCommissioners);
  const code = given.options["commissioner"];
  const chosen = code === undefined && all.length === 1 ? all[0] : all.find((each) => each.code === code);
  if (chosen !== undefined) return operator(chosen.id);
  if (all.length === 0)
    throw new Refused(
      "There is no commissioner yet. Add one: bin/trede commissioner add --code CODE --name NAME --preset PRESET",
    );
  const codes = all.map((each) => each.code).join(", ");
  if (code === undefined)
    throw new Refused(`There are several commissioners (${codes}). Say which with --commissioner CODE.`);
  throw new Refused(`There is no commissioner ${String(code)}. There are: ${codes}.`);
};

export const operator = (tenantId: TenantId): Actor => ({
  tenantId,
  name: `operator:${userInfo().username}`,
  personId: null,
  party: { kind: "commissioner" },
  roles: ["operator"],
});

export const actOf = (activity: Activity, purpose: Act["purpose"], trace: string): Act => ({
  activity,
  purpose,
  trail: "audit",
  trace,
});

export const commissionerOption: Readonly<Record<string, Option>> = {
  commissioner: { type: "string", value: "CODE", help: "for which commissioner, when there are several" },
};

/** A text option that must be there. */
export const required = (given: Given, name: string): string => {
  const value = given.options[name];
  if (typeof value !== "string" || value === "") throw new WrongUsage(`--${name} is missing.`);
  return value;
};

export const optional = (given: Given, name: string): string | undefined => {
  const value = given.options[name];
  return typeof value === "string" ? value : undefined;
};
