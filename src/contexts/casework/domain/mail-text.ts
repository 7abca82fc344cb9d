import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { CodeLabels } from "../../access/public.ts";
import type { Appointment, MailLanguage, MailSubject } from "../../dossier/public.ts";
import { sentencesSaid, whereSaid } from "./invitation.ts";
import { letterWords } from "./letter-sentences.ts";

type About = {
  readonly language: MailLanguage;
  readonly commissioner: string;
  readonly worker: string | null;
  readonly inviteSentences: CodeLabels;
  readonly officePhone: string;
  readonly today: PlainDate;
  /** Where the client can sign in; null for who can't. */
  readonly ownPage: string | null;
  /** The invitation as a letter. */
  readonly letter: string;
};

/** What stands above a mail is read on the outside, on a telephone that lies on a table: no name, no day, no matter. */
export const mailHead = (mail: MailSubject, commissioner: string, language: MailLanguage): string =>
  `${letterWords[language].heads[mail]} (${commissioner})`;

/**
 * A mail in plain words. An invitation and a change are the letter; a reminder and a cancellation say no more than that there is an
 * appointment, when, where, and what to bring: not what it is for, and not to whom.
 */
export const mailText = (mail: MailSubject, appointment: Appointment, about: About): string => {
  const blocks = mail === "invitation" || mail === "change" ? [about.letter] : shortOf(mail, appointment, about);
  return [...blocks, letterWords[about.language].agreed(about.ownPage, about.officePhone)].join("\n\n");
};

const shortOf = (
  mail: "cancellation" | "reminder",
  { on, at, minutes, how, place }: Appointment,
  { language, commissioner, worker, inviteSentences, today }: About,
): string[] => {
  const words = letterWords[language];
  const when = words.when(on, at);
  const said =
    mail === "cancellation"
      ? [words.isOff(when), words.newsFollows]
      : [
          words.reminded(when, minutes),
          whereSaid(how, place, words),
          ...(worker === null ? [] : [words.speaksWith(worker)]),
        ];
  const bring = mail === "reminder" ? sentencesSaid(inviteSentences, today, language) : "";
  return [words.dear(null), said.join("\n"), ...(bring === "" ? [] : [bring]), words.regards(worker ?? commissioner)];
};
