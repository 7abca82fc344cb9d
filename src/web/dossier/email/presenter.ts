import type { getClientEmail } from "../../../contexts/dossier/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { emailTexts } from "./texts.ts";

export type ClientEmail = ReplyOf<typeof getClientEmail>;
export type EmailAct = "agree" | "change" | "stop";

export type EmailShown = {
  readonly line: string;
  /** What holds for everybody here: that no mail is sent. */
  readonly note: string | null;
  readonly acts: readonly EmailAct[];
};

/** How a client can be reached, in a sentence, and what may be done about it. */
export const presentEmail = (
  { email, said, personErasedOn, mailsAreSent }: ClientEmail,
  language: Language,
  formats: Formats,
): EmailShown => {
  const say = sayIn(emailTexts, language);
  const note = mailsAreSent ? null : say("not-set-up");
  if (personErasedOn !== null)
    return { line: say("erased", { day: formats.day(personErasedOn) }), note: null, acts: [] };
  if (said === null) return { line: say("never-asked"), note, acts: ["agree"] };
  const day = formats.day(said.on);
  const letters = (line: string): string => [line, ...(said.language === "nl" ? [] : [say("letters-en")])].join(" ");
  if (!said.agreed) return { line: letters(say(`stopped-by-${said.by}`, { day })), note, acts: ["agree"] };
  if (email === null) return { line: letters(say("address-gone", { day })), note, acts: ["agree"] };
  return {
    line: say("reached", { email, day, how: say(`how-${said.how}`), language: say(`in-${said.language}`) }),
    note,
    acts: ["change", "stop"],
  };
};
