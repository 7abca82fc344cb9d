import { asLadder, type Ladder, mostRungs, type Rung } from "../../../../contexts/access/api.ts";
import type { Duration, DurationUnit } from "../../../../kernel/duration.ts";
import { ok, type Result, refuse } from "../../../../kernel/result.ts";
import { isLabelLong } from "../codes-form.ts";
import { durationParts } from "../setting-value.ts";

/** A length of time as typed; "" for none. */
export type TypedLength = { readonly number: string; readonly unit: DurationUnit };

export type TypedRung = {
  /** Which row it is, wherever it stands: focus, faults and what is open stay with it when it is moved. */
  readonly row: number;
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly resultNl: string;
  readonly resultEn: string;
  readonly usual: TypedLength;
  readonly atMost: TypedLength;
  readonly extension: TypedLength;
  readonly next: readonly string[];
  readonly movingOnCounts: boolean;
  /** Whether dossiers may have it already: then its code stays. */
  readonly isNew: boolean;
};

/** From the top down, as one looks at a ladder. */
export type TypedLadder = { readonly ordered: boolean; readonly rungs: readonly TypedRung[] };

export type RungField = "code" | "nl" | "result" | "usual" | "atMost" | "extension";
export type LadderFault =
  | "code-shape"
  | "code-twice"
  | "label-missing"
  | "label-long"
  | "rung-result"
  | "rung-length"
  | "rung-usual-long"
  | "rung-extension"
  | "no-rungs"
  | "many-rungs"
  | "no-ladder";

const noLength: TypedLength = { number: "", unit: "M" };

export const aNewRung = (rungs: readonly TypedRung[]): TypedRung => ({
  row: rungs.reduce((last, { row }) => Math.max(last, row), -1) + 1,
  code: "",
  nl: "",
  en: "",
  resultNl: "",
  resultEn: "",
  usual: noLength,
  atMost: noLength,
  extension: noLength,
  next: [],
  movingOnCounts: false,
  isNew: true,
});

/** Values come over the line as anything; what is no ladder reads as one without rungs. */
export const ladderIn = (value: unknown): Ladder => asLadder(value) ?? { ordered: true, rungs: [] };

export const typedLadderOf = (value: unknown): TypedLadder => {
  const { ordered, rungs } = ladderIn(value);
  const typed = rungs.map((rung, row) => ({
    ...rung,
    row,
    usual: typedLength(rung.usual),
    atMost: typedLength(rung.atMost),
    extension: typedLength(rung.extension),
    isNew: false,
  }));
  return { ordered, rungs: typed.toReversed() };
};

const typedLength = (length: Duration | null): TypedLength => {
  const parts = durationParts(length);
  return parts === null ? noLength : { number: String(parts.n), unit: parts.unit };
};

export const rungField = ({ row }: Pick<TypedRung, "row">, field: RungField): string => `rung-${row}-${field}`;

type Faults = Readonly<Record<string, LadderFault>>;
type Read = Result<Ladder, { readonly code: "faulty"; readonly faults: Faults }>;

/** The ladder as the setting has it, or every fault by its field. */
export const readLadder = ({ ordered, rungs }: TypedLadder): Read => {
  const faulty = (faults: Faults): Read => refuse({ code: "faulty", faults });
  if (rungs.length === 0) return faulty({ value: "no-rungs" });
  if (rungs.length > mostRungs) return faulty({ value: "many-rungs" });
  const faults = Object.assign({}, ...rungs.map((rung, i) => faultsOf(rung, rungs.slice(0, i)))) as Faults;
  if (Object.keys(faults).length > 0) return faulty(faults);
  const codes = rungs.map(({ code }) => code.trim());
  const ladder = asLadder({ ordered, rungs: rungs.map((rung) => rungOf(rung, codes)).toReversed() });
  return ladder === undefined ? faulty({ value: "no-ladder" }) : ok(ladder);
};

const codeShape = /^[a-z0-9][a-z0-9-]{0,59}$/;
const numberShape = /^[1-9]\d{0,2}$/;

const faultsOf = (rung: TypedRung, before: readonly TypedRung[]): Faults => {
  const code = rung.code.trim();
  const isEmpty = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() === "");
  const at = (field: RungField, fault: LadderFault, holds: boolean): Faults =>
    holds ? { [rungField(rung, field)]: fault } : {};
  const isLength = ({ number }: TypedLength): boolean => number.trim() === "" || numberShape.test(number.trim());
  const has = ({ number }: TypedLength): boolean => number.trim() !== "";
  const { usual, atMost, extension } = rung;
  return {
    ...at(
      "code",
      "code-twice",
      before.some((each) => each.code.trim() === code),
    ),
    ...at("code", "code-shape", !codeShape.test(code)),
    ...at("nl", "label-missing", isEmpty(rung.nl, rung.en)),
    ...at("result", "rung-result", isEmpty(rung.resultNl, rung.resultEn)),
    ...at("nl", "label-long", isLabelLong(rung.nl, rung.en)),
    ...at("result", "label-long", isLabelLong(rung.resultNl, rung.resultEn)),
    ...at("usual", "rung-usual-long", has(usual) && has(atMost) && daysOf(usual) > daysOf(atMost)),
    ...at("extension", "rung-extension", has(extension) && !has(atMost)),
    ...at("usual", "rung-length", !isLength(usual)),
    ...at("atMost", "rung-length", !isLength(atMost)),
    ...at("extension", "rung-length", !isLength(extension)),
  };
};

const perUnit = { D: 1, W: 7, M: 30.44, Y: 365.25 } as const;
/** About: whether it fits to the day is for the setting to say. */
const daysOf = ({ number, unit }: TypedLength): number => Number(number) * perUnit[unit];

const lengthOf = ({ number, unit }: TypedLength): Duration | null =>
  number.trim() === "" ? null : (`P${Number(number)}${unit}` as Duration);

/** A rung that was taken out is no next one any more. */
const rungOf = (typed: TypedRung, codes: readonly string[]): Rung => {
  const { nl, en, resultNl, resultEn, usual, atMost, extension, next, movingOnCounts } = typed;
  const code = typed.code.trim();
  return {
    code,
    nl: nl.trim(),
    en: en.trim(),
    resultNl: resultNl.trim(),
    resultEn: resultEn.trim(),
    usual: lengthOf(usual),
    atMost: lengthOf(atMost),
    extension: lengthOf(extension),
    next: next.filter((each) => each !== code && codes.includes(each)),
    movingOnCounts,
  };
};
