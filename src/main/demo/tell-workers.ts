import type { MunicipalityCode, PersonId } from "../../kernel/ids.ts";
import type { DayNumber } from "./day-numbers.ts";
import type { Stay } from "./stays.ts";
import type { Story } from "./story.ts";
import { lastDay } from "./tell-benefits.ts";

export type Worker = { readonly id: PersonId; readonly municipality: MunicipalityCode };

const reasons = ["herverdeling van de caseload", "verlof", "andere wijk", "op verzoek van de cliënt"];

/** So long a newcomer can wait for somebody; whoever came before that has had one. */
const newFor = 75;

/**
 * Who is responsible during a stay: assigned after some days, a few only after weeks, at times handed to a colleague or back to nobody, and
 * given up at its end unless the client is back soon or aftercare runs. `before` is who had the client last.
 */
export const tellWorkers = (
  story: Story,
  stay: Stay,
  {
    workers,
    before,
    next,
  }: { readonly workers: readonly Worker[]; readonly before: PersonId | null; readonly next: DayNumber | null },
): PersonId | null => {
  const { random } = story;
  const isNew = stay.from > story.today - newFor;
  const waits = random.chance(isNew ? 0.4 : 0.05);
  if (waits && isNew) return before;
  const known = before !== null && random.chance(0.4) ? before : chosen(story, stay, workers, null);
  let worker: PersonId | null = known;
  let last = known;
  let day = stay.from + (waits ? random.between(20, newFor) : random.between(0, 12));
  if (day >= lastDay(story, stay)) return before;
  story.tell("worker-assigned", day, { worker: known });
  for (day += 20 + random.days(800); day < lastDay(story, stay); ) {
    worker = tellHandOver(story, day, worker, chosen(story, stay, workers, last));
    last = worker ?? last;
    day += worker === null ? random.between(5, 70) : 20 + random.days(800);
  }
  const gone = goneOn(story, stay, next);
  if (worker !== null && gone !== null)
    story.tell("worker-handed-over", gone, { worker: null, reason: "dossier gesloten" });
  return last;
};

/** To a colleague; from one who leaves, to nobody until somebody takes it up. */
const tellHandOver = (story: Story, day: DayNumber, from: PersonId | null, to: PersonId): PersonId | null => {
  if (from === null) {
    story.tell("worker-assigned", day, { worker: to });
    return to;
  }
  const leaves = story.random.chance(0.12);
  const worker = leaves ? null : to;
  story.tell("worker-handed-over", day, {
    worker,
    reason: leaves ? "medewerker uit dienst" : story.random.pick(reasons),
  });
  return worker;
};

const goneOn = ({ random }: Story, { until, exit }: Stay, next: DayNumber | null): DayNumber | null => {
  if (until === null) return null;
  const day = until + (exit === "work" && random.chance(0.7) ? random.between(95, 200) : random.between(0, 25));
  return next === null || day < next ? day : Math.max(until, next - 1);
};

/** Mostly somebody of the team for that municipality, and somebody else than before. */
const chosen = (
  { random }: Story,
  { municipality }: Stay,
  workers: readonly Worker[],
  not: PersonId | null,
): PersonId => {
  const others = workers.filter(({ id }) => id !== not);
  const near = others.filter((worker) => worker.municipality === municipality);
  return random.pick(near.length > 0 && random.chance(0.85) ? near : others).id;
};
