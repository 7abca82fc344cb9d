import type { MunicipalityCode } from "../../kernel/ids.ts";
import { WrongUsage } from "./command.ts";

/**
 * A commissioner's code is typed at this command line, and without municipalities it is its municipality's as well: entries
 * hold at most 20 characters of that. Nothing takes a commissioner away again, so a slip is refused here.
 */
export const commissionerCode = (text: string): string => {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$/.test(text))
    throw new WrongUsage(
      "--code must be 1 to 20 letters, digits, dots, dashes or underscores, and begin with a letter or digit.",
    );
  return text;
};

export const nameOnScreen = (option: string, text: string): string => {
  if (text.trim() === "" || text.length > 200 || /\p{C}/u.test(text))
    throw new WrongUsage(`${option} must have a name of 1 to 200 characters.`);
  return text.trim();
};

/** "M1=Name" each; as the commissioner's own files write them. */
export const municipalitiesIn = (texts: readonly string[]): { code: MunicipalityCode; name: string }[] => {
  const read = texts.map(municipalityIn);
  const twice = read.find(({ code }, i) => read.findIndex((each) => each.code === code) < i);
  if (twice !== undefined) throw new WrongUsage(`--municipality ${twice.code} was given twice.`);
  return read;
};

const municipalityIn = (text: string): { code: MunicipalityCode; name: string } => {
  const [, code, name] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
  if (code === undefined || name === undefined) throw new WrongUsage("--municipality must be CODE=NAME.");
  if (code.length > 20 || code !== code.trim() || /\p{C}/u.test(code))
    throw new WrongUsage("The code in --municipality must be 1 to 20 characters, without spaces around it.");
  return { code: code as MunicipalityCode, name: nameOnScreen("--municipality", name) };
};

/** The code already there that a new one would be mistaken for: the same but for capitals. */
export const mistakenFor = (code: string, there: readonly { readonly code: string }[]): string | undefined =>
  there.find((each) => each.code.toLowerCase() === code.toLowerCase())?.code;
