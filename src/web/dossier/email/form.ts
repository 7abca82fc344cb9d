import {
  type AgreeingWay,
  agreeingWays,
  daysOfRecord,
  isWithin,
  type MailLanguage,
  mailLanguages,
  readEmail,
} from "../../../contexts/dossier/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import type { ClientEmail } from "./presenter.ts";

/** As typed and chosen. */
export type EmailDraft = {
  readonly email: string;
  readonly on: string;
  readonly how: string;
  readonly language: string;
};

export type EmailField = keyof EmailDraft;
export type EmailFault = "email-missing" | "email-wrong" | "day-wrong" | "day-to-come" | "choose-one";
export type EmailFaults = readonly { readonly field: EmailField; readonly code: EmailFault }[];

export type EmailToRecord = {
  readonly email: string;
  readonly on: PlainDate;
  readonly how: AgreeingWay;
  readonly language: MailLanguage;
};

export type EmailRead =
  | { readonly ok: true; readonly said: EmailToRecord }
  | { readonly ok: false; readonly faults: EmailFaults };

/** What stands in the form at first: who changes one thing finds the other as it was agreed. */
export const agreementToMake = ({ email, said }: Pick<ClientEmail, "email" | "said">, on: string): EmailDraft => ({
  email: email ?? "",
  on,
  how: "",
  language: said?.language ?? "nl",
});

/** What the server takes, or every fault at once. */
export const readAgreement = (draft: EmailDraft, today: PlainDate): EmailRead => {
  const [email, on] = [readEmail(draft.email), parseTypedDay(draft.on)];
  const how = agreeingWays.find((way) => way === draft.how);
  const language = mailLanguages.find((each) => each === draft.language);
  const faults: EmailFaults = [
    ...(draft.email.trim() === "" ? [{ field: "email", code: "email-missing" } as const] : []),
    ...(draft.email.trim() !== "" && email === undefined ? [{ field: "email", code: "email-wrong" } as const] : []),
    ...faultsOfDay(on, today),
    ...(how === undefined ? [{ field: "how", code: "choose-one" } as const] : []),
    ...(language === undefined ? [{ field: "language", code: "choose-one" } as const] : []),
  ];
  return faults.length > 0 || email === undefined || on === undefined || how === undefined || language === undefined
    ? { ok: false, faults }
    : { ok: true, said: { email, on, how, language } };
};

const faultsOfDay = (on: PlainDate | undefined, today: PlainDate): EmailFaults => {
  if (on === undefined || !isWithin(daysOfRecord(today), on)) return [{ field: "on", code: "day-wrong" }];
  return on > today ? [{ field: "on", code: "day-to-come" }] : [];
};

/** Which field a refusal is about, so that it is said there too. */
export const fieldOf: Readonly<Record<string, EmailField>> = {
  "email-unfit": "email",
  "email-the-same": "email",
  "agreed-before-withdrawn": "on",
  "day-to-come": "on",
  "day-out-of-bounds": "on",
};
