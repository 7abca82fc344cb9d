import { daysOfAssignment, isWithin } from "../../../contexts/dossier/api.ts";
import type { PersonId } from "../../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";

export type AbsenceDraft = {
  readonly person: string;
  readonly from: string;
  readonly lastDay: string;
  readonly coveredBy: readonly PersonId[];
};

export type AbsenceFault = {
  readonly field: "person" | "from" | "lastDay" | "coveredBy";
  readonly code: "choose-who" | "day-wrong" | "order-wrong" | "choose-cover";
};

type Body = {
  readonly person: PersonId;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly coveredBy: PersonId[];
};
type Read =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly faults: readonly AbsenceFault[] };

/** What the server takes, or every fault at once; who is away can't stand in. */
export const readAbsence = (
  draft: AbsenceDraft,
  people: readonly { readonly id: PersonId }[],
  today: PlainDate,
): Read => {
  const person = people.find(({ id }) => id === draft.person)?.id;
  const [from, last] = [parseTypedDay(draft.from), parseTypedDay(draft.lastDay)];
  const isDay = (day: PlainDate | undefined): boolean => day !== undefined && isWithin(daysOfAssignment(today), day);
  const cover = draft.coveredBy.filter((id) => id !== person);
  const faults: AbsenceFault[] = [
    ...(person === undefined ? [{ field: "person", code: "choose-who" } as const] : []),
    ...(isDay(from) ? [] : [{ field: "from", code: "day-wrong" } as const]),
    ...(isDay(last) ? [] : [{ field: "lastDay", code: "day-wrong" } as const]),
    ...(from !== undefined && last !== undefined && last < from
      ? [{ field: "lastDay", code: "order-wrong" } as const]
      : []),
    ...(cover.length === 0 ? [{ field: "coveredBy", code: "choose-cover" } as const] : []),
  ];
  if (faults.length > 0 || person === undefined || from === undefined || last === undefined)
    return { ok: false, faults };
  return { ok: true, body: { person, from, until: addDays(last, 1), coveredBy: [...cover] } };
};
