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
