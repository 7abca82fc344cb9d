const zero = 48;

/**
 * The eleven test on nine digits: weights 9 to 2 and then -1 give a sum that eleven divides; all zeros is no number
 * (Logisch Ontwerp BRP, element 01.20 burgerservicenummer; the sofi-number before it the same).
 */
export const passesElevenTest = (digits: string): boolean => {
  if (digits.length !== 9) return false;
  let sum = 0;
  let anyDigit = 0;
  for (let i = 0; i < 9; i += 1) {
    const digit = digits.charCodeAt(i) - zero;
    if (digit < 0 || digit > 9) return false;
    anyDigit += digit;
    sum += digit * (i === 8 ? -1 : 9 - i);
  }
  return anyDigit > 0 && sum % 11 === 0;
};

/** Nine digits that pass the eleven test; spreadsheets drop a leading zero, so eight are taken as well. */
export const readCitizenNumber = (text: string): string | undefined => {
  const digits = text.length === 8 ? `0${text}` : text;
  return passesElevenTest(digits) ? digits : undefined;
};

const stars = (text: string): string => {
  let digitsLeft = text.replace(/\D/g, "").length;
  return text.replace(/\d/g, (digit) => {
    digitsLeft -= 1;
    return digitsLeft < 4 ? digit : "*";
  });
};

/** Nine or more digits, also when written in groups; or eight in a row. */
const likeCitizenNumber = /\d(?:[ .-]?\d){8,}|\d{8}/g;

/** Whatever may be a citizen number loses all but its last four digits; the text keeps its length. */
export const maskCitizenNumbers = (text: string): string => text.replace(likeCitizenNumber, stars);

/** For a cell that should hold a citizen number: also one that is too short keeps only its last four digits. */
export const maskAllDigits = stars;

const likeDate =
  /^((19|20)\d\d[01]\d[0-3]\d|[0-3]\d[01]\d(19|20)\d\d|\d{4,5}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4,5})$/;

/** For a cell that should hold a date: what looks like one, right or wrong, is what the reader has to see. */
export const maskUnlessDate = (text: string): string => (likeDate.test(text) ? text : maskCitizenNumbers(text));
