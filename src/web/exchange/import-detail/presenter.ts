import type { getImport } from "../../../contexts/exchange/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { faultInWords } from "../fault-words.ts";
import {
  fieldInWords,
  formatInWords,
  type ImportStatus,
  isMoving,
  statusInWords,
  toneOfStatus,
} from "../import-words.ts";
import { importDetailTexts } from "./texts.ts";

export type ImportReply = ReplyOf<typeof getImport>;

export type ImportAct = "apply" | "apply-good" | "revoke" | "drop";

export type Step = { readonly key: string; readonly label: string; readonly state: "done" | "now" | "to-come" };

export type FaultRow = {
  readonly key: string;
  readonly line: string;
  readonly field: string;
  readonly found: string;
  readonly what: string;
  readonly expected: string;
};

export type ImportView = {
  readonly about: string;
  readonly loaded: string | null;
  readonly status: string;
  readonly tone: (typeof toneOfStatus)[ImportStatus];
  readonly steps: readonly Step[];
  /** Null when nothing is under way. */
  readonly progress: { readonly label: string; readonly done: number; readonly total: number } | null;
  /** How it stands, in one sentence; null while something is under way. */
  readonly says: string | null;
  readonly isDone: boolean;
  readonly counts: readonly string[];
  readonly acts: readonly ImportAct[];
  readonly preview: {
    readonly fields: readonly { readonly key: string; readonly head: string }[];
    readonly rows: readonly { readonly line: string; readonly values: Readonly<Record<string, string | null>> }[];
  };
  readonly faults: readonly FaultRow[];
};

/** What the page of one import shows. `mayRun`: whether this reader may apply, revoke and drop. */
export const presentImport = (reply: ImportReply, language: Language, mayRun: boolean): ImportView => {
  const say = sayIn(importDetailTexts, language);
  const { moment, dayOf } = formatsIn(language);
  const facts = { number: reply.number, when: moment(reply.startedAt), by: reply.startedBy };
  return {
    about: say("about", { ...facts, format: formatInWords(reply.format, language) }),
    loaded: reply.recordedAt === null ? null : say("loaded", { day: dayOf(reply.recordedAt) }),
    status: statusInWords(reply.status, language),
    tone: toneOfStatus[reply.status],
    steps: stepsOf(reply.status, language),
    progress: progressOf(reply, language),
    says: saysOf(reply, language, mayRun),
    isDone: isDone(reply.status),
    counts: countsInWords(reply, language),
    acts: mayRun ? actsOf(reply) : [],
    preview: previewOf(reply, language),
    faults: reply.faults.map((fault, index) => presentFault(fault, index, language)),
  };
};

/** How far each status is: the step it is at. */
const stepAt: Readonly<Record<ImportStatus, number>> = {
  reading: 0,
  checked: 1,
  faulty: 1,
  dropped: 2,
  applying: 2,
  unchanged: 4,
  applied: 4,
  revoking: 3,
  revoked: 4,
};

const stepsOf = (status: ImportStatus, language: Language): readonly Step[] => {
  const say = sayIn(importDetailTexts, language);
  const keys =
    status === "dropped"
      ? (["step-read", "step-dropped"] as const)
      : status === "revoking" || status === "revoked"
        ? (["step-read", "step-decide", "step-apply", "step-revoked"] as const)
        : (["step-read", "step-decide", "step-apply", "step-done"] as const);
  const at = stepAt[status];
  return keys.map((key, index) => ({
    key,
    label: say(key),
    state: index < at ? "done" : index === at ? "now" : "to-come",
  }));
};

const progressOf = ({ status, counts }: ImportReply, language: Language): ImportView["progress"] => {
  if (status !== "reading" && status !== "applying" && status !== "revoking") return null;
  const say = sayIn(importDetailTexts, language);
  // Revoking counts entries, the other two count rows; how long a file is, is known only when it has been read.
  const whole = { reading: counts.rows, applying: counts.good, revoking: counts.entries }[status];
  const total = Math.max(whole, counts.done);
  return { label: say(status), done: counts.done, total };
};

const saysOf = ({ status, goodRows, counts }: ImportReply, language: Language, mayRun: boolean): string | null => {
  const say = sayIn(importDetailTexts, language);
  if (status === "reading" || status === "applying" || status === "revoking") return null;
  if (status === "faulty" && !mayRun) return say("say-faulty-waits");
  if (status === "faulty") return say(counts.good > 0 ? "say-faulty" : "say-faulty-whole");
  if (status === "applied") return say(goodRows && counts.faulty > 0 ? "say-applied-good" : "say-applied");
  return say(`say-${status}`);
};

const counted = [
  "good",
  "faulty",
  "newClients",
  "newRows",
  "changedRows",
  "unchangedRows",
  "missingRows",
  "entries",
  "differing",
] as const;

/** What is told of it has happened, rather than what will. */
const isDone = (status: ImportStatus): boolean => status === "applied" || status === "revoked" || status === "revoking";

const doneWords = { changedRows: "changedRowsDone", missingRows: "missingRowsDone" } as const;
const isToldAnew = (name: string): name is keyof typeof doneWords => name in doneWords;

/** Rows always; of the rest only what there is. */
const countsInWords = ({ status, counts }: ImportReply, language: Language): readonly string[] => {
  const say = sayIn(importDetailTexts, language);
  const { number } = formatsIn(language);
  const told = counted.filter((name) => counts[name] > 0 && !(name === "good" && counts.faulty === 0));
  return (["rows", ...told] as const).map((name) =>
    say(isDone(status) && isToldAnew(name) ? doneWords[name] : name, { count: counts[name], n: number(counts[name]) }),
  );
};

/** Until it is applied whole, nothing of an import is visible and it can be dropped; after that it is revoked. */
const actsOf = ({ status, counts }: ImportReply): readonly ImportAct[] => {
  if (status === "checked") return ["apply", "drop"];
  if (status === "faulty") return counts.good > 0 ? ["apply-good", "drop"] : ["drop"];
  if (status === "applied") return ["revoke"];
  // so that what an earlier file brought, and this one repeated, can be revoked
  if (status === "unchanged") return ["drop"];
  return status === "reading" || status === "applying" ? ["drop"] : [];
};

const previewOf = ({ preview }: ImportReply, language: Language): ImportView["preview"] => {
  const { number } = formatsIn(language);
  // A field that is empty in all these rows would only make the table wider.
  const filled = new Set(
    preview.flatMap(({ fields }) => Object.keys(fields).filter((field) => fields[field] !== null)),
  );
  return {
    fields: [...filled].map((key) => ({ key, head: fieldInWords(key, language) })),
    rows: preview.map(({ line, fields }) => ({ line: number(line), values: fields })),
  };
};

const presentFault = (fault: ImportReply["faults"][number], index: number, language: Language): FaultRow => {
  const say = sayIn(importDetailTexts, language);
  return {
    key: String(index),
    line: formatsIn(language).number(fault.line),
    field: fault.field === "" ? say("wholeLine") : fieldInWords(fault.field, language),
    found: fault.found === "" ? say("emptyFound") : fault.found,
    ...faultInWords(fault, language),
  };
};

/** Soon after something was asked, then less often; never when nothing is under way. */
export const askAgainAfter = ({ status, counts }: Pick<ImportReply, "status" | "counts">): number | false => {
  if (!isMoving(status)) return false;
  return counts.rows > 100_000 ? 2000 : 700;
};
