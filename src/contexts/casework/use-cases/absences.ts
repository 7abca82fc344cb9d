import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type Done, done, ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { type DayOutOfBounds, daysOfAssignment, daysWithin } from "../../dossier/public.ts";
import { endAbsence, insertAbsence, listAbsences } from "../absence-store.ts";
import { type Absence, type AbsenceRefusal, checkAbsence } from "../domain/absence.ts";
import { listWorkers } from "../worker-store.ts";

export type RecordAbsenceRefusal = AbsenceRefusal | DayOutOfBounds;
export type EndAbsenceRefusal = DayOutOfBounds | { readonly code: "no-such-absence" };

export const recordAbsence = async (
  tx: Tx,
  absence: Absence,
  given: Given,
): Promise<Result<{ readonly id: string }, RecordAbsenceRefusal>> => {
  const { from, until } = absence;
  const days = daysWithin(daysOfAssignment(given.today), { from, until });
  if (!days.ok) return days;
  const earlier = from < given.today ? from : given.today;
  const checked = checkAbsence(absence, await listWorkers(tx, given.today), await listAbsences(tx, earlier));
  if (!checked.ok) return checked;
  const id: string = given.newId();
  await insertAbsence(tx, { ...absence, id }, given.now);
  return ok({ id });
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
