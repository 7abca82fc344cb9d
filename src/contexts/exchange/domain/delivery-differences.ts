import type { EntryNumber } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import { contains, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import {
  type DeliveryDifference,
  type Differing,
  type History,
  historyOf,
  isSaidOf,
  type NewEntry,
  type Recorded,
  type SaidByDelivery,
} from "../../dossier/public.ts";
import type { Links } from "./row-changes.ts";

/** Formats of which the benefit administration is the source: there the two must agree (domain page 03, "Exemptions and obligations"). */
export const comparedFormats = ["benefits", "exemptions"] as const;
export type ComparedFormat = (typeof comparedFormats)[number];

/** A row of a feed as it was last delivered. */
export type DeliveredRow = {
  /** The entry that it began with. */
  readonly entry: EntryNumber;
  readonly said: SaidByDelivery;
  /** It is in this delivery; else an earlier one had it. */
  readonly delivered: boolean;
};

/** A delivery that holds everything. */
export type Delivery = {
  readonly format: ComparedFormat;
  readonly feed: string;
  readonly on: PlainDate;
  /** When the delivery before this one became known: what was recorded by hand since has not had its turn yet. */
  readonly since: Instant;
  /** No other feed brings the same: what is not in this one is in none. */
  readonly isOnlySource: boolean;
};

type Found = { readonly entry: EntryNumber; readonly difference: DeliveryDifference; readonly said?: SaidByDelivery };

/**
 * What a dossier is told after a delivery: where they differ and it was not said yet, and which earlier differences are gone.
 * `ledger`: with what the delivery itself brought; `rows`: all the feed ever said of this client.
 */
export const tellDifferences = (
  ledger: readonly Recorded[],
  rows: readonly DeliveredRow[],
  delivery: Delivery,
): NewEntry[] => {
  const history = historyOf(ledger);
  const { feed, on } = delivery;
  const told = history.differing.filter((each) => each.feed === feed && each.until === null);
  const found = differencesIn(history, ledger, rows, delivery);
  const gone = told.filter((each) => !found.some((some) => isSame(some, each)));
  const fresh = found.filter((some) => !told.some((each) => isSame(some, each)));
  return [
    ...gone.map(
      ({ id }): NewEntry => ({ kind: "delivery-agreed", subject: id, validFrom: on, validUntil: null, body: { feed } }),
    ),
    ...fresh.map(
      (some): NewEntry => ({
        kind: "delivery-differed",
        subject: "own",
        validFrom: on,
        validUntil: null,
        body: { ...some, feed },
      }),
    ),
  ];
};

const differencesIn = (
  history: History,
  ledger: readonly Recorded[],
  rows: readonly DeliveredRow[],
  { format, on, since, isOnlySource }: Delivery,
): Found[] => {
  const spells = history[format];
  const ofSpells = spells.flatMap((spell): Found[] => {
    const { id: entry } = spell;
    const row = rows.find((each) => each.entry === entry);
    if (row?.delivered === true) return isSaidOf(spell, row.said) ? [] : [otherwise(row)];
    if (!contains({ from: spell.from, until: spell.until ?? endOfTime }, on)) return [];
    if (row !== undefined) return [{ entry, difference: "gone" }];
    return isOnlySource &&
      ledger.some((each) => each.number === entry && each.source === null && each.recordedAt <= since)
      ? [{ entry, difference: "absent" }]
      : [];
  });
  const takenAway = rows.filter(({ delivered, entry }) => delivered && !spells.some(({ id }) => id === entry));
  return [...ofSpells, ...takenAway.map(otherwise)];
};

const otherwise = ({ entry, said }: DeliveredRow): Found => ({ entry, difference: "other", said });

const isSame = (found: Found, told: Differing): boolean =>
  found.entry === told.entry &&
  found.difference === told.difference &&
  found.said?.from === told.said?.from &&
  found.said?.until === told.said?.until &&
  found.said?.scheme === told.said?.scheme &&
  found.said?.ground === told.said?.ground;

/** What a row said of its spell, by the parts that are remembered of it; undefined where that is no day. */
export const saidByRow = ({ start, end }: Links): Omit<DeliveredRow, "delivered"> | undefined => {
  if (start === undefined) return undefined;
  const [, from, named, body] = partsOf(start.said);
  const ended = end === undefined ? "" : partsOf(end.said)[1];
  const until = [named, ended].filter((day) => day !== "").toSorted()[0] ?? null;
  if (until !== null && until <= from) return undefined;
  const { scheme, ground } = JSON.parse(body) as Pick<SaidByDelivery, "scheme" | "ground">;
  const what = { ...(scheme === undefined ? {} : { scheme }), ...(ground === undefined ? {} : { ground }) };
  return { entry: start.number, said: { from: from as PlainDate, until: until as PlainDate | null, ...what } };
};

/** "kind|from|until|body": a body may hold a bar itself. */
const partsOf = (said: string): [kind: string, from: string, until: string, body: string] => {
  const [kind = "", from = "", until = "", ...body] = said.split("|");
  return [kind, from, until, body.join("|")];
};
