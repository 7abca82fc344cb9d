import type { Instant } from "../../../kernel/instant.ts";
import type { Appointment, MailLanguage } from "../../dossier/public.ts";
import { minutesOf, momentOf, type OfficeClock } from "./appointment-time.ts";

type About = {
  readonly language: MailLanguage;
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly organiser: string;
  /** Where it is mailed from: then the file names who arranged it, as a calendar asks of one that calls off (RFC 5546, 3.2.5). */
  readonly mailedFrom?: string;
  readonly stampedAt: Instant;
  readonly clock: OfficeClock;
};

/**
 * An appointment for somebody's own calendar (RFC 5545). Times are moments in UTC ("form 2", 3.3.5), so that a telephone that keeps another zone
 * shows the office's hour as its own; each time it changes its sequence rises, so that a calendar takes the newer one (3.8.7.4).
 */
export const calendarFileOf = (
  appointment: Appointment,
  { language, uid, sequence, title, organiser, mailedFrom, stampedAt, clock }: About,
): string => {
  const { on, how, place, state } = appointment;
  const [begin, end] = minutesOf(appointment);
  const at = (minutes: number): string => stamp(momentOf(on, minutes, clock));
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Trede//Trede//${language.toUpperCase()}`,
    `METHOD:${calendarMethodOf(appointment)}`,
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp(stampedAt)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART:${at(begin)}`,
    `DTEND:${at(Math.min(end, 24 * 60 - 1))}`,
    `SUMMARY:${escaped(`${title} (${organiser})`)}`,
    ...(how === "in-person" && place !== undefined ? [`LOCATION:${escaped(place)}`] : []),
    ...(mailedFrom === undefined ? [] : [`ORGANIZER;CN=${quoted(organiser)}:mailto:${mailedFrom}`]),
    `STATUS:${state.kind === "cancelled" ? "CANCELLED" : "CONFIRMED"}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]
    .flatMap(folded)
    .join("\r\n");
};

export const calendarMethodOf = ({ state }: Pick<Appointment, "state">): "PUBLISH" | "CANCEL" =>
  state.kind === "cancelled" ? "CANCEL" : "PUBLISH";

/** A parameter's value has no way to hold a quote or a control (3.2). */
const quoted = (text: string): string => `"${text.replaceAll(/["\p{Cc}]/gu, " ")}"`;

/** "20260302T102030Z" */
const stamp = (moment: Instant): string => `${moment.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

/** Text of a value: commas, semicolons, backslashes and line ends are escaped (3.3.11). */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, "\\n");

/** No line is longer than 75 octets (3.1); a line that goes on begins with a space. */
const folded = (line: string): string[] => {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = "";
      octets = 0;
    }
    part += sign;
    octets += size;
  }
  parts.push(part);
  return parts.map((each, i) => (i === 0 ? each : ` ${each}`));
};
