import type { Fault } from "../../contexts/exchange/public.ts";
import { faultInWords } from "../../web/exchange/fault-words.ts";

/**
 * A fault of a file in the words the screens have for it. What was found is quoted, with control characters written out, so
 * that nothing out of a file reaches the terminal as more than text.
 */
export const faultSentence = ({ line, field, code, found, facts }: Fault): string => {
  const { what, expected } = faultInWords({ code, facts }, "en");
  const where = [`line ${line}`, ...(field === "" ? [] : [field])].join(", ");
  const quoted = found === "" ? [] : [`Found: ${JSON.stringify(found)}.`];
  return [`${where}: ${what}`, ...quoted, ...(expected === "" ? [] : [`Expected: ${expected}`])].join(" ");
};
