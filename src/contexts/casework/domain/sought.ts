/** What is typed to find a client by. */
export type Sought =
  | { readonly by: "citizen-number"; readonly digits: string }
  | { readonly by: "client-number"; readonly number: number }
  | { readonly by: "name"; readonly text: string };

/** How a client without a name is called on screen, in either language, before the number. */
const calledSo = /^(cliënt|client)(nummer| ?number)?[\s:.#]*(?=\d)/i;

/** Nine digits are a citizen number, fewer a client number, also as the screen writes it; anything else is of a name. */
export const soughtBy = (text: string): Sought => {
  const plain = text.normalize("NFC").trim();
  const digits = plain.replaceAll(/[\s.]/g, "");
  if (/^\d{9}$/.test(digits)) return { by: "citizen-number", digits };
  const number = plain.replace(calledSo, "").replaceAll(/[\s.]/g, "");
  return /^\d{1,12}$/.test(number) ? { by: "client-number", number: Number(number) } : { by: "name", text };
};
