import { birthYearsOn, holdsCitizenNumber } from "../../../contexts/dossier/api.ts";
import { readCitizenNumber } from "../../../kernel/citizen-number.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Dossier } from "../dossier/presenter.ts";

/** Who somebody is, as typed; a citizen number that is known is not shown in the form. */
export type PersonDraft = {
  readonly name: string;
  readonly birthYear: string;
  readonly citizenNumber: string;
  readonly reason: string;
};

export type PersonDraftField = keyof PersonDraft;

/** Who it is as the page shows it. */
export type ShownPerson = Pick<Dossier, "name" | "birthYear" | "citizenNumberMasked">;

export type PersonFault = {
  readonly field: PersonDraftField;
  readonly code:
    | "name-emptied"
    | "name-long"
    | "year-emptied"
    | "year-wrong"
    | "number-wrong"
    | "nothing-changed"
    | "reason-missing"
    | "reason-long"
    | "reason-number";
};

export type PersonToSend = {
  readonly name: string | null;
  readonly birthYear: number | null;
  readonly citizenNumber: string | null;
  readonly reason: string | null;
};

export type PersonRead =
  | { readonly ok: true; readonly person: PersonToSend }
  | { readonly ok: false; readonly faults: readonly PersonFault[] };

export const draftOf = ({ name, birthYear }: ShownPerson): PersonDraft => ({
  name: name ?? "",
  birthYear: birthYear === null ? "" : String(birthYear),
  citizenNumber: "",
  reason: "",
});

const orNull = (typed: string): string | null => (typed === "" ? null : typed);

const faultsOfName = (name: string, known: string | null): PersonFault[] => {
  if (name === "") return known === null ? [] : [{ field: "name", code: "name-emptied" }];
  return name.length > 200 ? [{ field: "name", code: "name-long" }] : [];
};

const faultsOfYear = (typed: string, known: number | null, today: PlainDate): PersonFault[] => {
  if (typed === "") return known === null ? [] : [{ field: "birthYear", code: "year-emptied" }];
  if (typed === String(known)) return [];
  const { earliest, latest } = birthYearsOn(today);
  const year = /^\d{4}$/.test(typed) ? Number(typed) : 0;
  return year < earliest || year > latest ? [{ field: "birthYear", code: "year-wrong" }] : [];
};

const faultsOfReason = (reason: string, isAsked: boolean): PersonFault[] => {
  if (reason === "") return isAsked ? [{ field: "reason", code: "reason-missing" }] : [];
  if (reason.length > 500) return [{ field: "reason", code: "reason-long" }];
  return holdsCitizenNumber(reason) ? [{ field: "reason", code: "reason-number" }] : [];
};

/** What is typed -> who it is as it should read, or every fault at once. What was known and changes takes a reason. */
export const readPerson = (draft: PersonDraft, shown: ShownPerson, today: PlainDate): PersonRead => {
  const [name, year, reason] = [draft.name.trim(), draft.birthYear.trim(), draft.reason.trim()];
  const digits = draft.citizenNumber.replaceAll(/[ .-]/g, "");
  const isOtherName = name !== (shown.name ?? "");
  const isOtherYear = year !== String(shown.birthYear ?? "");
  const isCorrected =
    (isOtherName && shown.name !== null) ||
    (isOtherYear && shown.birthYear !== null) ||
    (digits !== "" && shown.citizenNumberMasked !== null);
  const faults: PersonFault[] = [
    ...faultsOfName(name, shown.name),
    ...faultsOfYear(year, shown.birthYear, today),
    ...(digits !== "" && readCitizenNumber(digits) === undefined
      ? [{ field: "citizenNumber", code: "number-wrong" } as const]
      : []),
    ...(isOtherName || isOtherYear || digits !== ""
      ? faultsOfReason(reason, isCorrected)
      : [{ field: "name", code: "nothing-changed" } as const]),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    person: {
      name: orNull(name),
      birthYear: year === "" ? null : Number(year),
      citizenNumber: orNull(digits),
      reason: orNull(reason),
    },
  };
};

/** Which field a refusal is about, so that it is said there too. */
export const fieldOf: Readonly<Record<string, PersonDraftField>> = {
  "no-citizen-number-this": "citizenNumber",
  "number-of-another-client": "citizenNumber",
  "number-in-an-import": "citizenNumber",
  "birth-year-beyond": "birthYear",
  "reason-missing": "reason",
  "citizen-number-in-reason": "reason",
};
