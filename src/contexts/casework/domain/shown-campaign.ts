import { isSmall, tellsOfFew, withheldParts } from "./figure-disclosure.ts";

/** What can follow on a call; of one client more than one thing may. */
export const followedOnCall = ["spoken", "diagnosed", "offered", "worked", "off", "closed"] as const;
export type FollowedOnCall = (typeof followedOnCall)[number];

type Outcome<N> = { readonly outcome: string; readonly clients: N };
type Numbers<N> = {
  /** Who met the criterion, and who of them were called. */
  readonly found: N;
  readonly called: N;
  readonly counts: { readonly [F in FollowedOnCall]: N };
  /** Who is done, by how it ended. */
  readonly outcomes: readonly Outcome<N>[];
};
export type CampaignNumbers = Numbers<number>;
export type CampaignShown = Numbers<number | null> & { readonly isWithheld: boolean };

/**
 * The numbers of a campaign without those of few people (domain page 09, "Disclosure limit"). What followed tells of those it followed for and
 * of the others who were called. Outcomes and who still waits are together all who were called; with who is done all outcomes but one are known,
 * and so is who still waits. Outcomes that are withheld come last, by name: their place would tell how many they are.
 */
export const shownCampaign = ({ found, called, counts, outcomes }: CampaignNumbers, limit: number): CampaignShown => {
  const open = called - counts.closed;
  const withheld = withheldParts([...outcomes.map(({ clients }) => [clients]), [open]], limit);
  const isOpenKnown = !withheld.has(outcomes.length);
  const told = (n: number): number | null => (isSmall(n, limit) ? null : n);
  const toldOfCalled = (n: number): number | null =>
    tellsOfFew({ numerator: n, denominator: called }, limit) ? null : n;
  const shown = {
    found: told(found),
    called: told(called),
    counts: {
      spoken: toldOfCalled(counts.spoken),
      diagnosed: toldOfCalled(counts.diagnosed),
      offered: toldOfCalled(counts.offered),
      worked: toldOfCalled(counts.worked),
      off: toldOfCalled(counts.off),
      closed: isOpenKnown ? toldOfCalled(counts.closed) : null,
    },
    outcomes: [
      ...outcomes.filter((_, i) => !withheld.has(i)),
      ...outcomes
        .filter((_, i) => withheld.has(i))
        .toSorted((a, b) => (a.outcome < b.outcome ? -1 : 1))
        .map(({ outcome }) => ({ outcome, clients: null })),
    ],
  };
  const isWithheld =
    withheld.size > 0 || [shown.found, shown.called, ...Object.values(shown.counts)].some((n) => n === null);
  return { ...shown, isWithheld };
};
