import type { NewEntry } from "../../contexts/dossier/public.ts";
import type { EntryNumber, PersonId } from "../../kernel/ids.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { parentAtMost } from "./ages.ts";
import { dayAt, dayNumber } from "./day-numbers.ts";
import { type Deliverers, deliverersOf } from "./deliverers.ts";
import { campaignOf } from "./demo-ids.ts";
import { type Amended, withMistakes } from "./mistakes.ts";
import { nameFrom } from "./names.ts";
import { providerId } from "./office.ts";
import { type Random, randomFrom } from "./random.ts";
import { type Stay, staysOf } from "./stays.ts";
import { beginStory, type Source, type Story, type Told } from "./story.ts";
import { tellAppointments } from "./tell-appointments.ts";
import { tellBenefit } from "./tell-benefits.ts";
import { tellColleagues } from "./tell-colleagues.ts";
import { tellContacts } from "./tell-contacts.ts";
import { tellDecisions } from "./tell-decisions.ts";
import { tellDeliveries } from "./tell-deliveries.ts";
import { tellExemptions } from "./tell-exemptions.ts";
import { tellGates } from "./tell-gate.ts";
import { tellHelp } from "./tell-help.ts";
import { tellMessages } from "./tell-messages.ts";
import { putInWriting, tellSignatures } from "./tell-plans.ts";
import { tellProviders } from "./tell-providers.ts";
import { tellRenewals } from "./tell-renewals.ts";
import { tellRungs } from "./tell-rungs.ts";
import { tellWork } from "./tell-work.ts";
import { tellWorkers, type Worker } from "./tell-workers.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** An entry for a new client's ledger: the i-th gets number i + 1, which is how others refer to it. */
export type PlannedEntry = { readonly entry: NewEntry; readonly knownOn: PlainDate; readonly source: Source };

export type DemoClient = {
  readonly name: string | null;
  readonly birthYear: number;
  /** In the order in which the office came to know them. */
  readonly entries: readonly PlannedEntry[];
};

/** What histories are told in: until when, in which codes, with whom to be responsible. */
export type Setting = { readonly today: PlainDate; readonly words: Vocabulary; readonly workers: readonly Worker[] };

/**
 * The n-th client of a demonstration: a believable history over the ten years that end today. It depends on the seed,
 * on n and on the setting alone, so client 17 of 600 is client 17 of 600,000.
 */
export const historyOfClient = (seed: number, n: number, { today, words, workers }: Setting): DemoClient => {
  const person = randomFrom(seed, n, 1);
  const until = dayNumber(today);
  const stays = staysOf(randomFrom(seed, n, 2), until, words);
  const story = beginStory(randomFrom(seed, n, 3), until, words);
  const deliverers = deliverersOf(seed);
  tellLife(story, stays, { workers, deliverers });
  const name = nameFrom(person);
  const birthYear = birthYearOf(person, stays, story.told, today);
  const renewals = beginStory(randomFrom(seed, n, 6), until, words);
  tellRenewals(renewals, stays, story.told);
  const rungs = beginStory(randomFrom(seed, n, 8), until, words);
  tellRungs(rungs, stays, story.told);
  const plans = beginStory(randomFrom(seed, n, 7), until, words);
  const pen = { ...plans, rungs: rungs.told, life: story.told, deliverers, birthYear };
  const [first, later] = putInWriting(pen, [story.told, renewals.told], until);
  tellSignatures(pen, [...(first ?? []), ...(later ?? [])]);
  const decisions = beginStory(randomFrom(seed, n, 9), until, words);
  tellDecisions(decisions, stays, { told: story.told, campaign: campaignOf(seed), birthYear, deliverers });
  const colleagues = beginStory(randomFrom(seed, n, 10), until, words);
  tellColleagues(colleagues, stays, workers);
  const gates = beginStory(randomFrom(seed, n, 4), until, words);
  tellGates(gates, stays, { told: story.told, birthYear });
  const contacts = beginStory(randomFrom(seed, n, 5), until, words);
  tellContacts(contacts, stays, { told: story.told });
  const appointments = beginStory(randomFrom(seed, n, 11), until, words);
  tellAppointments(appointments, stays, [...story.told, ...contacts.told]);
  const messages = beginStory(randomFrom(seed, n, 12), until, words);
  tellMessages(messages, stays);
  const providers = beginStory(randomFrom(seed, n, 14), until, words);
  tellProviders(providers, stays, { told: story.told, provider: providerId(seed) });
  const deliveries = beginStory(randomFrom(seed, n, 13), until, words);
  tellDeliveries(deliveries, story.told);
  return {
    name,
    birthYear,
    entries: numbered([
      ...withMistakes({ ...story, told: first ?? [] }, [
        ...(later ?? []),
        ...plans.told,
        ...rungs.told,
        ...decisions.told,
        ...colleagues.told,
        ...contacts.told,
        ...appointments.told,
        ...messages.told,
        ...providers.told,
        ...deliveries.told,
      ]),
      ...gates.told,
    ]),
  };
};

type Staff = { readonly workers: readonly Worker[]; readonly deliverers: Deliverers };

const tellLife = (story: Story, stays: readonly Stay[], { workers, deliverers }: Staff): void => {
  const [first] = stays;
  if (first === undefined) return;
  story.tell("client-registered", first.from, { municipality: first.municipality }, { knownOn: first.from });
  let before: PersonId | null = null;
  for (const [i, stay] of stays.entries()) {
    const next = stays[i + 1]?.from ?? null;
    tellBenefit(story, stay);
    before = tellWorkers(story, stay, { workers, before, next });
    tellHelp(story, stay, tellExemptions(story, stay), deliverers);
    tellWork(story, stay, next);
  }
};

/**
 * Of working age from the day they came until the last one they are here for; who left for a pension was old enough by then, who has a
 * benefit for older people was from 50 on, and who cares for children of school age is not older than parents of those are.
 */
const birthYearOf = (random: Random, stays: readonly Stay[], told: readonly Told[], today: PlainDate): number => {
  const retired = stays.find(({ exit }) => exit === "pension")?.until;
  if (retired != null) return yearOf(retired) - 67;
  const thisYear = Number(today.slice(0, 4));
  const came = stays[0] === undefined ? thisYear : yearOf(stays[0].from);
  const age = random.between(19, random.chance(0.6) ? 44 : 60);
  const old = told.find(({ body }) => "scheme" in body && forOlder.has(body.scheme));
  const drawn = old === undefined ? came - age : Math.min(came - age, yearOf(old.from) - 51 - (age % 5));
  const parent = old === undefined ? told.findLast(isOfParent) : undefined;
  const working = Math.max(drawn, thisYear - 65);
  return parent === undefined ? working : Math.max(working, yearOf(parent.from) - parentAtMost);
};

const isOfParent = ({ body }: Told): boolean =>
  ("ground" in body && body.ground === "single-parent-young-child") ||
  ("goal" in body && typeof body.goal === "string" && body.goal.includes("kinderen"));

/** IOAW and IOAZ (art. 2 of both laws): who became unemployed, or stopped a business, at 50 or later. */
const forOlder: ReadonlySet<string> = new Set(["ioaw", "ioaz"]);

const yearOf = (day: number): number => Number(dayAt(day).slice(0, 4));

/** In order of knowing; what was told first comes first, so an end follows its start and a correction its target. */
const numbered = (told: readonly (Told | Amended)[]): PlannedEntry[] => {
  const inOrder = told.toSorted((a, b) => a.knownOn - b.knownOn);
  const numbers = new Map<Told | Amended, EntryNumber>();
  for (const [i, each] of inOrder.entries()) numbers.set(each, (i + 1) as EntryNumber);
  return inOrder.map((each) => {
    const knownOn = dayAt(each.knownOn);
    const dates = { validFrom: dayAt(each.from), validUntil: each.until === null ? null : dayAt(each.until) };
    const { kind, source } = each;
    const body = { ...each.body, ...("target" in each ? {} : namedBy(numbers, each)) };
    const about = "target" in each ? { target: numberOf(numbers, each.target) } : subjectOf(numbers, each);
    return { entry: { kind, body, ...about, ...dates } as NewEntry, knownOn, source };
  });
};

/** The entries that a body names besides its subject. */
const namedBy = (numbers: ReadonlyMap<Told | Amended, EntryNumber>, { version, entry }: Told) => ({
  ...(version === undefined ? {} : { version: numberOf(numbers, version) }),
  ...(entry === undefined ? {} : { entry: numberOf(numbers, entry) }),
});

const subjectOf = (numbers: ReadonlyMap<Told | Amended, EntryNumber>, { about }: Told) => ({
  subject: about === null ? ("own" as const) : numberOf(numbers, about),
});

const numberOf = (numbers: ReadonlyMap<Told | Amended, EntryNumber>, told: Told): EntryNumber => {
  const number = numbers.get(told);
  if (number === undefined) throw new Error(`a ${told.kind} that was never told`);
  return number;
};
