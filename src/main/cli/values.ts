import { type Instant, parseInstant } from "../../kernel/instant.ts";
import { type PlainDate, parsePlainDate } from "../../kernel/plain-date.ts";
import type { Refusal, Result } from "../../kernel/result.ts";
import { type Given, optional, Refused, required, WrongUsage } from "./command.ts";
import { type CommandRefusal, sentenceOf } from "./sentences.ts";

export const requiredDay = (given: Given, name: string): PlainDate => {
  const day = parsePlainDate(required(given, name));
  if (day === undefined) throw new WrongUsage(`--${name} must be a day such as 2002-01-01.`);
  return day;
};

export const optionalInstant = (given: Given, name: string): Instant | undefined => {
  const text = optional(given, name);
  if (text === undefined) return undefined;
  const moment = parseInstant(text);
  if (moment === undefined)
    throw new WrongUsage(`--${name} must be a moment with its zone, such as 2003-12-31T00:00:00Z.`);
  return moment;
};

export const optionalCount = (given: Given, name: string, least: number, most: number): number | undefined => {
  const text = optional(given, name);
  if (text === undefined) return undefined;
  const n = Number(text);
  if (!/^\d+$/.test(text) || n < least || n > most)
    throw new WrongUsage(`--${name} must be a whole number from ${least} to ${most}.`);
  return n;
};

/** The value, or exit 1 with the refusal's sentence. */
export const accepted = <T, R extends CommandRefusal & Refusal>(result: Result<T, R>): T => {
  if (!result.ok) throw new Refused(sentenceOf(result.refusal));
  return result.value;
};
