import { type PlainDate, weekdayOf } from "../../../kernel/plain-date.ts";
import { type CodeLabels, givenOutOn } from "../../access/public.ts";
import type { Appointment, MailSubject } from "../../dossier/public.ts";
import { weekdays, whereSaid } from "./invitation.ts";
import { daySaid } from "./plan-text.ts";

type About = {
  readonly commissioner: string;
  readonly worker: string | null;
  readonly inviteSentences: CodeLabels;
  readonly today: PlainDate;
  /** The invitation as a letter. */
  readonly letter: string;
};

/** What stands above a mail is read on the outside, on a telephone that lies on a table: no name, no day, no matter. */
export const mailHead = (mail: MailSubject, commissioner: string): string => `${heads[mail]} (${commissioner})`;

const heads: Readonly<Record<MailSubject, string>> = {
  invitation: "Uitnodiging voor een afspraak",
  change: "Uw afspraak is verzet",
  cancellation: "Uw afspraak gaat niet door",
  reminder: "Herinnering aan uw afspraak",
};

/**
 * A mail in plain Dutch. An invitation and a change are the letter; a reminder and a cancellation say no more than that there is an
 * appointment, when, where, and what to bring: not what it is for, and not to whom.
 */
export const mailText = (mail: MailSubject, appointment: Appointment, about: About): string => {
  const blocks = mail === "invitation" || mail === "change" ? [about.letter] : shortOf(mail, appointment, about);
  return [...blocks, agreed].join("\n\n");
};

const shortOf = (
  mail: "cancellation" | "reminder",
  { on, at, minutes, how, place }: Appointment,
  { commissioner, worker, inviteSentences, today }: About,
): string[] => {
  const when = `${weekdays[weekdayOf(on) - 1]} ${daySaid(on)} om ${at} uur`;
  const said =
    mail === "cancellation"
      ? [`Uw afspraak op ${when} gaat niet door.`, "Wij laten u weten of er een nieuwe afspraak komt."]
      : [
          `U hebt een afspraak op ${when}. De afspraak duurt ongeveer ${minutes} minuten.`,
          whereSaid(how, place),
          ...(worker === null ? [] : [`U spreekt met ${worker}.`]),
        ];
  const bring = givenOutOn(inviteSentences, today)
    .map((code) => inviteSentences[code]?.nl ?? "")
    .filter((sentence) => sentence !== "");
  return [
    "Geachte heer of mevrouw,",
    said.join("\n"),
    ...(mail === "reminder" && bring.length > 0 ? [bring.join("\n")] : []),
    `Met vriendelijke groet,\n${worker ?? commissioner}`,
  ];
};

const agreed =
  "U krijgt deze e-mail omdat u met ons hebt afgesproken dat wij u mogen mailen. Wilt u dat niet meer? Laat het ons weten.";
