import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { NewEntry } from "./amend.ts";
import type { AgreeingWay, Canceller, MailLanguage } from "./entry.ts";
import type { EmailSaid, History } from "./history.ts";

/** As long as a mail server takes (RFC 5321, 4.5.3.1, with RFC 3696, erratum 1690). */
export const emailAtMost = 254;

const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domain = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{2,59})$/i;

/**
 * An address as people have them, without what separates addresses or ends a line of a mail's head; undefined when it is none. Quoted
 * names and letters beyond ASCII, which many servers still refuse, are not taken.
 */
export const readEmail = (typed: string): string | undefined => {
  const email = typed.trim();
  const at = email.lastIndexOf("@");
  if (email.length > emailAtMost || at < 1 || at > 64) return undefined;
  return local.test(email.slice(0, at)) && domain.test(email.slice(at + 1)) ? email : undefined;
};

export type AgreeRefusal =
  | { readonly code: "day-to-come"; readonly today: PlainDate }
  | { readonly code: "email-unfit" }
  | { readonly code: "email-the-same" }
  | { readonly code: "agreed-before-withdrawn"; readonly withdrawnOn: PlainDate };

export type Agreeing = {
  readonly email: string;
  readonly on: PlainDate;
  readonly how: AgreeingWay;
  readonly language: MailLanguage;
};

/** The client agrees to be reached at an address, or at another, or in another language; `known`: the one they agreed to before. */
export const agreeEmail = (
  { email: said }: Pick<History, "email">,
  known: string | null,
  { email: typed, on, how, language }: Agreeing,
  today: PlainDate,
): Result<{ readonly email: string; readonly entry: NewEntry }, AgreeRefusal> => {
  const email = readEmail(typed);
  if (email === undefined) return refuse({ code: "email-unfit" });
  if (on > today) return refuse({ code: "day-to-come", today });
  if (isReachable(said, known) && known === email && languageOf(said) === language)
    return refuse({ code: "email-the-same" });
  // who wanted no more e-mail agreed to it anew, that day or later, or not at all
  if (said !== null && !said.agreed && on < said.on)
    return refuse({ code: "agreed-before-withdrawn", withdrawnOn: said.on });
  const entry: NewEntry = {
    kind: "email-agreed",
    subject: "own",
    validFrom: on,
    validUntil: null,
    body: { how, language },
  };
  return ok({ email, entry });
};

/** What letters and mails to a client are written in: as was agreed last, and in Dutch with whom nothing was. */
export const languageOf = (said: EmailSaid | null): MailLanguage => said?.language ?? "nl";

export type WithdrawEmailRefusal = { readonly code: "email-not-agreed" };

/** From today on no e-mail goes out. */
export const withdrawEmail = (
  { email: said }: Pick<History, "email">,
  by: Canceller,
  today: PlainDate,
): Result<NewEntry, WithdrawEmailRefusal> => {
  if (said?.agreed !== true) return refuse({ code: "email-not-agreed" });
  return ok({ kind: "email-withdrawn", subject: "own", validFrom: today, validUntil: null, body: { by } });
};

/** Only with both: an address nobody agreed to is no address, and an agreement outlives the address that went on term. */
export const isReachable = (said: EmailSaid | null, email: string | null): boolean =>
  said?.agreed === true && email !== null;
