/** One telephone number at most: digits with spaces, dashes, dots and brackets between them. */
const oneNumber = /\+?\(?\d[\d\s().-]*\d|\d+/;

export type PhoneShown = {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  readonly href: string;
};

/**
 * A number as somebody typed it in a setting, with what calls it: digits alone, and a plus before them. `after` may say when it is answered;
 * where that has digits of its own ("toets 2") the whole is no number a telephone could call.
 */
export const phoneShown = (typed: string): PhoneShown | undefined => {
  const found = oneNumber.exec(typed);
  if (found === null) return undefined;
  const [number] = found;
  const [before, after] = [typed.slice(0, found.index), typed.slice(found.index + number.length)];
  if (/\d/.test(after)) return undefined;
  const isAbroad = number.startsWith("+");
  // "+31 (0)113": the nought is for who calls from within the country
  const digits = (isAbroad ? number.replace("(0)", "") : number).replaceAll(/\D/g, "");
  return digits.length < 3 ? undefined : { before, number, after, href: `tel:${isAbroad ? "+" : ""}${digits}` };
};
