import { endOfInstants } from "../../../../kernel/instant.ts";
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
};

/** How much is written with codes that would no longer be given out; what is written stays as it is. */
export const codeEffect =
  (list: CodedList) =>
  ({ now, changed, on }: Asked): Effect<CodesTold> => {
    const [before, then] = [now.on(on)[list], changed.on(on)[list]];
    const [was, is] = [givenOutOn(before, on), givenOutOn(then, on)];
    const gone = new Set(was.filter((code) => !is.includes(code)));
    return {
      inDossier: ({ entries }) => ({
        now:
          gone.size === 0
            ? []
            : standingFacts(entries, endOfInstants)
                .flatMap((fact) => codesIn(list, fact))
                .filter((code) => gone.has(code)),
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
      }),
    };
  };

const named = (labels: CodeLabels, code: string): Named => {
  const { nl = code, en = code } = labels[code] ?? {};
  return { code, nl, en };
};
