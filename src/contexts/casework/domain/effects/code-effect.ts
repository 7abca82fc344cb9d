import { endOfInstants } from "../../../../kernel/instant.ts";
import type { PlainDate } from "../../../../kernel/plain-date.ts";
import { type CodeLabels, givenOutOn } from "../../../access/public.ts";
import { standingFacts } from "../../../dossier/public.ts";
import { type CodedList, codesIn } from "./coded-entries.ts";
import type { Asked, Effect, Named } from "./effect.ts";

export type CodesTold = {
  readonly of: "codes";
  /** Codes that could be chosen on that day, and would not be any more. */
  readonly gone: readonly (Named & {
    readonly entries: number;
    readonly people: number;
    /** Taken out of the list, words and all, rather than given a last day. */
    readonly unnamed: boolean;
  })[];
  readonly added: readonly Named[];
  /** Called something else from the first day of the change; so many entries are of before and keep their name. */
  readonly renamed: readonly (Named & { readonly was: Omit<Named, "code">; readonly entries: number })[];
  /** Chosen on other days than before, which begin or end only later. */
  readonly dated: readonly (Named & { readonly from: PlainDate | null; readonly until: PlainDate | null })[];
};

/**
 * How much is written with codes that would no longer be given out, or that would be called something else: what is written stays as it
 * is, under the name of its day.
 */
export const codeEffect =
  (list: CodedList) =>
  ({ now, changed, on, from }: Asked): Effect<CodesTold> => {
    const [before, then] = [now.on(on)[list], changed.on(on)[list]];
    const [was, is] = [givenOutOn(before, on), givenOutOn(then, on)];
    const gone = new Set(was.filter((code) => !is.includes(code)));
    const renamed = renamedIn(now.on(from)[list], changed.on(from)[list]);
    const names = new Set(renamed.map(({ code }) => code));
    return {
      inDossier: ({ entries }) => ({
        now:
          gone.size + names.size === 0
            ? []
            : standingFacts(entries, endOfInstants).flatMap((fact) =>
                codesIn(list, fact).flatMap((code) => [
                  ...(gone.has(code) ? [code] : []),
                  ...(names.has(code) && fact.validFrom < from ? [ofBefore(code)] : []),
                ]),
              ),
        changed: [],
      }),
      told: (sums) => ({
        of: "codes",
        gone: [...gone].map((code) => ({
          ...named(before, code),
          entries: sums(code).now,
          people: sums(code).people.now,
          unnamed: then[code] === undefined,
        })),
        added: is.filter((code) => !was.includes(code)).map((code) => named(then, code)),
        renamed: renamed.map((each) => ({ ...each, entries: sums(ofBefore(each.code)).now })),
        dated: datedIn(before, then, on).filter(
          ({ code }) => !gone.has(code) && (was.includes(code) || !is.includes(code)),
        ),
      }),
    };
  };

/** A code has no space: what is counted of before is told apart from what goes. */
const ofBefore = (code: string): string => `${code} before`;

const renamedIn = (before: CodeLabels, then: CodeLabels) =>
  Object.entries(then).flatMap(([code, { nl, en }]) => {
    const was = before[code];
    return was === undefined || (was.nl === nl && was.en === en)
      ? []
      : [{ code, nl, en, was: { nl: was.nl, en: was.en } }];
  });

/** What begins or ends after a day, on another day than it did; and what had an end to come and has none any more. */
const datedIn = (before: CodeLabels, then: CodeLabels, on: PlainDate) =>
  Object.entries(then).flatMap(([code, { from = null, until = null }]) => {
    const { from: wasFrom = null, until: wasUntil = null } = before[code] ?? {};
    const ends = until !== wasUntil && (until === null || until > on);
    const begins = from !== wasFrom && from !== null && from > on;
    return ends || begins ? [{ ...named(then, code), from: begins ? from : null, until: ends ? until : null }] : [];
  });

const named = (labels: CodeLabels, code: string): Named => {
  const { nl = code, en = code } = labels[code] ?? {};
  return { code, nl, en };
};
