import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { SignalAct } from "../../dossier/public.ts";
import { earliest, latest } from "./days.ts";
import type { Rest, Signal } from "./signal.ts";

/** A clock that ran, by one rule, before anybody did anything about it. */
export type Run = Omit<Signal, "rests">;

/**
 * What was done about each: a conclusion ends it where its rule lets it be concluded, a rest leaves it alone for a while. An act
 * is about the clock that ran on its day. A correction may have moved the first clock of an entry to after what was done about it: that act
 * still is about it. What was done after a clock ended, or between two, is about none.
 */
export const actedOn = (runs: readonly Run[], acts: readonly SignalAct[]): Signal[] => {
  if (acts.length === 0) return runs.map((run) => ({ ...run, rests: [] }));
  const done = Map.groupBy(acts, keyOf);
  const firsts = new Map<string, Run>();
  for (const run of runs) {
    const first = firsts.get(keyOf(run));
    if (first === undefined || run.since < first.since) firsts.set(keyOf(run), run);
  }
  return runs.map((run) => {
    const isFirst = firsts.get(keyOf(run)) === run;
    const about = (done.get(keyOf(run)) ?? []).filter(({ on }) => on < run.closesOn && (run.since <= on || isFirst));
    return ended(run, about);
  });
};

const keyOf = ({ rule, subject, about }: Pick<SignalAct | Run, "rule" | "subject" | "about">): string =>
  `${rule} ${subject} ${about ?? ""}`;

const ended = (run: Run, acts: readonly SignalAct[]): Signal => {
  const conclusion = run.byHand ? acts.find(({ kind }) => kind === "concluded") : undefined;
  if (conclusion === undefined) return { ...run, rests: restsOf(acts, run) };
  const closesOn = latest(run.opensOn, conclusion.on);
  return { ...run, closesOn, closedBy: "conclusion", rests: restsOf(acts, { ...run, closesOn }) };
};

type Open = { readonly opensOn: PlainDate; readonly closesOn: PlainDate };

/** A rest ends on its last day, when it is taken up again, or when another takes its place. */
const restsOf = (acts: readonly SignalAct[], { opensOn, closesOn }: Open): Rest[] => {
  const about = acts.filter(({ kind }) => kind !== "concluded");
  return about.flatMap((act, i): Rest[] => {
    if (act.kind !== "rested") return [];
    const from = latest(opensOn, act.on);
    const until = earliest(act.until, about[i + 1]?.on, closesOn);
    return from < until ? [{ from, until, reason: act.reason }] : [];
  });
};
