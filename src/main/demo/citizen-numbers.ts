/** So many clients can have a citizen number of their own; beyond that nobody has one, and the database is synthetic. */
export const mostWithCitizenNumber = 90_000;

/** Without a factor of 11 or of the count of numbers, so that every number comes up once. */
const stride = 48_271;

/** Eight digits with the ninth that makes them pass the eleven test; undefined when none does. */
export const numberOf = (digits: string): string | undefined => {
  let sum = 0;
  for (let i = 0; i < 8; i += 1) sum += Number(digits[i]) * (9 - i);
  return sum % 11 < 10 ? `${digits}${sum % 11}` : undefined;
};

/**
 * Numbers that no living person has: they begin with 000 and pass the eleven test. One after the other they lie far
 * apart, as real ones do.
 */
export const citizenNumbers = (): ((n: number) => string) => {
  const all: string[] = [];
  for (let digits = 1; digits < 100_000; digits += 1) {
    const number = numberOf(String(digits).padStart(8, "0"));
    if (number !== undefined) all.push(number);
  }
  return (n) => {
    const number = all[(n * stride) % all.length];
    if (number === undefined || n > mostWithCitizenNumber) throw new RangeError(`no citizen number for client ${n}`);
    return number;
  };
};
