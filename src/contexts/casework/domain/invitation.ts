import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type CodeLabels, givenOutOn } from "../../access/public.ts";
import type { Appointment, MailLanguage } from "../../dossier/public.ts";
import { type LetterWords, labelFor, letterWords } from "./letter-sentences.ts";
import { movedFrom } from "./moved-from.ts";

type About = {
  readonly language: MailLanguage;
  readonly commissioner: string;
  readonly client: string | null;
  readonly worker: string | null;
  readonly labels: {
    readonly appointmentKinds: CodeLabels;
    readonly inviteSentences: CodeLabels;
    readonly officePhone: string;
  };
  readonly today: PlainDate;
  /** What goes by e-mail does not say why it was moved: others may read along (ADR 0036). */
  readonly goesBy: "paper" | "mail";
};

/** The invitation as it goes on paper: plain words, when and where first, then what the commissioner always says. */
export const invitationOf = (
  appointment: Appointment,
  { language, commissioner, client, worker, labels, today, goesBy }: About,
): string => {
  const words = letterWords[language];
  const { on, at, minutes, how, place, what, moved } = appointment;
  const before = movedFrom(appointment);
  const about = aboutSaid(what, labels.appointmentKinds, language);
  return [
    `${commissioner}, ${words.day(today)}`,
    words.dear(client),
    [
      moved === 0 ? words.invited(about) : words.moved(about),
      words.isOn(words.when(on, at), minutes),
      ...(before === null ? [] : [words.wasOn(words.when(before.from, before.at))]),
      ...(before === null || before.why === null || goesBy === "mail" ? [] : [words.why(before.why)]),
      whereSaid(how, place, words),
      ...(worker === null ? [] : [words.speaksWith(worker)]),
    ].join("\n"),
    [sentencesSaid(labels.inviteSentences, today, language), words.reached(labels.officePhone)]
      .filter((lines) => lines !== "")
      .join("\n"),
    words.regards(worker ?? commissioner),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
};

export const aboutSaid = (what: string, kinds: CodeLabels, language: MailLanguage): string =>
  labelFor(kinds[what], language) || what;

/** What the commissioner always says with an appointment, a line each. */
export const sentencesSaid = (sentences: CodeLabels, today: PlainDate, language: MailLanguage): string =>
  givenOutOn(sentences, today)
    .map((code) => labelFor(sentences[code], language))
    .filter((sentence) => sentence !== "")
    .join("\n");

export const whereSaid = (how: Appointment["how"], place: string | undefined, words: LetterWords): string => {
  if (how === "phone") return words.byPhone;
  if (how === "video") return words.byVideo;
  return words.comeTo(place ?? "");
};
