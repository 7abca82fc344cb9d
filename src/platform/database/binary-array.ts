import { type Instant, millisecondsOf } from "../../kernel/instant.ts";
import { dayNumber, dayOfNumber, type PlainDate } from "../../kernel/plain-date.ts";
import type { ColumnType, Value } from "./column-type.ts";

/** Writes a value at a place of the buffer; the number of bytes it took. */
type Write = (into: Buffer, at: number, value: Value) => number;

/** How a type goes over the wire: its number in pg_type, the bytes a value takes, and how it is written. */
type Binary = { readonly oid: number; readonly size: (value: Value) => number; readonly write: Write };

/** Without the value: faults are logged, and it may say something of a person. */
const wrong = (type: ColumnType, value: Value): never => {
  throw new TypeError(`not a value of type ${type}: a ${typeof value} of ${String(value).length} characters`);
};

/** The value of each hexadecimal digit by its character code; 255 for what is none. */
const hex = new Uint8Array(128).fill(255);
for (const [n, digit] of [..."0123456789abcdef"].entries()) {
  hex[digit.charCodeAt(0)] = n;
  hex[digit.toUpperCase().charCodeAt(0)] = n;
}

const writeUuid: Write = (into, at, value) => {
  if (typeof value !== "string" || value.length !== 36) return wrong("uuid", value);
  let place = at;
  for (let i = 0; i < 36; i += 2) {
    if (i === 8 || i === 13 || i === 18 || i === 23) {
      if (value[i] !== "-") return wrong("uuid", value);
      i += 1;
    }
    const [high = 255, low = 255] = [hex[value.charCodeAt(i)], hex[value.charCodeAt(i + 1)]];
    if (high > 15 || low > 15) return wrong("uuid", value);
    into[place] = (high << 4) | low;
    place += 1;
  }
  return 16;
};

const epochDay = dayNumber("2000-01-01" as PlainDate);
const epochMs = Date.UTC(2000, 0, 1);

const whole = (type: ColumnType, value: Value): number =>
  typeof value === "number" && Number.isSafeInteger(value) ? value : wrong(type, value);

/** Only what comes back as the same day: the database gets a number, and can't refuse a day that does not exist. */
const writeDay: Write = (into, at, value) => {
  const n = typeof value === "string" ? dayNumber(value as PlainDate) : Number.NaN;
  if (dayOfNumber(n) !== value) return wrong("date", value);
  return into.writeInt32BE(n - epochDay, at) - at;
};

/** Rows of one transaction were mostly recorded at one moment, so the last one is kept. */
const writeMoment = (): Write => {
  let [last, microseconds]: [Value, bigint] = [null, 0n];
  return (into, at, value) => {
    if (value !== last) {
      const ms = millisecondsOf(value as Instant);
      if (Number.isNaN(ms)) return wrong("timestamptz", value);
      [last, microseconds] = [value, BigInt(ms - epochMs) * 1000n];
    }
    return into.writeBigInt64BE(microseconds, at) - at;
  };
};

const fixed = (bytes: number) => () => bytes;

const binaryOf = (type: ColumnType): Binary => {
  switch (type) {
    case "uuid":
      return { oid: 2950, size: fixed(16), write: writeUuid };
    case "text":
      return {
        oid: 25,
        size: (value) => Buffer.byteLength(String(value)),
        write: (into, at, value) => into.write(String(value), at),
      };
    case "int":
      return {
        oid: 23,
        size: fixed(4),
        write: (into, at, value) => into.writeInt32BE(whole(type, value), at) - at,
      };
    case "bigint":
      return {
        oid: 20,
        size: fixed(8),
        write: (into, at, value) => into.writeBigInt64BE(BigInt(whole(type, value)), at) - at,
      };
    case "date":
      return { oid: 1082, size: fixed(4), write: writeDay };
    case "timestamptz":
      return { oid: 1184, size: fixed(8), write: writeMoment() };
    case "bool":
      return {
        oid: 16,
        size: fixed(1),
        write: (into, at, value) =>
          into.writeUInt8(value === true ? 1 : value === false ? 0 : wrong(type, value), at) - at,
      };
  }
};

const headerSize = 20;

/**
 * An array as PostgreSQL's own binary form has it (array_recv in its source): dimensions, whether there are nulls, the
 * type, the length, the first index; then each value with its length before it, -1 for null.
 */
export const binaryArray = (type: ColumnType, values: readonly Value[]): Buffer => {
  const { oid, size, write } = binaryOf(type);
  let total = headerSize;
  for (const value of values) total += 4 + (value === null ? 0 : size(value));
  const into = Buffer.allocUnsafe(total);
  const header = [values.length === 0 ? 0 : 1, values.includes(null) ? 1 : 0, oid, values.length, 1];
  for (const [i, n] of header.entries()) into.writeInt32BE(n, i * 4);
  if (values.length === 0) return into.subarray(0, 12); // an array without elements has no dimensions
  let at = headerSize;
  for (const value of values) {
    const bytes = value === null ? 0 : write(into, at + 4, value);
    into.writeInt32BE(value === null ? -1 : bytes, at);
    at += 4 + bytes;
  }
  return into;
};
