import { type PlainDate, weekdayOf } from "../../../kernel/plain-date.ts";
import { type CodeLabels, givenOutOn } from "../../access/public.ts";
import type { Appointment } from "../../dossier/public.ts";
import { daySaid } from "./plan-text.ts";

type About = {
  readonly commissioner: string;
  readonly client: string | null;
  readonly worker: string | null;
  readonly labels: { readonly appointmentKinds: CodeLabels; readonly inviteSentences: CodeLabels };
  readonly today: PlainDate;
};

/** The invitation as it goes on paper: plain Dutch, when and where first, then what the commissioner always says. */
export const invitationOf = (
  appointment: Appointment,
  { commissioner, client, worker, labels, today }: About,
): string => {
  const { on, at, minutes, how, place, what, moved } = appointment;
  const about = labels.appointmentKinds[what]?.nl ?? what;
  return [
    `${commissioner}, ${daySaid(today)}`,
    client === null ? "Geachte heer of mevrouw," : `Geachte ${client},`,
    [
      moved === 0 ? `Wij nodigen u uit voor een ${about}.` : `Uw afspraak voor een ${about} is verzet.`,
      `De afspraak is op ${weekdays[weekdayOf(on) - 1]} ${daySaid(on)} om ${at} uur en duurt ongeveer ${minutes} minuten.`,
      whereSaid(how, place),
      ...(worker === null ? [] : [`U spreekt met ${worker}.`]),
    ].join("\n"),
    givenOutOn(labels.inviteSentences, today)
      .map((code) => labels.inviteSentences[code]?.nl ?? "")
      .filter((sentence) => sentence !== "")
      .join("\n"),
    `Met vriendelijke groet,\n${worker ?? commissioner}`,
  ]
    .filter((block) => block !== "")
    .join("\n\n");
};

export const whereSaid = (how: Appointment["how"], place: string | undefined): string => {
  if (how === "phone") return "Wij bellen u op.";
  if (how === "video") return "Wij bellen met beeld; u krijgt daarvoor een bericht.";
  return `Kom naar: ${place ?? ""}.`;
};

export const weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const;
