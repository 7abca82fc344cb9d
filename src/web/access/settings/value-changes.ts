import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { changesTexts } from "./changes-texts.ts";
import { ladderIn } from "./ladder/form.ts";
import { rulesIn } from "./rules/form.ts";
import { type CodeLabel, chosenFrom, codesIn, type Lists, listIn, type SettingKind } from "./setting-value.ts";
import { stepsIn } from "./steps-form.ts";
import { valueInWords } from "./value-in-words.ts";

type Of = { readonly key: string; readonly kind: SettingKind };

/** One part of a value that holds several: what it is called, and all that is said of it. */
type Item = { readonly code: string; readonly name: string; readonly words: readonly string[]; readonly raw: unknown };

const kept = new Set<SettingKind>(["codes", "list", "some", "steps", "signals", "ladder"]);

/** Whether a value holds several parts, that come and go one by one. */
export const holdsParts = (kind: SettingKind): boolean => kept.has(kind);

/**
 * What one value says otherwise than the one before it, a line each: what comes, what goes, and of what stays which part is
 * otherwise. Of a value without parts: what it was and what it is. Empty when both say the same.
 */
export const valueChanges = (
  setting: Of,
  before: unknown,
  after: unknown,
  language: Language,
  lists: Lists,
): readonly string[] => {
  const say = sayIn(changesTexts, language);
  if (!kept.has(setting.kind)) {
    const [was, is] = [before, after].map((value) => valueInWords(setting, value, language, lists));
    const lines = (is ?? []).filter((line) => !was?.includes(line));
    const [only] = was ?? [];
    return lines.map((line) =>
      is?.length === 1 && only !== undefined ? say("from-to", { before: only, after: line }) : line,
    );
  }
  const [olds, news] = [before, after].map((value) => itemsIn(setting, value, language, lists)) as [Item[], Item[]];
  const stay = news.flatMap((item) => {
    const old = olds.find(({ code }) => code === item.code);
    return old === undefined ? [] : [{ old, item }];
  });
  return [
    ...news.filter(({ code }) => !olds.some((old) => old.code === code)).map(({ name }) => say("added", { name })),
    ...olds.filter(({ code }) => !news.some((item) => item.code === code)).map(({ name }) => say("gone", { name })),
    ...stay.flatMap(({ old, item }) => changedIn(old, item, language)),
    ...(isMoved(setting.kind, olds, stay) ? [say("moved")] : []),
  ];
};

const itemsIn = (setting: Of, value: unknown, language: Language, lists: Lists): readonly Item[] => {
  const { key, kind } = setting;
  const inWords = (one: unknown): string => valueInWords(setting, one, language, lists)[0] ?? "";
  switch (kind) {
    case "steps":
      return partsOf(stepsIn(value), valueInWords(setting, value, language, lists));
    case "signals":
      return partsOf(rulesIn(value), valueInWords(setting, value, language, lists));
    case "ladder": {
      const rungs = ladderIn(value).rungs.toReversed();
      return partsOf(rungs, valueInWords(setting, value, language, lists).slice(-rungs.length));
    }
    case "codes":
      return codesIn(value).map(({ code, ...label }) => {
        const words = inWords({ [code]: label });
        return { code, name: words, words: [words], raw: label };
      });
    case "list":
      return listIn(value).map((code) => {
        const name = nameIn(chosenFrom(key, lists), code, language);
        return { code, name, words: [name], raw: code };
      });
    default:
      return listIn(value).map((code) => ({ code, name: inWords([code]), words: [inWords([code])], raw: code }));
  }
};

const nameIn = (labels: readonly CodeLabel[], code: string, language: Language): string =>
  labels.find((label) => label.code === code)?.[language] || code;

/** A line in words says its name first, and then part by part what belongs to it. */
const partsOf = (values: readonly { readonly code: string }[], lines: readonly string[]): readonly Item[] =>
  values.map((raw, i) => {
    const [name = raw.code, ...words] = (lines[i] ?? raw.code).split("; ");
    return { code: raw.code, name, words: [name, ...words], raw };
  });

const changedIn = (old: Item, item: Item, language: Language): readonly string[] => {
  const say = sayIn(changesTexts, language);
  const comes = item.words.filter((words) => !old.words.includes(words));
  const goes = old.words.filter((words) => !item.words.includes(words));
  const name = old.name;
  if (comes.length > 0 && goes.length > 0)
    return [say("changed", { name, after: comes.join("; "), before: goes.join("; ") })];
  if (comes.length > 0) return [say("said", { name, after: comes.join("; ") })];
  if (goes.length > 0) return [say("unsaid", { name, before: goes.join("; ") })];
  const fields = otherFields(old.raw, item.raw);
  return fields.length === 0
    ? []
    : [say("fields", { name, fields: fields.map((field) => fieldIn(field, say)).join(", ") })];
};

/** What differs but is not said in words: the label in the other language, what is waited for, how a step is done. */
const otherFields = (a: unknown, b: unknown): readonly string[] => {
  const [old, now] = [a, b].map((raw) => (typeof raw === "object" && raw !== null ? raw : {})) as [
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]),
  );
};

const fieldIn = (field: string, say: ReturnType<typeof sayIn<keyof (typeof changesTexts)["nl"]>>): string => {
  const name = `field-${field}`;
  return name in changesTexts.nl ? say(name as keyof (typeof changesTexts)["nl"]) : say("field-other");
};

/** Of codes that were ticked the order says nothing. */
const isMoved = (kind: SettingKind, olds: readonly Item[], stay: readonly { readonly item: Item }[]): boolean => {
  if (kind === "list" || kind === "some") return false;
  const now = stay.map(({ item }) => item.code);
  const then = olds.map(({ code }) => code).filter((code) => now.includes(code));
  return then.join(" ") !== now.join(" ");
};
