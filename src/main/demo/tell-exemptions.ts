import type { GroundCode } from "../../contexts/dossier/public.ts";
import { type DayNumber, dayAt } from "./day-numbers.ts";
import type { Stay } from "./stays.ts";
import type { Story, Told } from "./story.ts";
import { lastDay } from "./tell-benefits.ts";

/** Days without work obligation, as they truly were, known to the office or not. */
export type Free = { readonly from: DayNumber; readonly until: DayNumber | null };

/** So long ago old files were checked for exemptions that never reached the administration. */
export const fileCheckBefore = 150;

/** How many are exempt at some time, by phase. */
const share = [0, 0.14, 0.3, 0.54, 0.74];

/**
 * Exemptions during a stay, one after the other: decided with or without an end, ended early or renewed. Some come to
 * be known months after they are valid, and some of those only when old files are checked (domain page 09, "Traps").
 */
export const tellExemptions = (story: Story, stay: Stay): readonly Free[] => {
  const { random } = story;
  if (stay.scheme === null || !random.chance(share[stay.phase] ?? 0)) return [];
  const free: Free[] = [];
  let from = stay.from + (random.chance(0.45) ? random.between(0, 25) : random.between(40, 500));
  let ground = random.weighted(story.words.grounds);
  while (from < lastDay(story, stay) && free.length < 9) {
    const { isEarly, ...next } = tellExemption(story, stay, from, ground);
    free.push(next);
    if (next.until === null || !random.chance(0.88)) break;
    from = next.until + (random.chance(0.6) && !isEarly ? 0 : random.between(10, 130));
    if (isEarly) ground = random.weighted(story.words.grounds);
  }
  return free;
};

const tellExemption = (story: Story, stay: Stay, from: DayNumber, ground: string): Free & { isEarly: boolean } => {
  const { random, today } = story;
  const named = random.chance(0.9) ? from + random.pick([91, 182, 182, 365, 365, 365]) : null;
  const stops = stopDay(story, stay, from, named);
  const until = stops ?? named;
  const recording = recorded(story, stay, from);
  if (recording.knownOn <= today) {
    const granted = story.tell(
      "exemption-granted",
      from,
      { ground: ground as GroundCode, decidedOn: dayAt(recording.decidedOn) },
      { ...recording, until: named },
    );
    if (granted !== null && stops !== null) tellEnd(story, stay, granted, { on: stops, ground });
  }
  return { from, until: until !== null && until <= today ? until : null, isEarly: stops !== null };
};

/** The day it ends by an act of its own: taken back early, or with the benefit. Null when the named end holds. */
const stopDay = ({ random }: Story, stay: Stay, from: DayNumber, named: DayNumber | null): DayNumber | null => {
  const early = named === null ? random.chance(0.9) : random.chance(0.18);
  const day = early ? from + 30 + (named === null ? random.days(420) : random.between(0, named - from - 45)) : null;
  if (stay.until !== null && stay.until < (day ?? named ?? Number.POSITIVE_INFINITY)) return stay.until;
  return day;
};

type End = { readonly on: DayNumber; readonly ground: string };

const tellEnd = (story: Story, stay: Stay, granted: Told, { on, ground }: End): void => {
  if (on <= granted.from) return;
  const reason = on === stay.until ? "uitkering beëindigd" : (earlyReasons[ground] ?? "op eigen verzoek");
  story.tell("exemption-ended", on, { reason }, { about: granted });
};

const earlyReasons: Readonly<Record<string, string>> = {
  medical: "keuring: weer belastbaar",
  "single-parent-young-child": "kinderopvang geregeld",
  "informal-care": "zorg overgenomen",
};

/** When it was decided and when it was recorded: mostly that week, for one in five months later. */
const recorded = ({ random, today }: Story, stay: Stay, from: DayNumber) => {
  if (!random.chance(0.22)) {
    const decidedOn = from - random.between(0, 20);
    return { decidedOn, knownOn: from + random.between(0, 10), source: "administration" } as const;
  }
  const decidedOn = Math.min(from + random.between(0, 40), today);
  const checkedOn = today - fileCheckBefore;
  const wasThere = from < checkedOn - 60 && (stay.until === null || stay.until > checkedOn);
  if (wasThere && random.chance(0.6)) return { decidedOn, knownOn: checkedOn, source: "file-check" } as const;
  return { decidedOn, knownOn: from + random.between(60, 400), source: "administration" } as const;
};
