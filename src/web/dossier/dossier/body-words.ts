import type { MailFault, MailSubject, reExaminationCauses } from "../../../contexts/dossier/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { delivererTexts } from "../../casework/deliverer-texts.ts";
import { labelOf, phaseOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { deliveryInWords, differenceInWords, saidInWords } from "./delivery-words.ts";
import { type EntryChoice, entryTexts } from "./entry-texts.ts";
import { gateEntryTexts } from "./gate-entry-texts.ts";

type ReExaminationCause = (typeof reExaminationCauses)[number];
export type Body = Readonly<Record<string, unknown>>;

/** What a reader's words depend on; workers' names are looked up, an entry holds only who. */
export type Reader = {
  readonly language: Language;
  readonly formats: Formats;
  readonly workerName: (id: string) => string | undefined;
};

const text = (body: Body, key: string): string | undefined => {
  const value = body[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
};

/** Codes of an entry are called what they were called on a day of it. */
type Teller = Reader & { readonly on: PlainDate };
type Words = (body: Body, teller: Teller) => string | undefined;

const code =
  (list: Parameters<typeof labelOf>[0], key: string): Words =>
  (body, { language, on }) => {
    const value = text(body, key);
    return value === undefined ? undefined : labelOf(list, value, language, on);
  };

const reason: Words = (body, { language, on }) => {
  const value = text(body, "reason");
  if (value === undefined) return undefined;
  return sayIn(entryTexts, language)("reason", { reason: labelOf("end-reason", value, language, on) });
};

const worker: Words = (body, { language, workerName }) => {
  if (body["worker"] === null) return sayIn(entryTexts, language)("nobody");
  const id = text(body, "worker");
  if (id === undefined) return undefined;
  const told = text(body, "workerName");
  const name = told === id ? undefined : told;
  return name ?? workerName(id) ?? sayIn(entryTexts, language)("a-colleague");
};

const choice =
  (key: string): Words =>
  (body, { language }) => {
    const value = text(body, key);
    return value === undefined ? undefined : sayIn(entryTexts, language)(`choice-${value as EntryChoice}`);
  };

const organisation =
  (key: "at" | "by" | "onBehalfOf" | "to"): Words =>
  (body, { language, on }) => {
    const value = text(body, key);
    if (value === undefined) return undefined;
    return sayIn(entryTexts, language)(key, { organisation: labelOf("organisation", value, language, on) });
  };

/** Of what is done by a kind of organisation, who exactly stands with the kind. */
const hasKind = (body: Body): boolean => body["by"] !== undefined;

const doneBy: Words = (body, reader) => {
  const say = sayIn(entryTexts, reader.language);
  if (!hasKind(body)) return undefined;
  if (body["by"] === "client") return say("by-client");
  const name = body["provider"] === undefined && body["worker"] === undefined ? undefined : nameIn(body, reader);
  if (name === undefined) return organisation("by")(body, reader);
  return sayIn(delivererTexts, reader.language)("by-named", {
    name,
    organisation: labelOf("organisation", text(body, "by") ?? "", reader.language, reader.on),
  });
};

const nameIn = (body: Body, reader: Teller): string | undefined =>
  body["provider"] === undefined ? worker(body, reader) : (text(body, "providerName") ?? text(body, "provider"));

const freely =
  (
    key: "next" | "grounds" | "result" | "adds" | "early" | "note" | "why" | "reference" | "expected" | "deviates",
  ): Words =>
  (body, { language }) => {
    const value = text(body, key);
    return value === undefined ? undefined : sayIn(entryTexts, language)(key, { [key]: value });
  };

const diagnosed: Words = (body, { language }) => {
  const value = text(body, "conclusion");
  return value === undefined
    ? undefined
    : sayIn(entryTexts, language)(`concluded-${value as "none-needed" | "mediate" | "help"}`);
};

const onADay =
  (key: "decidedOn" | "reviewOn" | "answerBy" | "movedOn"): Words =>
  (body, { language, formats }) => {
    const day = text(body, key);
    return day === undefined ? undefined : sayIn(entryTexts, language)(key, { day: formats.day(day as PlainDate) });
  };

/** How each thing in the body of an entry is said; what is not listed here is not shown. */
export const wordsOf: Readonly<Record<string, Words>> = {
  scheme: code("scheme", "scheme"),
  ground: code("ground", "ground"),
  product: code("product", "product"),
  goalKind: code("plan-goal", "goalKind"),
  goal: (body) => text(body, "goal"),
  phase: (body, { language, on }) =>
    typeof body["phase"] === "number" ? phaseOf(body["phase"], language, on) : undefined,
  employer: (body, { language }) => {
    const employer = text(body, "employer");
    return employer === undefined ? undefined : sayIn(entryTexts, language)("employer", { employer });
  },
  hoursPerWeek: (body, { language, formats }) =>
    typeof body["hoursPerWeek"] === "number"
      ? sayIn(entryTexts, language)("hoursPerWeek", { hours: formats.number(body["hoursPerWeek"]) })
      : undefined,
  municipality: (body, { language }) => {
    const name = text(body, "municipalityName") ?? text(body, "municipality");
    return name === undefined ? undefined : sayIn(entryTexts, language)("municipality", { name });
  },
  step: code("gate-step", "step"),
  outcome: (body, reader) =>
    body["step"] === undefined
      ? code("re-examination-outcome", "outcome")(body, reader)
      : choice("outcome")(body, reader),
  cause: (body, { language }) => {
    const cause = text(body, "cause");
    return cause === undefined ? undefined : sayIn(entryTexts, language)(`cause-${cause as ReExaminationCause}`);
  },
  what: code("appointment-kind", "what"),
  came: choice("came"),
  missedBecause: code("missed-reason", "missedBecause"),
  mail: (body, { language }) => {
    const mail = text(body, "mail");
    return mail === undefined ? undefined : sayIn(entryTexts, language)(`mail-${mail as MailSubject}`);
  },
  fault: (body, { language }) => {
    const fault = text(body, "fault");
    return fault === undefined ? undefined : sayIn(entryTexts, language)(`fault-${fault as MailFault}`);
  },
  difference: (body, { language }) => differenceInWords(body, language),
  feed: (body, { language }) => deliveryInWords(body, language),
  said: (body, { language, formats }) => saidInWords(body, language, formats),
  next: freely("next"),
  text: (body) => text(body, "text"),
  provider: (body) => (hasKind(body) ? undefined : (text(body, "providerName") ?? text(body, "provider"))),
  whatFor: (body) => text(body, "whatFor"),
  withoutClient: (body, { language }) =>
    body["withoutClient"] === true ? sayIn(entryTexts, language)("without-client") : undefined,
  role: code("involved-role", "role"),
  need: code("unmet-need", "need"),
  name: (body) => text(body, "name"),
  type: code("document-type", "type"),
  facility: code("facility", "facility"),
  granted: (body, { language }) =>
    typeof body["granted"] === "boolean"
      ? sayIn(entryTexts, language)(body["granted"] ? "given" : "not-given")
      : undefined,
  amount: (body, { language, formats }) =>
    typeof body["amount"] === "number"
      ? sayIn(entryTexts, language)(body["per"] === "month" ? "amount-month" : "amount-once", {
          amount: formats.money(body["amount"]),
        })
      : undefined,
  source: (body, { language, on }) => {
    const source = text(body, "source");
    return source === undefined
      ? undefined
      : sayIn(entryTexts, language)("paid-from", { source: labelOf("funding-source", source, language, on) });
  },
  asksFor: choice("asksFor"),
  under27: (body, { language }) =>
    typeof body["under27"] === "boolean"
      ? sayIn(entryTexts, language)(body["under27"] ? "is-under-27" : "is-not-under-27")
      : undefined,
  forClient: (body, { language }) =>
    body["forClient"] === true ? sayIn(entryTexts, language)("is-for-client") : undefined,
  handedIn: (body, { language }) =>
    body["handedIn"] === true ? sayIn(entryTexts, language)("is-handed-in") : undefined,
  consent: (body, { language }) =>
    typeof body["consent"] === "boolean"
      ? sayIn(entryTexts, language)(body["consent"] ? "with-consent" : "without-consent")
      : undefined,
  at: (body, reader) =>
    /^\d\d:\d\d$/.test(text(body, "at") ?? "")
      ? sayIn(entryTexts, reader.language)("at-time", { time: text(body, "at") ?? "" })
      : organisation("at")(body, reader),
  by: doneBy,
  plannedUntil: (body, { language, formats }) => {
    const until = text(body, "plannedUntil");
    return until === undefined
      ? undefined
      : sayIn(delivererTexts, language)("planned-until", { day: formats.lastDay(until as PlainDate) });
  },
  onBehalfOf: organisation("onBehalfOf"),
  to: organisation("to"),
  grounds: freely("grounds"),
  result: (body, reader) => {
    const why = text(body, "result");
    return body["outcome"] === undefined || why === undefined
      ? freely("result")(body, reader)
      : sayIn(gateEntryTexts, reader.language)("decided", { why });
  },
  adds: freely("adds"),
  early: freely("early"),
  unclear: (body, { language }) => {
    const why = text(body, "unclear");
    return why === undefined ? undefined : sayIn(gateEntryTexts, language)("unclear", { why });
  },
  rule: code("signal-rule", "rule"),
  conclusion: (body, reader) =>
    body["rule"] === undefined ? diagnosed(body, reader) : code("signal-conclusion", "conclusion")(body, reader),
  note: freely("note"),
  expected: freely("expected"),
  why: freely("why"),
  deviates: freely("deviates"),
  wordingOnly: (body, { language }) =>
    body["wordingOnly"] === true ? sayIn(entryTexts, language)("wording-only") : undefined,
  rung: (body, reader) =>
    body["rung"] === null ? sayIn(entryTexts, reader.language)("no-rung") : code("rung", "rung")(body, reader),
  extended: (body, { language }) => (body["extended"] === true ? sayIn(entryTexts, language)("extended") : undefined),
  reference: freely("reference"),
  how: choice("how"),
  language: choice("language"),
  about: (body, { language }) => {
    const about = text(body, "about");
    return about === undefined ? undefined : sayIn(entryTexts, language)("contactAbout", { about });
  },
  worker: (body, reader) => (hasKind(body) ? undefined : worker(body, reader)),
  reason,
  decidedOn: onADay("decidedOn"),
  reviewOn: onADay("reviewOn"),
  answerBy: onADay("answerBy"),
  movedOn: onADay("movedOn"),
};
