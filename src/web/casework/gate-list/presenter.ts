import type { listGates } from "../../../contexts/casework/gate-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { clientName } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Running } from "../../ui/clock-time.ts";
import type { KeyNumber } from "../../ui/strip.tsx";
import { gateListTexts } from "./texts.ts";

export type Gates = ReplyOf<typeof listGates>;
type Row = Gates["rows"][number];

export type GateRow = {
  readonly key: string;
  readonly id: Row["clientId"];
  readonly name: string;
  /** Null when the name already is the number. */
  readonly number: string | null;
  readonly opened: string;
  readonly waitsFor: string;
  readonly clock: Running | null;
  /** Instead of a clock: why none runs. */
  readonly noClock: string | null;
  readonly ball: string;
  readonly worker: string | null;
};

export const presentGates = (reply: Gates, language: Language, formats: Formats): readonly GateRow[] =>
  reply.rows.map((row) => presentRow(row, language, formats));

const presentRow = (row: Row, language: Language, formats: Formats): GateRow => {
  const say = sayIn(gateListTexts, language);
  const { step, heldSince } = row;
  const clock =
    step === null || step.since === null || step.dueOn === null || step.daysLeft === null
      ? null
      : { since: step.since, dueOn: step.dueOn, daysLeft: step.daysLeft };
  return {
    key: `${row.clientId} ${row.openedOn}`,
    id: row.clientId,
    name: clientName(row, language),
    number: row.name === null ? null : String(row.clientNumber),
    opened: formats.shortDay(row.openedOn),
    waitsFor: step === null ? say("nothing-waits") : capital(step[language]),
    clock,
    noClock:
      clock !== null ? null : heldSince !== null ? say("held", { day: formats.shortDay(heldSince) }) : say("no-norm"),
    ball: say("since", { who: capital(row.ball[language]), count: row.ball.days }),
    worker: row.worker?.name ?? null,
  };
};

/** How many are with whom, and how many of all are late. */
export const numbersOf = ({ balls }: Gates, language: Language, formats: Formats): readonly KeyNumber[] => {
  const late = balls.reduce((sum, ball) => sum + ball.late, 0);
  const say = sayIn(gateListTexts, language);
  return [
    ...balls.map((ball) => ({ label: ball[language], value: formats.number(ball.clients) })),
    { label: say("number-late"), value: formats.number(late), tone: late > 0 ? "brick" : undefined },
  ];
};

export const aboutOf = (total: number, language: Language): string =>
  sayIn(gateListTexts, language)("about", { count: total });
