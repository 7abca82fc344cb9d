import { type ReactElement, type ReactNode, useState } from "react";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { gateActTexts } from "./act-texts.ts";
import { type GateFault, type GateField, type GateRead, mostCharacters } from "./form.ts";
import type { GateReader } from "./presenter.ts";
import type { Asking, GateActs } from "./use-gate-acts.ts";

export type ActProps = { readonly acts: GateActs; readonly asked: Asking; readonly reader: GateReader };

const labels = {
  on: "on",
  openedOn: "openedOn",
  asksFor: "asksFor",
  at: "at",
  by: "doneBy",
  phase: "phase",
  grounds: "grounds",
  outcome: "outcome",
  consent: "consent",
  result: "resultField",
  adds: "addsField",
  early: "earlyField",
  to: "to",
  reason: "reason",
  answerBy: "answerBy",
  under27: "under27",
} as const satisfies Record<GateField, string>;

/** Faults of a form of the gate in words, with the names that its fields have there; the first attempt that has some brings the reader to them. */
export const useGateFaults = (openedOn: PlainDate | null, names: Partial<Record<GateField, string>> = {}) => {
  const say = useTexts(gateActTexts);
  const { day } = useFormats();
  const [faults, setFaults] = useState<readonly GateFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const sentence = ({ field, code }: GateFault): string =>
    say(code, {
      field: names[field] ?? say(labels[field]),
      day: openedOn === null ? "" : day(openedOn),
      most: mostCharacters,
    });
  return {
    check: <Body,>(read: GateRead<Body>): Body | undefined => {
      setFaults(read.ok ? [] : read.faults);
      setAttempt(attempt + 1);
      return read.ok ? read.body : undefined;
    },
    errorOf: (field: GateField): string | undefined => {
      const fault = faults.find((one) => one.field === field);
      return fault === undefined ? undefined : sentence(fault);
    },
    errors: faults.map((fault) => ({ field: fault.field as string, message: sentence(fault) })),
    attempt,
  };
};

type FrameProps = ActProps & {
  readonly title: string;
  readonly confirm: string;
  readonly look?: "primary" | "danger";
  readonly onConfirm: () => void;
  readonly children: ReactNode;
};

/** A dialog of the gate: its fields, and why it was refused. */
export const GateDialog = ({ acts, asked, children, ...frame }: FrameProps): ReactElement => (
  <FormDialog {...frame} busy={acts.busy} onClose={acts.stop}>
    <Refusal problem={asked.problem} />
    {children}
  </FormDialog>
);

const Refusal = ({ problem }: { readonly problem: Problem | null }): ReactElement | null =>
  problem === null ? null : <ProblemNotice problem={problem} />;
