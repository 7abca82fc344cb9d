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
