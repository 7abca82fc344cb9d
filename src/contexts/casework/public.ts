export { phasesOfRunningCampaigns } from "./campaign-store.ts";
export {
  mailJobSchema,
  mailQueue,
  reminderJobSchema,
  reminderQueue,
} from "./mail-jobs.ts";
export { unlessBeingTold } from "./use-cases/being-told.ts";
export { isReminderDayOpen, seekReminders, sendWaitingMails } from "./use-cases/reminders.ts";
export { type MailWork, sendWaitingMail } from "./use-cases/send-mail.ts";
