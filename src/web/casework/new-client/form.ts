import type { z } from "zod";
import type { registerAtGate } from "../../../contexts/casework/gate-api.ts";
import { readCitizenNumber } from "../../../kernel/citizen-number.ts";
import type { MunicipalityCode } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { yearShape } from "../gate/typed-birth-year.ts";

/** Who somebody is, as typed. */
export type PersonDraft = {
  readonly name: string;
  readonly birthYear: string;
  readonly citizenNumber: string;
  readonly municipality: string;
};

export const nobodyYet: PersonDraft = { name: "", birthYear: "", citizenNumber: "", municipality: "" };

export type PersonFault = {
  readonly field: "name" | "birthYear" | "citizenNumber";
  readonly code: "name-missing" | "name-long" | "year-missing" | "year-wrong" | "number-wrong";
};

type Person = Pick<z.input<(typeof registerAtGate)["body"]>, "name" | "birthYear" | "citizenNumber" | "municipality">;

export type PersonRead =
  | { readonly ok: true; readonly person: Person }
  | { readonly ok: false; readonly faults: readonly PersonFault[] };

/**
 * What is typed -> who it is, or every fault; a number may be written in groups. For a benefit the birth year is needed: what holds for who
 * is under 27 hangs on it.
 */
export const readNewClient = (draft: PersonDraft, today: PlainDate, asksFor: string): PersonRead => {
  const name = draft.name.trim();
  const year = draft.birthYear.trim();
  const digits = draft.citizenNumber.replaceAll(/[ .-]/g, "");
  const faults: PersonFault[] = [
    ...(name === "" ? [{ field: "name", code: "name-missing" } as const] : []),
    ...(name.length > 200 ? [{ field: "name", code: "name-long" } as const] : []),
    ...(year === "" && asksFor === "benefit" ? [{ field: "birthYear", code: "year-missing" } as const] : []),
    ...(year !== "" && (!yearShape.test(year) || year > today.slice(0, 4))
      ? [{ field: "birthYear", code: "year-wrong" } as const]
      : []),
    ...(digits !== "" && readCitizenNumber(digits) === undefined
      ? [{ field: "citizenNumber", code: "number-wrong" } as const]
      : []),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    person: {
      name,
      birthYear: year === "" ? null : Number(year),
      citizenNumber: digits === "" ? null : digits,
      municipality: draft.municipality === "" ? null : (draft.municipality as MunicipalityCode),
    },
  };
};
