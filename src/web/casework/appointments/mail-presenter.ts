import type { listClientAppointments } from "../../../contexts/casework/appointments-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { mailTexts } from "./mail-texts.ts";

type Reply = ReplyOf<typeof listClientAppointments>;
type Mail = Reply["appointments"][number]["mail"];
type Said = Mail["said"][number];

/** What the client was told by mail: of the news the last, and of reminders the last; then what is on its way. */
export const mailLines = (
  { said, waits, news, isTold }: Mail,
  language: Language,
  formats: Formats,
): readonly string[] => {
  const say = sayIn(mailTexts, language);
  const saidOf = ({ mail, fault, on }: Said): string => {
    const day = formats.day(on);
    return fault === null ? say(`sent-${mail}`, { day }) : say(`unsent-${mail}`, { day, why: say(`fault-${fault}`) });
  };
  const lastNews = said.findLast(({ mail }) => mail !== "reminder");
  const lastReminder = said.findLast(({ mail }) => mail === "reminder");
  const isOnItsWay = waits.some(({ mail }) => mail !== "reminder");
  const wasMailed = said.some(({ fault }) => fault === null);
  // a failure says so itself
  const isUntold = news !== null && wasMailed && !isTold && !isOnItsWay && lastNews?.fault === null;
  return [
    ...[lastNews, lastReminder].flatMap((each) => (each === undefined ? [] : [saidOf(each)])),
    ...waits.map(({ mail, tries }) =>
      [say(`waits-${mail}`), ...(tries === 0 ? [] : [say("tried", { count: tries })])].join(" "),
    ),
    ...(isUntold ? [say("not-told")] : []),
  ];
};

export type MailAct = "mail" | "mail-again";

/** Whether the client can be mailed how this stands; null: nothing to tell, or no way to. */
export const mailActOf = (
  { news, isTold, waits }: Mail,
  { mailsAreSent, isReachable }: Pick<Reply, "mailsAreSent" | "isReachable">,
): MailAct | null => {
  if (news === null || !mailsAreSent || !isReachable || waits.some(({ mail }) => mail !== "reminder")) return null;
  return isTold ? "mail-again" : "mail";
};

/** The client was mailed how this stands: from then on it is moved or called off, and not undone. */
export const isPastUndo = ({ said, isTold }: Pick<Mail, "said" | "isTold">): boolean =>
  isTold && said.some(({ fault }) => fault === null);

const soonMs = 3_000;
const laterMs = 20_000;

/** Asked again while a mail is on its way, so that the page says what came of it: soon the first time, less often once that did not work. */
export const askAgainIn = ({ appointments }: Pick<Reply, "appointments">): number | false => {
  const waits = appointments.flatMap(({ mail }) => mail.waits);
  if (waits.length === 0) return false;
  return waits.some(({ tries }) => tries === 0) ? soonMs : laterMs;
};
