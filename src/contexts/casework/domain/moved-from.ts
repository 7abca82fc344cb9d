import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Appointment } from "../../dossier/public.ts";

export type MovedFrom = { readonly from: PlainDate; readonly at: string; readonly why: string | null };

/** What an appointment was moved from last, and why; another room or person on the same hour is no other time. */
export const movedFrom = ({ days }: Pick<Appointment, "days">): MovedFrom | null => {
  const now = days.at(-1);
  const last = days.findLastIndex(({ on, at }) => on !== now?.on || at !== now.at);
  const [was, is] = [days[last], days[last + 1]];
  return was === undefined || is === undefined ? null : { from: was.on, at: was.at, why: is.why };
};
