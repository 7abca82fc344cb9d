import { type ReactElement, useState } from "react";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useSession } from "../../client/session.ts";
import { capital } from "../../languages/capital.ts";
import { isAgeAsked, labelOf } from "../../languages/codes.ts";
import { useTexts } from "../../languages/use-language.ts";
import { DateField } from "../../ui/date-field.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { gateActTexts } from "./act-texts.ts";
import {
  type GateField,
  type ReasonDraft,
  readHandOver,
  readHolding,
  readOpening,
  readReasoned,
  readResuming,
} from "./form.ts";
import { type ActProps, GateDialog, useGateFaults } from "./gate-dialog.tsx";
import { OpeningFields } from "./opening-fields.tsx";
import { organisationName } from "./presenter.ts";
import { StepDialog } from "./step-dialog.tsx";
import { under27Typed } from "./typed-birth-year.ts";
import type { Asking } from "./use-gate-acts.ts";

/** What the dossier says of who comes again. */
export type KnownOfClient = {
  readonly birthYear: number | null;
  /** That run on the day that is looked at. */
  readonly benefits: readonly { readonly scheme: string; readonly from: PlainDate }[];
};

type Knowing = ActProps & { readonly known: KnownOfClient };

/** The dialog of what is being done. */
export const GateDialogs = (props: Knowing): ReactElement => {
  const { act } = props.asked;
  if (act === "step") return <StepDialog {...props} />;
  if (act === "hand-over") return <HandOverDialog {...props} />;
  if (act === "notify") return <NotifyDialog {...props} />;
  if (act === "suspend" || act === "extend") return <HoldDialog {...props} act={act} />;
  return <ReasonDialog {...props} act={act} />;
};

const useDays = (asked: Asking) => {
  const { today } = useSession();
  return { today, openedOn: asked.gate?.openedOn ?? null };
};

const HandOverDialog = (props: ActProps): ReactElement => {
  const { acts, asked, reader } = props;
  const say = useTexts(gateActTexts);
  const days = useDays(asked);
  const [draft, setDraft] = useState({ on: reader.formats.typedDay(days.today), to: "", reason: "" });
  const faults = useGateFaults(days.openedOn);
  const confirm = (): void => {
    const body = faults.check(readHandOver(draft, days));
    if (body !== undefined) void acts.handOver(asked, body);
  };
  const others = reader.organisations.filter(({ code }) => code !== asked.gate?.ball?.with);
  return (
    <GateDialog {...props} title={say("hand-over-title")} confirm={say("hand-over-confirm")} onConfirm={confirm}>
      <p>{say("hand-over-about")}</p>
      <ErrorSummary errors={faults.errors} attempt={faults.attempt} />
      <SelectField
        name="to"
        label={say("to")}
        error={faults.errorOf("to")}
        value={draft.to}
        onChange={(to) => setDraft({ ...draft, to })}
        choices={[
          { value: "", label: say("choose") },
          ...others.map(({ code }) => ({ value: code, label: capital(organisationName(code, reader)) })),
        ]}
      />
      <DayAndReason
        draft={draft}
        reason={say("reason")}
        errorOf={faults.errorOf}
        onChange={(changed) => setDraft({ ...draft, ...changed })}
      />
    </GateDialog>
  );
};

const HoldDialog = (props: ActProps & { readonly act: "suspend" | "extend" }): ReactElement => {
  const { acts, asked, act, reader } = props;
  const say = useTexts(gateActTexts);
  const days = useDays(asked);
  const [draft, setDraft] = useState({ on: reader.formats.typedDay(days.today), reason: "", answerBy: "" });
  const faults = useGateFaults(days.openedOn, { reason: say(`reason-${act}`) });
  const confirm = (): void => {
    const body = faults.check(readHolding(draft, days));
    if (body !== undefined) void acts.hold(asked, body);
  };
  return (
    <GateDialog {...props} title={say(`${act}-title`)} confirm={say(`${act}-confirm`)} onConfirm={confirm}>
      <p>{say(`${act}-about`)}</p>
      <ErrorSummary errors={faults.errors} attempt={faults.attempt} />
      <DayAndReason
        draft={draft}
        reason={say(`reason-${act}`)}
        errorOf={faults.errorOf}
        onChange={(changed) => setDraft({ ...draft, ...changed })}
      />
      <DateField
        name="answerBy"
        label={say("answerBy")}
        help={say("answer-help")}
        error={faults.errorOf("answerBy")}
        value={draft.answerBy}
        onChange={(answerBy) => setDraft({ ...draft, answerBy })}
      />
    </GateDialog>
  );
};

type ReasonProps = ActProps & { readonly act: "resume" | "close" };

const ReasonDialog = (props: ReasonProps): ReactElement => {
  const { acts, asked, act, reader } = props;
  const say = useTexts(gateActTexts);
  const days = useDays(asked);
  const [draft, setDraft] = useState({ on: reader.formats.typedDay(days.today), reason: "" });
  const faults = useGateFaults(days.openedOn, act === "resume" ? {} : { reason: say("reason-close") });
  const confirm = (): void => {
    if (act === "resume") {
      const body = faults.check(readResuming(draft, days));
      if (body !== undefined) void acts.resume(asked, body);
      return;
    }
    const body = faults.check(readReasoned(draft, days));
    if (body !== undefined) void acts.close(asked, body);
  };
  return (
    <GateDialog
      {...props}
      title={say(`${act}-title`)}
      confirm={say(`${act}-confirm`)}
      look={act === "close" ? "danger" : "primary"}
      onConfirm={confirm}
    >
      <p>{say(`${act}-about`)}</p>
      <ErrorSummary errors={faults.errors} attempt={faults.attempt} />
      <DayAndReason
        draft={draft}
        reason={say(act === "resume" ? "reason" : "reason-close")}
        errorOf={faults.errorOf}
        onChange={(changed) => setDraft({ ...draft, ...changed })}
      />
    </GateDialog>
  );
};

const NotifyDialog = (props: Knowing): ReactElement => {
  const { acts, asked, reader, known } = props;
  const { birthYear, benefits } = known;
  const say = useTexts(gateActTexts);
  const { today } = useSession();
  const under27 = under27Typed(today, String(birthYear)) ?? false;
  const asksFor = asked.code ?? "";
  const [draft, setDraft] = useState({ openedOn: reader.formats.typedDay(today), asksFor, at: "", under27 });
  const faults = useGateFaults(null);
  const confirm = (): void => {
    const body = faults.check(readOpening(draft, today, birthYear === null ? "" : String(birthYear), isAgeAsked()));
    if (body !== undefined) void acts.open(asked, body);
  };
  return (
    <GateDialog {...props} title={say("notify-title")} confirm={say("notify-confirm")} onConfirm={confirm}>
      <ErrorSummary errors={faults.errors} attempt={faults.attempt} />
      <OpeningFields
        draft={draft}
        errorOf={faults.errorOf}
        organisations={reader.organisations.map(({ code }) => ({ value: code, label: organisationName(code, reader) }))}
        onChange={(changed) => setDraft({ ...draft, ...changed })}
      />
      {draft.asksFor === "benefit" &&
        benefits.map(({ scheme, from }) => (
          <Notice key={scheme} tone="amber">
            {say("has-benefit", {
              scheme: labelOf("scheme", scheme, reader.language),
              day: reader.formats.day(from),
            })}
          </Notice>
        ))}
    </GateDialog>
  );
};

type DayAndReasonProps = {
  readonly draft: ReasonDraft;
  /** What is asked for: why, or which papers. */
  readonly reason: string;
  readonly errorOf: (field: GateField) => string | undefined;
  readonly onChange: (changed: Partial<ReasonDraft>) => void;
};

const DayAndReason = ({ draft, reason, errorOf, onChange }: DayAndReasonProps): ReactElement => {
  const say = useTexts(gateActTexts);
  return (
    <>
      <DateField
        name="on"
        label={say("on")}
        error={errorOf("on")}
        value={draft.on}
        onChange={(on) => onChange({ on })}
      />
      <TextField
        name="reason"
        label={reason}
        error={errorOf("reason")}
        value={draft.reason}
        rows={2}
        onChange={(typed) => onChange({ reason: typed })}
      />
    </>
  );
};
