import { endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { type Differing, type History, isSaidOf } from "../../dossier/public.ts";
import { earliest, latest } from "./days.ts";
import { type Moment, moment } from "./moment.ts";

/**
 * Until a later delivery says the same as the dossier, or the dossier is put right: what a delivery no longer has was ended or
 * taken away, what it says otherwise reads as it says. Where the delivery is wrong only its next one shows it, or a conclusion.
 */
export const notTheSame = (history: History, differing: Differing): Moment[] => {
  const { id, from, until } = differing;
  const settledOn = earliest(until, putRightOn(history, differing));
  if (settledOn <= from) return [];
  return [moment(id, { from, until: settledOn }, { cameOn: settledOn < endOfTime ? settledOn : null })];
};

const putRightOn = (history: History, { entry, difference, said, from }: Differing): PlainDate | null => {
  const spell = [...history.benefits, ...history.exemptions].find(({ id }) => id === entry);
  if (difference === "other") return isAsSaid(spell, said) ? from : null;
  if (spell === undefined) return from;
  return spell.until === null ? null : latest(from, spell.until);
};

type Kept = History["benefits"][number] | History["exemptions"][number];

const isAsSaid = (spell: Kept | undefined, said: Differing["said"]): boolean =>
  spell !== undefined && said !== undefined && isSaidOf(spell, said);
