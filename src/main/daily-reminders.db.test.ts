import assert from "node:assert/strict";
import { test } from "node:test";
import { aCommissioner, type CommissionerOver } from "../contexts/access/testing/a-commissioner.ts";
import { seekReminders } from "../contexts/casework/public.ts";
import type { Job } from "../platform/jobs/jobs.ts";
import { aClock } from "../platform/testing/test-clock.ts";
import { sendDailyReminders } from "./daily-reminders.ts";

/** An office, and at which of these moments it is set to look whom it must remind. */
const anOffice = async (over: CommissionerOver = {}) => {
  const { clock, installation, tenantId } = await aCommissioner(over);
  const sent: Job[] = [];
  const send = async (_tx: unknown, job: Job): Promise<void> => void sent.push(job);
  return {
    ...{ installation, tenantId },
    /** The keys of the jobs of this office; others share the database. */
    keysAt: async (...moments: string[]) => {
      const keys: string[] = [];
      for (const moment of moments) {
        clock.set(moment);
        await sendDailyReminders({ installation }, send);
        const own = sent.splice(0).filter(({ data }) => (data as { tenantId: string }).tenantId === tenantId);
        keys.push(`${moment.slice(11, 16)} ${own.map(({ key }) => key).join()}`);
      }
      return keys;
    },
  };
};

test("reminders are looked for from eight in the morning by the office's clock, and through the day until it is done", async () => {
  const { keysAt, tenantId, installation } = await anOffice();
  const due = `${tenantId} 2026-03-09`;
  assert.deepEqual(
    await keysAt("2026-03-08T23:30:00Z", "2026-03-09T06:59:59Z", "2026-03-09T07:00:00Z", "2026-03-09T22:59:00Z"),
    ["23:30 ", "06:59 ", `07:00 ${due}`, `22:59 ${due}`],
  );
  await seekReminders({ installation, send: async () => undefined }, tenantId);
  assert.deepEqual(await keysAt("2026-03-09T22:59:30Z", "2026-03-10T06:59:00Z", "2026-03-10T07:00:00Z"), [
    ...["22:59 ", "06:59 "],
    `07:00 ${tenantId} 2026-03-10`,
  ]);
});

test("on a day when the clock changes it is eight at another hour of the world, and eight at the office", async () => {
  const { keysAt, tenantId } = await anOffice();
  assert.deepEqual(await keysAt("2026-03-29T05:59:00Z", "2026-03-29T06:00:00Z"), [
    "05:59 ",
    `06:00 ${tenantId} 2026-03-29`,
  ]);
  assert.deepEqual(await keysAt("2026-10-25T06:00:00Z", "2026-10-25T06:59:00Z", "2026-10-25T07:00:00Z"), [
    ...["06:00 ", "06:59 "],
    `07:00 ${tenantId} 2026-10-25`,
  ]);
});

test("an office elsewhere has its own morning, and its own day", async () => {
  const { keysAt, tenantId } = await anOffice({ clock: aClock("2026-03-02T09:00:00Z", "America/Kralendijk") });
  assert.deepEqual(await keysAt("2026-03-09T11:59:00Z", "2026-03-09T12:00:00Z", "2026-03-10T02:00:00Z"), [
    "11:59 ",
    `12:00 ${tenantId} 2026-03-09`,
    `02:00 ${tenantId} 2026-03-09`,
  ]);
});
