import type { z } from "zod";
import { departsFrom, type makePlan } from "../../../contexts/casework/plan-api.ts";
import { childCareNeeds, daysOfRecord, isWithin } from "../../../contexts/dossier/api.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import { idsIn } from "../deliverers.ts";
import type { ClientPlans, PlanVersion } from "../plan/presenter.ts";
import {
  type AgreementPart,
  type AgreementsDraft,
  agreementParts,
  type IntegrationDraft,
  type PlanDraft,
  type StepDraft,
} from "./draft.ts";

/** A field, or a field of a step as "step-3-from". */
export type PlanFault = {
  readonly field: string;
  readonly code:
    | "choose-one"
    | "text-missing"
    | "text-long"
    | "day-wrong"
    | "ends-before"
    | "hours-wrong"
    | "line-long"
    | "too-many"
    | "nothing-agreed"
    | "no-step";
};

const mostOf = 20;
const longestText = 500;
const longestLine = 300;

type Body = Omit<z.input<(typeof makePlan)["body"]>, "entriesSeen">;
export type PlanRead =
  | { readonly ok: true; readonly body: Body; readonly why: string }
  | { readonly ok: false; readonly faults: readonly PlanFault[] };

/** The sentence of a code, in the language of the plan. */
type SentenceOf = (part: AgreementPart, code: string) => string;

type Reading = {
  readonly today: PlainDate;
  readonly sentenceOf: SentenceOf;
  /** The version that is changed; undefined for a new plan. A sentence it has stays as it reads there. */
  readonly before: PlanVersion | undefined;
  readonly advice: Advice | null;
};

export type Advice = NonNullable<ClientPlans["advice"]>;

/** Whether the steps as typed are something else than was advised. */
export const departs = ({ steps }: PlanDraft, advice: Advice | null): boolean =>
  advice !== null &&
  departsFrom(
    advice,
    steps.flatMap(({ product }) => (product === "" ? [] : [product])),
  );

/** What the server takes, or every fault at once. */
export const readPlan = (draft: PlanDraft, { today, sentenceOf, before, advice }: Reading): PlanRead => {
  const on = dayIn(draft.on, today);
  const last = dayIn(draft.until, today);
  const childCare = childCareNeeds.find((need) => need === draft.childCare);
  const lines = { duties: linesOf(draft.duties), support: linesOf(draft.support), rights: linesOf(draft.rights) };
  const faults: PlanFault[] = [
    ...missing("goalKind", draft.goalKind, "choose-one"),
    ...faultsOfText("goal", draft.goal),
    ...faultsOfText("expected", draft.expected),
    ...(on === undefined ? [{ field: "on", code: "day-wrong" } as const] : []),
    ...(last === undefined ? [{ field: "until", code: "day-wrong" } as const] : []),
    ...(on !== undefined && last !== undefined && last < on ? [{ field: "until", code: "ends-before" } as const] : []),
    ...(draft.steps.length > mostOf ? [{ field: "steps", code: "too-many" } as const] : []),
    ...(saysNothing(draft) ? [{ field: "steps", code: "nothing-agreed" } as const] : []),
    ...draft.steps.flatMap((step) => faultsOfStep(step, today)),
    ...faultsOfIntegration(draft.integration, today),
    ...agreementParts.flatMap((part) => faultsOfLines(part, lines[part], draft[part].codes.length)),
    ...(childCare === undefined ? [{ field: "childCare", code: "choose-one" } as const] : []),
    ...(departs(draft, advice) ? faultsOfText("deviates", draft.deviates) : []),
    ...(before === undefined ? [] : faultsOfText("why", draft.why)),
  ];
  if (faults.length > 0 || on === undefined || last === undefined || childCare === undefined)
    return { ok: false, faults };
  const agreements = (part: AgreementPart) => [
    ...draft[part].codes.map((code) => ({
      code,
      text: (before?.[part] ?? []).find((each) => each.code === code)?.text ?? sentenceOf(part, code),
    })),
    ...lines[part].map((text) => ({ code: null, text })),
  ];
  return {
    ok: true,
    why: draft.why.trim(),
    body: {
      on,
      until: addDays(last, 1),
      goalKind: draft.goalKind,
      goal: draft.goal.trim(),
      rung: draft.rung === "" ? null : draft.rung,
      expected: draft.expected.trim(),
      steps: draft.steps.map((step) => stepOf(step, draft.integration)),
      integration: integrationOf(draft.integration),
      contactEvery: draft.contactEvery === "" ? null : draft.contactEvery,
      duties: agreements("duties"),
      support: agreements("support"),
      rights: agreements("rights"),
      childCare,
      deviates: departs(draft, advice) ? draft.deviates.trim() : null,
    },
  };
};

const dayIn = (typed: string, today: PlainDate): PlainDate | undefined => {
  const day = parseTypedDay(typed);
  return day !== undefined && isWithin(daysOfRecord(today), day) ? day : undefined;
};

/** Neither a step nor anything the client does. */
const saysNothing = ({ steps, duties, integration }: PlanDraft): boolean =>
  steps.length === 0 && duties.codes.length === 0 && linesOf(duties).length === 0 && !integration.has;

const linesOf = ({ own }: AgreementsDraft): readonly string[] =>
  own
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const missing = (field: string, typed: string, code: PlanFault["code"]): PlanFault[] =>
  typed.trim() === "" ? [{ field, code }] : [];

const faultsOfText = (field: string, typed: string): PlanFault[] => {
  const text = typed.trim();
  if (text === "") return [{ field, code: "text-missing" }];
  return text.length > longestText ? [{ field, code: "text-long" }] : [];
};

const faultsOfLines = (field: AgreementPart, lines: readonly string[], codes: number): PlanFault[] => {
  if (lines.some((line) => line.length > longestLine)) return [{ field, code: "line-long" }];
  return lines.length + codes > mostOf ? [{ field, code: "too-many" }] : [];
};

export const stepField = ({ row }: Pick<StepDraft, "row">, name: string): string => `step-${row}-${name}`;

const faultsOfStep = (step: StepDraft, today: PlainDate): PlanFault[] => {
  const from = dayIn(step.from, today);
  const last = step.until.trim() === "" ? null : dayIn(step.until, today);
  return [
    ...missing(stepField(step, "product"), step.product, "choose-one"),
    ...missing(stepField(step, "by"), step.by, "choose-one"),
    ...(from === undefined ? [{ field: stepField(step, "from"), code: "day-wrong" } as const] : []),
    ...(last === undefined ? [{ field: stepField(step, "until"), code: "day-wrong" } as const] : []),
    ...(from !== undefined && last != null && last < from
      ? [{ field: stepField(step, "until"), code: "ends-before" } as const]
      : []),
    ...faultsOfHours(stepField(step, "hours"), step.hours),
  ];
};

const faultsOfHours = (field: string, typed: string): PlanFault[] =>
  typed.trim() === "" || /^([1-9]|[1-5]\d|60)$/.test(typed.trim()) ? [] : [{ field, code: "hours-wrong" }];

const faultsOfIntegration = ({ has, from, says, hours }: IntegrationDraft, today: PlainDate): PlanFault[] =>
  has
    ? [
        ...(dayIn(from, today) === undefined ? [{ field: "integration-from", code: "day-wrong" } as const] : []),
        ...faultsOfText("integration-says", says),
        ...faultsOfHours("integration-hours", hours),
      ]
    : [];

const hoursOf = (typed: string): number | null => (typed.trim() === "" ? null : Number(typed.trim()));

const integrationOf = ({ has, from, says, hours }: IntegrationDraft) =>
  has ? { from: parseTypedDay(from) as PlainDate, says: says.trim(), hoursPerWeek: hoursOf(hours) } : null;

const stepOf = ({ product, by, who, from, until, hours, inIntegration }: StepDraft, { has }: IntegrationDraft) => {
  const last = parseTypedDay(until);
  return {
    product,
    by,
    ...idsIn(who),
    from: parseTypedDay(from) as PlainDate,
    until: last === undefined ? null : addDays(last, 1),
    hoursPerWeek: hoursOf(hours),
    inIntegration: has && inIntegration,
  };
};
