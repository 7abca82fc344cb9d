import type {
  AppointmentKindCode,
  AppointmentTime,
  AppointmentWay,
  MissedReasonCode,
} from "../../contexts/dossier/public.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { weekdayOf } from "../../kernel/plain-date.ts";
import { type DayNumber, dayAt } from "./day-numbers.ts";
import type { Random } from "./random.ts";
import type { Stay } from "./stays.ts";
import type { Story, Told } from "./story.ts";

/** Before these months appointments were kept in each worker's own diary. */
const plannedFor = 270;

const ways: Readonly<Record<AppointmentWay, number>> = { "in-person": 70, phone: 24, video: 6 };
const kinds = { talk: 68, plan: 16, "three-way": 12, "re-examination": 4 };
const places = ["Raadhuis, spreekkamer 2", "Raadhuis, spreekkamer 5", "Werkplein, balie 3", "Wijkcentrum De Sluis"];
const reasonsToMove = ["u werkt die dag", "uw klantmanager is die dag op cursus", "uw kind is ziek"];
const missed = { unknown: 44, ill: 16, mistaken: 18, work: 8, care: 7, travel: 5, refused: 2 };
const notes = ["besproken hoe de afgelopen weken gingen", "het plan samen doorgelezen", "vacatures bekeken"];
const next = ["bellen over twee weken", "stuurt deze week twee sollicitaties", "zoekt uit welke bus er gaat"];

/**
 * Appointments of the last months and of the weeks to come with those who are on benefit, with what came of them. Told with
 * dice of its own.
 */
export const tellAppointments = (story: Story, stays: readonly Stay[], told: readonly Told[]): void => {
  const { random, today } = story;
  const stay = stays.at(-1);
  if (stay === undefined || stay.until !== null || stay.scheme === null) return;
  // nobody plans with who is lost from sight, and who came back is often thought to be known
  const spoken = told.filter(({ kind }) => kind === "contact-recorded").at(-1)?.from ?? 0;
  if (spoken < today - 90 || random.chance(0.1)) return;
  const first = stays.length > 1 && random.chance(0.75) ? random.between(120, 500) : random.between(3, 40);
  const begins = Math.max(stay.from + first, today - plannedFor + random.between(0, 90));
  for (let day = begins; day < today + 28; day += random.between(18, 70))
    tellAppointment(story, onWorkday(random, day), workerOn(told, day));
};

const tellAppointment = (story: Story, day: DayNumber, worker: PersonId | null): void => {
  const { random, today } = story;
  const made = day - random.between(5, 20);
  if (made > today) return;
  const time = timeOf(random, worker);
  const what = random.weighted(kinds) as AppointmentKindCode;
  const planned = story.tell("appointment-planned", day, { ...time, what }, { knownOn: made, isAhead: true });
  if (planned === null) return;
  const moved = made + random.between(1, 4);
  if (moved < day && moved <= today && random.chance(0.08)) {
    const later = onWorkday(random, day + random.between(1, 8));
    const body = { ...timeOf(random, worker), why: random.pick(reasonsToMove), movedOn: dayAt(moved) };
    story.tell("appointment-moved", later, body, { about: planned, knownOn: moved, isAhead: true });
    if (later <= today) tellOutcome(story, planned, later);
    return;
  }
  if (moved < day && moved <= today && random.chance(0.05)) {
    const by = random.chance(0.6) ? "client" : "commissioner";
    story.tell("appointment-cancelled", moved, { by, why: "kan die dag niet" }, { about: planned, knownOn: moved });
    return;
  }
  if (day < today || (day === today && random.chance(0.3))) tellOutcome(story, planned, day);
};

/** Some are written down some days later, and some of the last days not yet. */
const tellOutcome = ({ random, today, tell }: Story, about: Told, day: DayNumber): void => {
  const knownOn = day + (random.chance(0.85) ? 0 : random.between(1, 9));
  if (knownOn > today || (day > today - 12 && random.chance(0.12))) return;
  if (random.chance(0.13)) {
    const missedBecause = random.weighted(missed) as MissedReasonCode;
    tell("appointment-held", day, { came: "missed", missedBecause }, { about, knownOn });
    return;
  }
  const came = random.chance(0.07) ? "late" : "attended";
  const said = random.chance(0.6) ? { note: random.pick(notes), next: random.pick(next) } : {};
  tell("appointment-held", day, { came, ...said }, { about, knownOn });
};

const timeOf = (random: Random, worker: PersonId | null): AppointmentTime => {
  const half = random.between(18, 32);
  const how = random.weighted(ways);
  return {
    at: `${String(Math.floor(half / 2)).padStart(2, "0")}:${half % 2 === 0 ? "00" : "30"}`,
    minutes: how === "in-person" ? random.pick([30, 45, 60]) : random.pick([15, 30]),
    how,
    ...(how === "in-person" ? { place: random.pick(places) } : {}),
    ...(worker === null ? {} : { worker }),
  };
};

/** A day of the weekend becomes one of the week after. */
const onWorkday = (random: Random, day: DayNumber): DayNumber => {
  const weekday = weekdayOf(dayAt(day));
  return weekday > 5 ? day + 8 - weekday + random.between(0, 4) : day;
};

/** Who was responsible that day, as far as it was told. */
const workerOn = (told: readonly Told[], day: DayNumber): PersonId | null => {
  const last = told.filter(({ kind, from }) => /^worker-(assigned|handed-over)$/.test(kind) && from <= day).at(-1);
  return last !== undefined && "worker" in last.body ? (last.body.worker ?? null) : null;
};
