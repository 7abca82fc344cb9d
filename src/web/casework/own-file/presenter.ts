import { clientItself } from "../../../contexts/casework/gate-api.ts";
import type { getOwnFile } from "../../../contexts/casework/own-api.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { type OwnAppointmentShown, presentOwnAppointment } from "../own-appointments/presenter.ts";
import { claimShown } from "./claim-shown.ts";
import { decisionShown } from "./decisions.ts";
import { knownInWords } from "./known.ts";
import type { OfficeNamed } from "./office-named.ts";
import { ownFileTexts } from "./texts.ts";

export type OwnFile = ReplyOf<typeof getOwnFile>;

export type Line = { readonly title: string; readonly words: readonly string[] };
export type Asked = Line & { readonly to: "plan" | "messages" | "documents" };

export type OwnFileShown = {
  readonly asked: readonly Asked[];
  /** What they need not answer and did not read yet. */
  readonly news: readonly Asked[];
  readonly next: OwnAppointmentShown | null;
  /** Other appointments that were moved or called off. */
  readonly changed: readonly OwnAppointmentShown[];
  readonly who: readonly Line[];
  readonly hasWorker: boolean;
  readonly where: readonly Line[];
  readonly decisions: readonly Line[];
};

/** What comes first when a client signs in: what is asked, when they meet somebody, who helps and where they are. */
export const presentOwnFile = (
  file: OwnFile,
  office: OfficeNamed,
  language: Language,
  formats: Formats,
): OwnFileShown => ({
  asked: askedOf(file, office, language, formats),
  news: file.asked.messages.flatMap((each) => (each.asksAnswer ? [] : [messageTold(each, office, language, formats)])),
  next: file.next === null ? null : presentOwnAppointment(file.next, file.on, language, formats),
  changed: file.changed.map((each) => presentOwnAppointment(each, file.on, language, formats)),
  who: whoOf(file, language, formats),
  hasWorker: file.worker !== null,
  where: [...gateOf(file, office, language, formats), ...runningOf(file, language, formats)],
  decisions: [
    ...file.claims.map((each) => claimShown(each, { language, formats })),
    ...file.decisions.map((each) => decisionShown(each, { language, formats })),
  ],
});

const askedOf = (
  { asked: { plan, messages }, gate }: OwnFile,
  office: OfficeNamed,
  language: Language,
  formats: Formats,
): readonly Asked[] => {
  const say = sayIn(ownFileTexts, language);
  return [
    ...(plan === null ? [] : [planAsked(plan, language, formats)]),
    ...(gate === null || gate.papers === null
      ? []
      : [
          {
            title: say("papers"),
            words: [
              say("papers-asked", { asked: gate.papers.asked }),
              ...(gate.papers.by === null ? [] : [say("yours-until", { day: formats.day(gate.papers.by) })]),
            ],
            to: "documents" as const,
          },
        ]),
    ...(gate === null || !gate.isYours || gate.step === null
      ? []
      : [
          {
            title: say("yours", { step: labelOf("gate-step", gate.step, language) }),
            words: [gate.dueOn === null ? say("yours-anyhow") : say("yours-until", { day: formats.day(gate.dueOn) })],
            to: "messages" as const,
          },
        ]),
    ...messages.flatMap((each) => (each.asksAnswer ? [messageTold(each, office, language, formats)] : [])),
  ];
};

const messageTold = (
  { by, provider, on, asksAnswer }: OwnFile["asked"]["messages"][number],
  office: OfficeNamed,
  language: Language,
  { day }: Formats,
): Asked => {
  const say = sayIn(ownFileTexts, language);
  const name = provider ?? (by === null ? office.within : knownInWords(by, language));
  return {
    title: say(asksAnswer ? "message-asks" : "message"),
    words: [say("message-of", { name, day: day(on) }), ...(asksAnswer ? [say("not-answered")] : [])],
    to: "messages",
  };
};

const planAsked = (
  { from, until, holdsFrom, isChanged }: NonNullable<OwnFile["asked"]["plan"]>,
  language: Language,
  { day }: Formats,
): Asked => {
  const say = sayIn(ownFileTexts, language);
  return {
    title: say(isChanged ? "plan-changed" : "plan-waits"),
    words: [
      say("plan-days", { from: day(from), last: day(addDays(until, -1)) }),
      ...(holdsFrom === from ? [] : [say("plan-holds", { day: day(holdsFrom) })]),
      say("plan-read"),
    ],
    to: "plan",
  };
};

const whoOf = ({ worker, involved, providers }: OwnFile, language: Language, formats: Formats): readonly Line[] => {
  const say = sayIn(ownFileTexts, language);
  return [
    ...(worker === null ? [] : [{ title: worker.name, words: [say("is-yours")] }]),
    ...involved.map(({ name, does, from }) => ({
      title: `${name}, ${labelOf("involved-role", does, language)}`,
      words: [say("helps-since", { day: formats.day(from) })],
    })),
    ...providers.map(({ name, whatFor, from }) => ({
      title: name,
      words: [say("helps-with", { what: whatFor }), say("helps-since", { day: formats.day(from) })],
    })),
  ];
};

const gateOf = ({ gate }: OwnFile, office: OfficeNamed, language: Language, formats: Formats): readonly Line[] => {
  if (gate === null) return [];
  const say = sayIn(ownFileTexts, language);
  const { openedOn, step, ball, isYours, dueOn, heldSince } = gate;
  const who = ball === "commissioner" ? office.within : labelOf("organisation", ball, language);
  return [
    {
      title: say("gate-since", { day: formats.day(openedOn) }),
      words: [
        ...(step === null ? [] : [say("gate-step", { step: labelOf("gate-step", step, language) })]),
        isYours ? say("gate-you") : say("gate-ball", { who }),
        ...(dueOn === null ? [] : [say("gate-due", { day: formats.day(dueOn) })]),
        ...(heldSince === null ? [] : [say("gate-held", { day: formats.day(heldSince) })]),
      ],
    },
  ];
};

const helpOf = (
  { kind, product, from, by, name, plannedUntil, hoursPerWeek }: OwnFile["help"][number],
  on: OwnFile["on"],
  language: Language,
  formats: Formats,
): Line => {
  const say = sayIn(ownFileTexts, language);
  const who = name ?? (by === null ? null : labelOf("organisation", by, language, from));
  return {
    title: product === null ? say(kind) : capital(labelOf("product", product, language, from)),
    words: [
      ...(by === clientItself ? [say("help-yourself")] : who === null ? [] : [say("help-by", { who })]),
      say("since", { day: formats.day(from) }),
      ...(plannedUntil === null
        ? []
        : [say(plannedUntil > on ? "help-planned" : "help-was-planned", { day: formats.lastDay(plannedUntil) })]),
      ...(hoursPerWeek === null ? [] : [say("help-hours", { hours: formats.number(hoursPerWeek) })]),
    ],
  };
};

const runningOf = ({ on, plan, rung, help }: OwnFile, language: Language, formats: Formats): readonly Line[] => {
  const say = sayIn(ownFileTexts, language);
  const { day } = formats;
  return [
    ...(rung === null
      ? []
      : [{ title: say("rung", { rung: labelOf("rung", rung, language) }), words: [say("rung-means")] }]),
    ...(plan === null
      ? []
      : [
          {
            title: say("plan", { from: day(plan.from), until: day(addDays(plan.until, -1)) }),
            words: [
              ...(plan.holdsFrom === plan.from ? [] : [say("plan-now", { day: day(plan.holdsFrom) })]),
              ...(plan.goal === null ? [] : [say("goal", { goal: plan.goal })]),
            ],
          },
        ]),
    ...help.map((each) => helpOf(each, on, language, formats)),
  ];
};
