import type { Canceller } from "./appointment-bodies.ts";

/** How somebody said that they agree to be reached by e-mail. */
export const agreeingWays = ["in-person", "phone", "in-writing"] as const;
export type AgreeingWay = (typeof agreeingWays)[number];

/** In which language letters and mails to a client are written. */
export const mailLanguages = ["nl", "en"] as const;
export type MailLanguage = (typeof mailLanguages)[number];

export type EmailBodies = {
  /** The client agreed on this day to be reached by e-mail. The address is data of the person and stands nowhere in the ledger (ADR 0036). */
  readonly "email-agreed": {
    readonly how: AgreeingWay;
    /** Dutch where it is not said. */
    readonly language?: MailLanguage | undefined;
  };
  /** From this day on no e-mail goes to the client: they want none, or the office found the address to be of no use. */
  readonly "email-withdrawn": { readonly by: Canceller };
};
