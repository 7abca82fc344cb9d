import type { Instant } from "../../../kernel/instant.ts";
import type { Appointment } from "../../dossier/public.ts";
import { minutesOf } from "./appointment-acts.ts";

type About = { readonly uid: string; readonly title: string; readonly organiser: string; readonly stampedAt: Instant };

/**
 * An appointment for somebody's own calendar (RFC 5545). Times are those of the wall clock where people meet, so they have no zone ("form
 * 1", 3.3.5); each time it is moved its sequence rises, so that a calendar takes the newer one (3.8.7.4).
 */
export const calendarFileOf = (appointment: Appointment, { uid, title, organiser, stampedAt }: About): string => {
  const { on, how, place, moved, state } = appointment;
  const [begin, end] = minutesOf(appointment);
  const clock = (minutes: number): string =>
    `${on.replaceAll("-", "")}T${two(Math.floor(minutes / 60))}${two(minutes % 60)}00`;
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Trede//Trede//NL",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stampedAt.slice(0, 19).replaceAll(/[-:]/g, "")}Z`,
    `SEQUENCE:${moved}`,
    `DTSTART:${clock(begin)}`,
    `DTEND:${clock(Math.min(end, 24 * 60 - 1))}`,
    `SUMMARY:${escaped(`${title} (${organiser})`)}`,
    ...(how === "in-person" && place !== undefined ? [`LOCATION:${escaped(place)}`] : []),
    `STATUS:${state.kind === "cancelled" ? "CANCELLED" : "CONFIRMED"}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]
    .flatMap(folded)
    .join("\r\n");
};

const two = (n: number): string => String(n).padStart(2, "0");

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
