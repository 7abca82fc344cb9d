import { causesByHand, type listClientDecisions } from "../../../contexts/casework/decisions-api.ts";
import { helpKinds } from "../../../contexts/casework/help-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { CodeList } from "../../languages/codes.ts";
import { mayBeNamed } from "../deliverers.ts";

export type DecisionAct =
  | "grant"
  | "review"
  | "end-exemption"
  | "withdraw"
  | "open"
  | "close"
  | "decide"
  | "end-facility"
  | "need"
  | "end-need"
  | "help"
  | "end-help"
  | "job"
  | "end-job";

export type FieldName =
  | "ground"
  | "from"
  | "lastDay"
  | "decidedOn"
  | "reviewOn"
  | "on"
  | "endsOn"
  | "why"
  | "reason"
  | "note"
  | "cause"
  | "outcome"
  | "facility"
  | "granted"
  | "amount"
  | "per"
  | "source"
  | "need"
  | "kind"
  | "product"
  | "employer"
  | "hours"
  | "endReason"
  | "step"
  | "by"
  | "who"
  | "plannedLast";

export type Draft = Readonly<Partial<Record<FieldName, string>>>;

export type Context = {
  readonly categorialGrounds: readonly string[];
  /** Of the plan that runs, what has not begun. */
  readonly steps: ReplyOf<typeof listClientDecisions>["steps"];
};

type When = (draft: Draft, context: Context) => boolean;

export type Field = {
  readonly name: FieldName;
  readonly shows: When;
  readonly must: When;
  /** The choice that tells whether it must be filled in. */
  readonly hangsOn?: FieldName;
} & (
  | { readonly kind: "day"; readonly isPast: boolean }
  /** `clientReads`: the client is told it on their own page. */
  | { readonly kind: "text"; readonly clientReads?: true }
  | { readonly kind: "amount" }
  | { readonly kind: "hours" }
  | { readonly kind: "code"; readonly list: CodeList }
  | { readonly kind: "choice"; readonly choices: readonly Choice[] }
  /** A step of the plan, whose words are filled in; and which provider or colleague. */
  | { readonly kind: "step" }
  | { readonly kind: "who" }
);

export type Choice = "yes" | "no" | "once" | "month" | (typeof causesByHand)[number] | (typeof helpKinds)[number];

const always: When = () => true;
const never: When = () => false;
const isGiven: When = ({ granted }) => granted === "yes";
const isMonthly: When = (draft, context) => isGiven(draft, context) && draft.per === "month";
/** One that is judged for one person, or not chosen yet. */
const isIndividual: When = ({ ground = "" }, { categorialGrounds }) =>
  ground !== "" && !categorialGrounds.includes(ground);

const day = (name: FieldName, must: When = always, isPast = false, shows: When = always): Field => ({
  name,
  kind: "day",
  isPast,
  must,
  shows,
});
const text = (name: FieldName, must: When = always): Field => ({ name, kind: "text", must, shows: always });
const toldText = (name: FieldName, must: When = always): Field => ({
  ...{ name, kind: "text", must, shows: always },
  clientReads: true,
});
const code = (name: FieldName, list: CodeList, shows: When = always): Field => ({
  name,
  kind: "code",
  list,
  must: always,
  shows,
});
const choice = (name: FieldName, choices: readonly Choice[], shows: When = always): Field => ({
  name,
  kind: "choice",
  choices,
  must: always,
  shows,
});

/** What each act asks, in the order of its form. */
export const actFields: Readonly<Record<DecisionAct, readonly Field[]>> = {
  grant: [
    code("ground", "ground"),
    day("from"),
    { ...day("lastDay", isIndividual), hangsOn: "ground" },
    day("decidedOn", always, true),
    day("reviewOn", never),
    { ...toldText("why", isIndividual), hangsOn: "ground" },
  ],
  review: [day("on", always, true), text("why"), day("reviewOn", never)],
  "end-exemption": [day("endsOn"), toldText("reason")],
  withdraw: [text("reason")],
  open: [day("on", always, true), choice("cause", causesByHand), text("why", never)],
  close: [day("on", always, true), code("outcome", "re-examination-outcome"), text("note", never)],
  decide: [
    code("facility", "facility"),
    choice("granted", ["yes", "no"]),
    toldText("why"),
    { name: "amount", kind: "amount", must: always, shows: isGiven },
    choice("per", ["once", "month"], isGiven),
    code("source", "funding-source", isGiven),
    day("decidedOn", always, true),
    day("from", always, false, isGiven),
    day("lastDay", never, false, isMonthly),
  ],
  "end-facility": [day("endsOn"), toldText("reason")],
  need: [code("need", "unmet-need"), day("on", always, true), text("note", never)],
  "end-need": [day("endsOn", always, true), text("reason")],
  help: [
    { name: "step", kind: "step", must: never, shows: (_, { steps }) => steps.length > 0 },
    choice("kind", helpKinds),
    code("product", "product"),
    code("by", "organisation"),
    { name: "who", kind: "who", must: never, shows: ({ by = "" }) => mayBeNamed(by) },
    day("on", always, true),
    day("plannedLast", never),
    { name: "hours", kind: "hours", must: never, shows: always },
  ],
  "end-help": [day("endsOn", always, true), code("endReason", "end-reason")],
  job: [
    day("from"),
    text("employer", ({ hours = "" }) => hours.trim() === ""),
    { name: "hours", kind: "hours", must: never, shows: always },
  ],
  "end-job": [day("endsOn", always, true), code("endReason", "end-reason")],
};
