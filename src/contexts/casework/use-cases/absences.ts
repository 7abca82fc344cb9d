import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type Done, done, ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { type DayOutOfBounds, daysOfAssignment, daysWithin } from "../../dossier/public.ts";
import { endAbsence, insertAbsence, listAbsences, listEndedAbsences, revokeEndOfAbsence } from "../absence-store.ts";
import { type Absence, type AbsenceRefusal, checkAbsence } from "../domain/absence.ts";
import { listWorkers } from "../worker-store.ts";

export type RecordAbsenceRefusal = AbsenceRefusal | DayOutOfBounds;
export type EndAbsenceRefusal = DayOutOfBounds | { readonly code: "no-such-absence" };
export type RevokeEndRefusal = AbsenceRefusal | { readonly code: "no-ended-absence" };

export const recordAbsence = async (
  tx: Tx,
  absence: Absence,
  given: Given,
): Promise<Result<{ readonly id: string }, RecordAbsenceRefusal>> => {
  const { from, until } = absence;
  const days = daysWithin(daysOfAssignment(given.today), { from, until });
  if (!days.ok) return days;
  const checked = await checkedAgainstOthers(tx, absence, given);
  if (!checked.ok) return checked;
  const id: string = given.newId();
  await insertAbsence(tx, { ...absence, id }, given.now);
  return ok({ id });
};

/** Against who works here and who else is away, but for the absence itself. */
const checkedAgainstOthers = async (tx: Tx, absence: Absence & { readonly id?: string }, { today }: Given) => {
  const earlier = absence.from < today ? absence.from : today;
  const others = (await listAbsences(tx, earlier)).filter(({ id }) => id !== absence.id);
  return checkAbsence(absence, await listWorkers(tx, today), others);
};

export const endOneAbsence = async (
  tx: Tx,
  { absence, back }: { readonly absence: string; readonly back: PlainDate },
  given: Given,
): Promise<Result<Done, EndAbsenceRefusal>> => {
  const days = daysWithin(daysOfAssignment(given.today), { back });
  if (!days.ok) return days;
  return (await endAbsence(tx, absence, back)) ? done : refuse({ code: "no-such-absence" });
};

/** Ended by mistake: it lasts again as it did, unless what was recorded meanwhile stands in the way. */
export const revokeOneAbsenceEnd = async (
  tx: Tx,
  { absence: id }: { readonly absence: string },
  given: Given,
): Promise<Result<Done, RevokeEndRefusal>> => {
  const ended = (await listEndedAbsences(tx, given.today)).find((each) => each.id === id);
  if (ended === undefined) return refuse({ code: "no-ended-absence" });
  const checked = await checkedAgainstOthers(tx, { ...ended, until: ended.firstUntil }, given);
  if (!checked.ok) return checked;
  return (await revokeEndOfAbsence(tx, id)) ? done : refuse({ code: "no-ended-absence" });
};
