import { isReminderDayOpen, reminderQueue } from "../contexts/casework/public.ts";
import type { SendJob } from "../platform/jobs/jobs.ts";
import { unlogged } from "../platform/unit-of-work.ts";
import type { Opened } from "./installation.ts";
import { systemActor } from "./night.ts";
import { tenantsOf } from "./seal-logs.ts";

/** Eight in the morning by the office's clock: a telephone that lies beside a bed stays silent at night. */
const morning = "08:00";

/** Sends the day's job of every commissioner whose reminders were not looked for yet, from the morning on. */
export const sendDailyReminders = async (opened: Pick<Opened, "installation">, send: SendJob): Promise<void> => {
  const { clock } = opened.installation;
  const today = clock.today();
  if (clock.timeOf(clock.now()) < morning) return;
  for (const tenantId of await tenantsOf(opened))
    await unlogged(opened.installation, systemActor(tenantId, "system:mail"), async (tx, given) => {
      if (!(await isReminderDayOpen(tx, given))) return;
      await send(tx, { queue: reminderQueue.name, key: `${tenantId} ${today}`, data: { tenantId } });
    });
};
