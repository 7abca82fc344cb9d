import { duration } from "../../../kernel/duration.ts";
import type { Ladder, Rung } from "./ladder.ts";

type Different = Partial<Pick<Rung, "next" | "movingOnCounts">> & {
  readonly usual?: string;
  readonly atMost?: string;
  readonly extension?: string;
};
type Words = readonly [nl: string, en: string];

const rung = (code: string, [nl, en]: Words, [resultNl, resultEn]: Words, different: Different = {}): Rung => {
  const { usual, atMost, extension, next = [], movingOnCounts = false } = different;
  const lengthOf = (length: string | undefined) => (length === undefined ? null : duration(length));
  const stay = { usual: lengthOf(usual), atMost: lengthOf(atMost), extension: lengthOf(extension) };
  return { code, nl, en, resultNl, resultEn, ...stay, next, movingOnCounts };
};

const work: Words = ["betaald werk", "paid work"];

/** Three steps, each with an end: everyone starts at mediation (domain page 03, "Ladder"). */
export const hoekscheWaard: Ladder = {
  ordered: true,
  rungs: [
    rung(
      "participation",
      ["verplichte participatie", "compulsory participation"],
      ["terug naar het leerwerkcentrum", "back to the learn-work centre"],
      {
        atMost: "P6M",
        next: ["learn-work"],
      },
    ),
    rung("learn-work", ["leerwerkcentrum", "learn-work centre"], work, {
      usual: "P3M",
      atMost: "P6M",
      next: ["mediation", "participation"],
    }),
    rung("mediation", ["directe bemiddeling", "direct mediation"], work, {
      usual: "P3M",
      atMost: "P3M",
      extension: "P3M",
      next: ["learn-work"],
    }),
  ],
};

/** Three types of activation without a fixed order: moving on to another is a result (domain page 03, "Ladder"). */
export const delft: Ladder = {
  ordered: false,
  rungs: [
    rung(
      "day-activities",
      ["dagbesteding", "day activities"],
      ["een half jaar meegedaan, of door naar iets anders", "half a year of taking part, or on to something else"],
      {
        usual: "P6M",
        next: ["social-activation", "reintegration"],
        movingOnCounts: true,
      },
    ),
    rung(
      "social-activation",
      ["sociale activering", "social activation"],
      ["een half jaar meegedaan, of door naar iets anders", "half a year of taking part, or on to something else"],
      {
        usual: "P6M",
        next: ["day-activities", "reintegration"],
        movingOnCounts: true,
      },
    ),
    rung("reintegration", ["re-integratie naar werk", "re-integration to work"], work, { usual: "P6M" }),
  ],
};

/** The participation ladder of today, where staying is no fault of anybody on the outer rungs. */
export const participationLadder: Ladder = {
  ordered: true,
  rungs: [
    rung(
      "isolated",
      ["geïsoleerd", "isolated"],
      ["iedere week contact met anderen", "contact with others every week"],
      {
        next: ["contacts"],
        movingOnCounts: true,
      },
    ),
    rung(
      "contacts",
      ["contacten buitenshuis", "contacts outside the home"],
      ["doet ergens aan mee", "takes part in something"],
      {
        usual: "P6M",
        atMost: "P1Y",
        extension: "P6M",
        next: ["activities"],
        movingOnCounts: true,
      },
    ),
    rung("activities", ["meedoen aan activiteiten", "taking part in activities"], ["onbetaald werk", "unpaid work"], {
      usual: "P6M",
      atMost: "P1Y",
      extension: "P6M",
      next: ["unpaid-work"],
      movingOnCounts: true,
    }),
    rung(
      "unpaid-work",
      ["onbetaald werk", "unpaid work"],
      ["betaald werk, ook met steun", "paid work, with support too"],
      {
        usual: "P6M",
        atMost: "P1Y",
        extension: "P6M",
        next: ["supported-work", "paid-work"],
        movingOnCounts: true,
      },
    ),
    rung("supported-work", ["betaald werk met steun", "paid work with support"], work, {
      next: ["paid-work"],
      movingOnCounts: true,
    }),
    rung("paid-work", ["betaald werk", "paid work"], work),
  ],
};

/** What an administrator can begin with. */
export const shippedLadders = { "hoeksche-waard": hoekscheWaard, delft, participation: participationLadder } as const;
export type ShippedLadder = keyof typeof shippedLadders;
