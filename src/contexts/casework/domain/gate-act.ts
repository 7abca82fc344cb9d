import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { givenOutOn } from "../../access/public.ts";
import type { FactBodies, FactKind, Gate, History, NewEntry, OrganisationCode } from "../../dossier/public.ts";
import type { GateRefusal, GateRulesOn } from "./gate-rules.ts";
import { type GateEnd, type GateStanding, gateOn } from "./gate-standing.ts";
import { stepsFor } from "./gate-stretches.ts";

/** What acts at the gate share: about which gate, by whom, and how they are told. */
export type Decided = Result<readonly NewEntry[], GateRefusal>;

/** To another organisation, not before the last time and not to who has the client already. */
export const passOn = (
  { ball }: GateStanding,
  gate: Gate,
  to: OrganisationCode,
  on: PlainDate,
  reason: string | null,
): Decided => {
  const last = gate.acts.findLast(({ kind }) => kind === "hand-over");
  if (last !== undefined && on < last.on) return refuse({ code: "before-last-hand-over", since: last.on });
  if (ball?.with === to) return refuse({ code: "ball-there-already", with: to, since: ball.since });
  return ok([factOf("gate-handed-over", gate.id, on, { to, ...said({ reason }) })]);
};

export type Found = { readonly gate: Gate; readonly standing: GateStanding; readonly end: GateEnd | null };

/** The same for what can only be done while it is open. */
export const openGateOf = (
  history: History,
  gate: EntryNumber,
  on: PlainDate,
  rulesOn: GateRulesOn,
  today: PlainDate,
): Result<Found, GateRefusal> => {
  const found = gateOfAct(history, { gate, on }, rulesOn, today);
  if (found.ok && found.value.end !== null) return refuse({ code: "gate-over", on: found.value.end.on });
  return found;
};

/** The gate an act of a day is about, as it stood then, and how it has ended by today. */
export const gateOfAct = (
  history: History,
  { gate: id, on }: { readonly gate: EntryNumber; readonly on: PlainDate },
  rulesOn: GateRulesOn,
  today: PlainDate,
): Result<Found, GateRefusal> => {
  const gate = history.gates.find((each) => each.id === id);
  if (gate === undefined) return refuse({ code: "no-such-gate" });
  if (on > today) return refuse({ code: "day-to-come", today });
  if (on < gate.from) return refuse({ code: "before-the-gate", openedOn: gate.from });
  const steps = stepsFor(gate, rulesOn);
  const { end } = gateOn(history, gate, steps, today);
  return ok({ gate, standing: gateOn(history, gate, steps, on), end });
};

/** The steps are those of the day of notification, but who there is to do them is as it is on the day of the act. */
export const organisationOn = (rulesOn: GateRulesOn, day: PlainDate, code: string): Result<true, GateRefusal> =>
  givenOutOn(rulesOn(day).organisations, day).includes(code)
    ? ok(true)
    : refuse({ code: "no-such-organisation", found: code });

/** The phase a step found is one that is given out on the day of the act. */
export const phaseOn = (rulesOn: GateRulesOn, day: PlainDate, phase: number): Result<true, GateRefusal> => {
  const known = givenOutOn(rulesOn(day).phases, day).map(Number);
  return known.includes(phase) ? ok(true) : refuse({ code: "no-such-phase", field: "phase", found: phase, known });
};

export const factOf = <K extends FactKind>(
  kind: K,
  subject: EntryNumber | "own",
  validFrom: PlainDate,
  body: FactBodies[K],
): NewEntry => ({ kind, subject, validFrom, validUntil: null, body });

type Said<T> = { readonly [K in keyof T]?: Exclude<T[K], null> };

/** Without what nobody said. */
export const said = <T extends Readonly<Record<string, unknown>>>(body: T): Said<T> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null)) as Said<T>;
