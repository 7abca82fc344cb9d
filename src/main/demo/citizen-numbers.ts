/** So many clients can have a citizen number of their own; beyond that nobody has one, and the database is synthetic. */
export const mostWithCitizenNumber = 90_000;

/** Without a factor of 11 or of the count of numbers, so that every number comes up once. */
const stride = 48_271;

/**
 * Numbers that no living person has: they begin with 000 and pass the eleven test. One after the other they lie far
 * apart, as real ones do.
 */
export const citizenNumbers = (): ((n: number) => string) => {
  const all: string[] = [];
  for (let digits = 1; digits < 100_000; digits += 1) {
    const text = String(digits).padStart(5, "0");
    const last = [6, 5, 4, 3, 2].reduce((sum, weight, i) => sum + weight * Number(text[i]), 0) % 11;
    if (last < 10) all.push(`000${text}${last}`);
  }
  return (n) => {
    const number = all[(n * stride) % all.length];
    if (number === undefined || n > mostWithCitizenNumber) throw new RangeError(`no citizen number for client ${n}`);
    return number;
  };
};
