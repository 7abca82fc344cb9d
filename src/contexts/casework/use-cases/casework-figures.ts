import type { z } from "zod";
import { measured } from "../../../kernel/proportion.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicyKnownAt, type Policy } from "../../access/public.ts";
import type { getCaseworkFigures } from "../casework-figures-api.ts";
import { caseworkShares, placedFigures } from "../domain/casework-figure-words.ts";
import type { Place } from "../domain/figure-places.ts";
import { fractionOf, stepFiguresOf } from "../domain/step-figures.ts";
import {
  type FiguresAsked,
  type FiguresAskedRefusal,
  type FiguresQuestion,
  findPlaces,
  readFiguresQuestion,
} from "./figure-facts.ts";
import { organisationLabel, stepLabel } from "./gate-labels.ts";

type Figures = z.output<typeof getCaseworkFigures.reply>;

export const caseworkFigures = async (
  tx: Tx,
  asked: FiguresAsked,
  given: Given,
): Promise<Result<Figures, FiguresAskedRefusal>> => {
  const question = await readFiguresQuestion(tx, asked, given);
  if (!question.ok) return question;
  const policy = await loadPolicyKnownAt(tx, question.value.knownAt);
  const figures = placedFigures.filter((figure) => figure !== "rung-entered" && figure !== "rung-move");
  const places = await findPlaces(tx, question.value, policy, { figures, each: false });
  tx.note({ figure: "casework", counted: places.length });
  return ok({ ...aboutOf(question.value), ...figuresOf(places, policy, question.value) });
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
): Pick<Figures, "steps" | "phases" | "shares"> => {
  const { gateSteps } = policy.on(on);
  const byFigure = Map.groupBy(places, ({ figure }) => figure);
  const shares = caseworkShares.map((name) => [name, fractionOf(byFigure.get(name) ?? [])]);
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
    shares: Object.fromEntries(shares) as Figures["shares"],
  };
};

/** Each phase somebody is in, or that was set in the period; who has none last. */
const phasesOf = (stand: readonly Place[], set: readonly Place[]): Figures["phases"] => {
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
