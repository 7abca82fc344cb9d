/** How values leave the database, the same for both: days and numerics as text, instants as ISO text, safe integers. */
export const valueParsers: Readonly<Record<number, (text: string) => unknown>> = {
  16: (text) => text === "t" || text === "true",
  20: (text) => safeInteger(text),
  21: Number,
  23: Number,
  114: (text) => JSON.parse(text),
  700: Number,
  701: Number,
  1082: (text) => text,
  1114: (text) => text,
  1184: (text) => instantText(text),
  1700: (text) => text,
  3802: (text) => JSON.parse(text),
};

const safeInteger = (text: string): number => {
  const n = Number(text);
  if (!Number.isSafeInteger(n)) throw new RangeError(`bigint beyond 2^53: ${text}`);
  return n;
};

/** "2003-12-01 00:00:00.5+00" -> "2003-12-01T00:00:00.500Z"; sessions run in UTC, so the zone is always +00. */
const instantText = (text: string): string => {
  if (!text.endsWith("+00")) throw new RangeError(`an instant outside UTC: ${text}`);
  const fraction = text.length > 22 ? text.slice(20, -3) : "";
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.padEnd(3, "0").slice(0, 3)}Z`;
};
