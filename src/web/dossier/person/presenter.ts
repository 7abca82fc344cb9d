import { surelyUnder18On, under27On } from "../../../contexts/casework/gate-api.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Dossier } from "../dossier/presenter.ts";
import type { ShownPerson } from "./form.ts";
import { personTexts } from "./texts.ts";

const fields = ["name", "birthYear", "citizenNumber"] as const;

/** That who this is was put right before, a line each: when, who, what of it and why. */
export const presentChanges = (
  { personChanges }: Pick<Dossier, "personChanges">,
  language: Language,
  formats: Formats,
): readonly string[] => {
  const say = sayIn(personTexts, language);
  return personChanges.map(({ at, by, reason, ...changes }) => {
    const what = fields.flatMap((field) => {
      const change = changes[field];
      return change === null ? [] : [say(`${change}-${field}`)];
    });
    const line = say("change", { day: formats.dayOf(at), by, what: what.join(", ") });
    return reason === null ? line : say("change-why", { line, reason });
  });
};

/** What a field says now, where that is not what it said when the form was opened. */
export const saidNow = (opened: ShownPerson, now: ShownPerson, language: Language) => {
  const say = sayIn(personTexts, language);
  const told = (was: string | number | null, is: string | number | null): string | undefined =>
    was === is ? undefined : say("now", { value: is ?? say("not-known") });
  return {
    name: told(opened.name, now.name),
    birthYear: told(opened.birthYear, now.birthYear),
    citizenNumber: told(opened.citizenNumberMasked, now.citizenNumberMasked),
  };
};

/** Notifications that say another age than the birth year does: they were recorded by what was known then, and stand until corrected. */
export const agesToCorrect = (
  { birthYear, timeline }: Pick<Dossier, "birthYear" | "timeline">,
  language: Language,
  formats: Formats,
): readonly string[] => {
  if (birthYear === null) return [];
  const say = sayIn(personTexts, language);
  return timeline.flatMap(({ kind, withdrawn, validFrom, body }) => {
    if (kind !== "gate-opened" || withdrawn !== null) return [];
    const day = formats.day(validFrom);
    if (body["asksFor"] === "benefit" && surelyUnder18On(validFrom, birthYear)) return [say("gate-under-18", { day })];
    return under27On(validFrom, birthYear) === (body["under27"] !== true)
      ? [say(body["under27"] === true ? "gate-not-under-27" : "gate-under-27", { day })]
      : [];
  });
};
