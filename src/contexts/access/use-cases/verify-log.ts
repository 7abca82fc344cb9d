import { z } from "zod";
import type { TenantId } from "../../../kernel/ids.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Queue } from "../../../platform/jobs/install-jobs.ts";
import type { Job } from "../../../platform/jobs/jobs.ts";
import type { Keys } from "../../../platform/keys.ts";
import {
  type PartVerified,
  verifySeals,
  type Verification as WholeVerification,
} from "../../../platform/log/verify-log.ts";
import {
  type Act,
  type Actor,
  type Given,
  type Installation,
  type Tx,
  unitOfWork,
  unlogged,
} from "../../../platform/unit-of-work.ts";
import {
  findLastVerification,
  findSeals,
  findVerification,
  insertVerification,
  saveVerification,
  takeVerificationNumber,
  type Verification,
} from "../log-store.ts";

/** Recomputing the seals over a log; one job for a verification, however often it is asked for. */
export const verificationQueue: Queue = { name: "log-verifications", policy: "once-per-key" };

export const verificationJobSchema = z.object({
  tenantId: z.string().transform((id) => id as TenantId),
  n: z.int(),
  trace: z.string(),
});
export type VerificationJob = z.infer<typeof verificationJobSchema>;

export const verificationJob = ({ tenantId }: Pick<Tx, "tenantId">, n: number, trace: string): Job => ({
  queue: verificationQueue.name,
  key: `${tenantId} ${n}`,
  data: { tenantId, n, trace },
});

/** The one that runs already, or a new one. */
export const beginVerification = async (tx: Tx, { now }: Pick<Given, "now">): Promise<Verification> => {
  const n = await takeVerificationNumber(tx);
  const last = await findLastVerification(tx);
  if (last !== undefined && last.finishedAt === null) return last;
  await insertVerification(tx, { n, startedAt: now });
  return { n, askedBy: tx.actor.name, startedAt: now, upto: 0, lines: 0, brokenAt: null, finishedAt: null };
};

/** What a whole verification found, as a command does it: kept beside what jobs found, and logged by the act it is part of. */
export const recordVerification = async (
  tx: Tx,
  { now }: Pick<Given, "now">,
  { seals, lines, brokenAt }: Pick<WholeVerification, "seals" | "lines" | "brokenAt">,
): Promise<void> => {
  const n = await takeVerificationNumber(tx);
  const upto = brokenAt === null ? seals : brokenAt - 1;
  await insertVerification(tx, { n, startedAt: now });
  await saveVerification(tx, { n, upto, lines, brokenAt, finishedAt: now });
  tx.note({ verification: n, seals: upto, lines, brokenAt });
};

export const sealsPage = async (tx: Tx, { page, pageSize }: { readonly page: number; readonly pageSize: number }) => {
  const verification = (await findLastVerification(tx)) ?? null;
  return { page, pageSize, ...(await findSeals(tx, page, pageSize)), verification };
};

const sealsAtOnce = 200;

export type VerificationWork = {
  readonly installation: Installation;
  readonly keys: Keys;
  /** Called between two parts; throws to stop, and the verification goes on from there later. */
  readonly progress: () => void;
};

/** Recomputes what is left of a verification, part by part, up to the last seal there is; what it found is in the log too. */
export const goOnVerifying = async (work: VerificationWork, { tenantId, n, trace }: VerificationJob): Promise<void> => {
  const { installation, keys, progress } = work;
  const actor = verifier(tenantId);
  const { database } = installation;
  let found = await unlogged(installation, actor, (tx) => findVerification(tx, n));
  while (found !== undefined && found.finishedAt === null) {
    progress();
    const part = await verifySeals({ database, keys, tenantId }, found.upto + 1, sealsAtOnce);
    found = withPart(found, part, installation.clock.now());
    await saveFound(installation, actor, trace, found);
  }
};

/** A part that came no further has seen the last seal. */
const withPart = (before: Verification, part: PartVerified, now: Verification["startedAt"]): Verification => ({
  ...before,
  upto: part.upto,
  lines: before.lines + part.lines,
  brokenAt: part.brokenAt,
  finishedAt: part.brokenAt !== null || part.upto === before.upto ? now : null,
});

const saveFound = async (installation: Installation, actor: Actor, trace: string, found: Verification) => {
  if (found.finishedAt === null) return unlogged(installation, actor, (tx) => saveVerification(tx, found));
  const act: Act = { activity: "verifyLog", purpose: "administration", trail: "audit", trace };
  const { n, upto, lines, brokenAt } = found;
  return unitOfWork(installation)(actor, act, async (tx): Promise<Result<number, never>> => {
    tx.note({ verification: n, seals: upto, lines, brokenAt });
    return ok(await saveVerification(tx, found));
  });
};

const verifier = (tenantId: TenantId): Actor => ({
  tenantId,
  name: "system:verification",
  personId: null,
  party: { kind: "commissioner" },
  roles: [],
});
