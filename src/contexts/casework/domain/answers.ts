import { contains, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import type { SignalAnswer } from "../../access/public.ts";
import type { Spell } from "../../dossier/public.ts";
import { earliest } from "./days.ts";
import { countingOn } from "./diagnose.ts";
import type { Told } from "./moment.ts";
import { withWorker } from "./moments.ts";
import { signedByClient } from "./plan-moments.ts";

/** The first day on which a signal has what one of its answers asks, from the start of its clock on; the end of time while it has not. */
export const answerOn = (
  answer: SignalAnswer,
  told: Told,
  { since, opensOn }: { readonly since: PlainDate; readonly opensOn: PlainDate },
): PlainDate => answersOn[answer](told, answer === "contact" ? opensOn : since);

/** The first day from `day` on that has what is asked for; what was there already has it at once. */
const firstOf = (spells: readonly Pick<Spell, "from" | "until">[], day: PlainDate): PlainDate =>
  spells.reduce<PlainDate>((first, spell) => {
    if (contains(spell, day)) return day;
    return spell.from > day ? earliest(first, spell.from) : first;
  }, endOfTime);

const answersOn: Readonly<Record<SignalAnswer, (told: Told, day: PlainDate) => PlainDate>> = {
  plan: ({ history }, day) => firstOf(history.plans, day),
  "plan-signed": (told, day) => firstOf(signedByClient(told), day),
  trajectory: ({ history }, day) => firstOf(history.trajectories, day),
  instrument: ({ history }, day) => firstOf(history.instruments, day),
  job: ({ history }, day) => firstOf(history.jobs, day),
  exemption: ({ history }, day) => firstOf(history.exemptions, day),
  worker: ({ history }, day) => withWorker(history).find(({ until }) => until > day)?.from ?? endOfTime,
  diagnosis: ({ history, normOn }, day) =>
    countingOn(history, day, normOn(day).intakeCountsFor) === undefined
      ? (history.diagnoses.find(({ from }) => from >= day)?.from ?? endOfTime)
      : day,
  appointment: ({ history }, day) =>
    earliest(...history.appointments.flatMap(({ on, state }) => (state.kind === "attended" && on >= day ? [on] : []))),
  contact: ({ history }, day) => history.contacts.find(({ from }) => from >= day)?.from ?? endOfTime,
};
