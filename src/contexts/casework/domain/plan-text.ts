import { type Duration, parseDuration, partsOf } from "../../../kernel/duration.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { CodeLabels, Ladder } from "../../access/public.ts";
import type { Agreement, ChildCareNeed, IntegrationPlan, PlanBody, PlanStep } from "../../dossier/public.ts";
import { dayBefore } from "./days.ts";
import { type Deliverers, delivererName } from "./deliverers.ts";
import { hoursAWeek } from "./plan-hours.ts";
import { whatIsDone, withWhom } from "./step-said.ts";

export type PlanWords = {
  readonly planGoals: CodeLabels;
  readonly products: CodeLabels;
  readonly organisations: CodeLabels;
  readonly ladder: Ladder;
};

/** What providers and colleagues are called. */
export type Named = Pick<Deliverers, "providers" | "people">;

type Reads = { readonly from: PlainDate; readonly until: PlainDate; readonly body: Omit<PlanBody, "text"> };

/**
 * The plan as the client reads it and both sign it: plain Dutch, in blocks with a heading each, an empty line between them. It is kept
 * with the plan, so that what was agreed does not change with a label.
 */
export const planTextOf = ({ from, until, body }: Reads, words: PlanWords, named: Named): string => {
  const {
    goalKind,
    goal = "",
    rung,
    expected = "",
    steps = [],
    integration,
    contactEvery,
    duties,
    support,
    rights,
    childCare,
  } = body;
  const kind = goalKind === undefined ? "" : capital(words.planGoals[goalKind]?.nl ?? goalKind);
  return [
    block("Plan van aanpak", [`Dit plan loopt van ${daySaid(from)} tot en met ${daySaid(dayBefore(until))}.`]),
    block("Uw doel", [
      kind,
      capital(goal),
      rungSaid(rung, words),
      expected === "" ? "" : `Het doel is bereikt als: ${expected}`,
    ]),
    block(
      "Uw stappen",
      steps.map((step, i) => `${i + 1}. ${stepSaid(step, words, named)}`),
    ),
    block("Inburgering", integrationSaid(integration)),
    block("Uren", [hoursSaid(steps, integration)]),
    block("Contact", [
      contactEvery === undefined ? "" : `Wij spreken elkaar minstens een keer per ${everySaid(contactEvery)}.`,
    ]),
    block("Wat u doet", sentences(duties)),
    block("Wat wij doen", sentences(support)),
    block("Kinderopvang", [childCare === undefined ? "" : childCareSaid[childCare]]),
    block("Uw rechten", sentences(rights)),
  ]
    .filter((each) => each !== "")
    .join("\n\n");
};

const block = (heading: string, lines: readonly string[]): string => {
  // a line of its own would read as a heading of ours
  const said = lines.map((line) => line.replaceAll(/\s+/g, " ").trim()).filter((line) => line !== "");
  return said.length === 0 ? "" : [heading, ...said].join("\n");
};

const sentences = (agreements: readonly Agreement[] = []): readonly string[] =>
  agreements.map(({ text }) => `- ${text}`);

const stepSaid = (step: PlanStep, { products, organisations }: PlanWords, named: Named): string => {
  const { product, by, from, until, hoursPerWeek, inIntegration } = step;
  const name = delivererName(step, named);
  const days =
    until === undefined ? `Vanaf ${daySaid(from)}` : `Van ${daySaid(from)} tot en met ${daySaid(dayBefore(until))}`;
  const hours = hoursPerWeek === undefined ? "" : `, ${hoursPerWeek} uur per week`;
  return `${capital(products[product]?.nl ?? product)}${withWhom({ by, name }, organisations)}.${whatIsDone(product)} ${days}${hours}${inIntegration === true ? ", als deel van uw inburgering" : ""}.`;
};

const rungSaid = (rung: string | undefined, { ladder }: PlanWords): string =>
  rung === undefined
    ? ""
    : `Uw trede: ${ladder.rungs.find(({ code }) => code === rung)?.nl ?? rung}. Een trede is een stap op weg naar werk of meedoen.`;

const integrationSaid = (integration: IntegrationPlan | undefined): readonly string[] => {
  if (integration === undefined) return [];
  const { from, says, hoursPerWeek } = integration;
  return [
    `U hebt ook een persoonlijk plan voor uw inburgering, sinds ${daySaid(from)}.`,
    `Daarin staat: ${says}`,
    hoursPerWeek === undefined ? "" : `Voor uw inburgering bent u ${hoursPerWeek} uur per week bezig.`,
  ];
};

/** One step says its own hours; of several, or beside an integration plan, one wants to know what they come to. */
const hoursSaid = (steps: readonly PlanStep[], integration: IntegrationPlan | undefined): string => {
  const hours = hoursAWeek({ steps, integration });
  if (hours === null || (steps.length < 2 && integration === undefined)) return "";
  return integration === undefined
    ? `Met al uw stappen samen bent u hoogstens ${hours} uur per week bezig.`
    : `Met uw stappen en uw inburgering samen bent u hoogstens ${hours} uur per week bezig.`;
};

const childCareSaid: Readonly<Record<ChildCareNeed, string>> = {
  "not-needed": "U hebt geen kinderopvang nodig.",
  arranged: "De kinderopvang is geregeld.",
  "to-arrange": "U hebt kinderopvang nodig. Wij regelen dat samen voordat de stappen beginnen.",
};

const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** The text is Dutch whatever the reader's language, so its days are not said by the screen's formats. */
export const daySaid = (day: PlainDate): string => {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
};

const everySaid = (every: string): string => {
  const length = parseDuration(every);
  if (length === undefined) return every;
  const { n, unit } = partsOf(length as Duration);
  const [one, more] = units[unit];
  return n === 1 ? one : `${n} ${more}`;
};

const units = { D: ["dag", "dagen"], W: ["week", "weken"], M: ["maand", "maanden"], Y: ["jaar", "jaar"] } as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
