import { endOfTime } from "../../../kernel/plain-date.ts";
import type { Appointment } from "../../dossier/public.ts";
import { dayAfter } from "./days.ts";
import { type Moment, moment } from "./moment.ts";

/** From the day after it: while nobody wrote down what came of it, or called it off. */
export const withoutOutcome = ({ id, on, state }: Appointment): Moment[] =>
  state.kind === "planned" ? [moment(id, { from: dayAfter(on), until: endOfTime })] : [];

export const notCome = ({ on, state }: Appointment): Moment[] =>
  state.kind === "missed" ? [moment(state.entry, { from: on, until: endOfTime })] : [];
