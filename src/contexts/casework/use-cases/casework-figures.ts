import type { z } from "zod";
import { measured } from "../../../kernel/proportion.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicyKnownAt, type Policy } from "../../access/public.ts";
import type { getCaseworkFigures } from "../casework-figures-api.ts";
import { type CaseworkShare, placedFigures } from "../domain/casework-figure-words.ts";
import type { Place } from "../domain/figure-places.ts";
import { type Figures as CountedFigures, shownFigures } from "../domain/shown-figures.ts";
import { fractionOf, stepFiguresOf } from "../domain/step-figures.ts";
import {
  type FiguresAsked,
  type FiguresAskedRefusal,
  type FiguresQuestion,
  findPlaces,
  readFiguresQuestion,
} from "./figure-facts.ts";
import { organisationLabel, stepLabel } from "./gate-labels.ts";
import { limitOnScreen } from "./small-groups.ts";

type Figures = z.output<typeof getCaseworkFigures.reply>;
/** All of it, as it was counted. */
type Counted = CountedFigures<
  Pick<Figures["steps"][number], "line" | "step" | "after" | "owners">,
  Pick<Figures["phases"][number], "phase">
>;

export const caseworkFigures = async (
  tx: Tx,
  asked: FiguresAsked,
  given: Given,
): Promise<Result<Figures, FiguresAskedRefusal>> => figuresUnder(tx, asked, given, await limitOnScreen(tx, given));

/** The figures without those of fewer people than the limit: as a page has them, or a file. */
export const figuresUnder = async (
  tx: Tx,
  asked: FiguresAsked,
  given: Given,
  limit: number,
): Promise<Result<Figures, FiguresAskedRefusal>> => {
  const question = await readFiguresQuestion(tx, asked, given);
  if (!question.ok) return question;
  const policy = await loadPolicyKnownAt(tx, question.value.knownAt);
  const figures = placedFigures.filter((figure) => figure !== "rung-entered" && figure !== "rung-move");
  const places = await findPlaces(tx, question.value, policy, { figures, each: false });
  tx.note({ figure: "casework", counted: places.length });
  const { steps, phases, shares, isWithheld } = shownFigures(figuresOf(places, policy, question.value), limit);
  return ok({
    ...aboutOf(question.value),
    withheldUnder: isWithheld ? limit : null,
    steps: [...steps],
    phases: [...phases],
    shares,
  });
};

/** What was counted, as every reply says it. */
export const aboutOf = ({ from, until, counted, knownAt, incompleteBefore }: FiguresQuestion) => ({
  from,
  until,
  on: counted.on,
  knownAt,
  incompleteBefore,
});

export const figuresOf = (
  places: readonly Place[],
  policy: Policy,
  { counted: { on } }: Pick<FiguresQuestion, "counted">,
): Counted => {
  const { gateSteps } = policy.on(on);
  const byFigure = Map.groupBy(places, ({ figure }) => figure);
  const shareOf = (name: CaseworkShare) => fractionOf(byFigure.get(name) ?? []);
  return {
    steps: stepFiguresOf(
      places,
      gateSteps.map(({ code }) => code),
    ).map(({ step, after, owners, ...figure }) => ({
      ...figure,
      step: stepLabel(policy, step, on),
      after: after === null ? null : stepLabel(policy, after, on),
      owners: owners.map((owner) => organisationLabel(policy, owner, on)),
    })),
    phases: phasesOf(byFigure.get("phase") ?? [], byFigure.get("re-phased") ?? []),
    shares: {
      "intake-again": shareOf("intake-again"),
      overstay: shareOf("overstay"),
      "plan-unsigned": shareOf("plan-unsigned"),
      "de-facto-exempt": shareOf("de-facto-exempt"),
      "unmet-need": shareOf("unmet-need"),
    },
  };
};

/** Each phase somebody is in, or that was set in the period; who has none last. */
const phasesOf = (stand: readonly Place[], set: readonly Place[]): Counted["phases"] => {
  const all = fractionOf(stand).denominator;
  const clients = Map.groupBy(stand, ({ phase }) => phase);
  const changed = Map.groupBy(set, ({ phase }) => phase);
  return [...new Set([...clients.keys(), ...changed.keys()])]
    .toSorted((a, b) => (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER))
    .map((phase) => ({
      phase,
      share: measured({ numerator: fractionOf(clients.get(phase) ?? []).denominator, denominator: all }),
      rephased: fractionOf(changed.get(phase) ?? []),
    }));
};
