import type { PlainDate } from "../../../kernel/plain-date.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";

/** The two dates as typed; empty is today, or now. */
export type AsOfDraft = { readonly on: string; readonly knownOn: string };
export type AsOf = { readonly on: PlainDate | undefined; readonly knownOn: PlainDate | undefined };

export type AsOfRead =
  | { readonly ok: true; readonly asOf: AsOf }
  | { readonly ok: false; readonly wrong: readonly (keyof AsOfDraft)[] };

/** Today, typed out, is the same as nothing typed; so is a day that has yet to come for what is known. */
export const readAsOf = (draft: AsOfDraft, today: PlainDate): AsOfRead => {
  const on = readDay(draft.on);
  const knownOn = readDay(draft.knownOn);
  if (on === "wrong" || knownOn === "wrong")
    return {
      ok: false,
      wrong: [...(on === "wrong" ? (["on"] as const) : []), ...(knownOn === "wrong" ? (["knownOn"] as const) : [])],
    };
  return {
    ok: true,
    asOf: {
      on: on === today ? undefined : on,
      knownOn: knownOn === undefined || knownOn >= today ? undefined : knownOn,
    },
  };
};

const readDay = (typed: string): PlainDate | undefined | "wrong" =>
  typed.trim() === "" ? undefined : (parseTypedDay(typed) ?? "wrong");
