import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";

/** Two moments of knowing; an empty later one is now. */
export type TypedMoments = { readonly knownOn: string; readonly andOn: string };
export type MomentsFault = "not-a-day" | "not-in-the-past" | "not-later" | "yet-to-come";
export type MomentsFaults = Readonly<Partial<Record<keyof TypedMoments, MomentsFault>>>;

type Moments = { readonly knownOn: PlainDate; readonly andOn: PlainDate | undefined };
type MomentsRefusal = { readonly code: "faulty"; readonly faults: MomentsFaults };

/** The earlier day must be past; today as the later day is now, and what will be known after it nobody can say. */
export const readMoments = (typed: TypedMoments, today: PlainDate): Result<Moments, MomentsRefusal> => {
  const knownOn = parseTypedDay(typed.knownOn);
  if (knownOn === undefined) return refuse({ code: "faulty", faults: { knownOn: "not-a-day" } });
  if (knownOn >= today) return refuse({ code: "faulty", faults: { knownOn: "not-in-the-past" } });
  if (typed.andOn.trim() === "") return ok({ knownOn, andOn: undefined });
  const andOn = parseTypedDay(typed.andOn);
  if (andOn === undefined) return refuse({ code: "faulty", faults: { andOn: "not-a-day" } });
  if (andOn > today) return refuse({ code: "faulty", faults: { andOn: "yet-to-come" } });
  if (andOn <= knownOn) return refuse({ code: "faulty", faults: { andOn: "not-later" } });
  return ok({ knownOn, andOn: andOn === today ? undefined : andOn });
};
