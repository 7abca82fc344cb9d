import { type ReactElement, useState } from "react";
import { useSession } from "../../client/session.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { type LeaveDraft, type LeaveFault, readLeaving, wayOut } from "./leave-form.ts";
import { leaveTexts } from "./leave-texts.ts";
import type { ProviderActing, ProviderActs } from "./use-provider-acts.ts";

type Props = {
  readonly acts: ProviderActs;
  readonly asked: Extract<ProviderActing, { step: "asking" }>;
};

/** From which day a provider is no longer involved; or why it never should have been. */
export const LeavingDialog = ({ acts, asked: { about, problem } }: Props): ReactElement => {
  const say = useTexts(leaveTexts);
  const { today } = useSession();
  const { typedDay, day } = useFormats();
  const [draft, setDraft] = useState<LeaveDraft>({ on: typedDay(today), reason: "" });
  const [fault, setFault] = useState<LeaveFault | null>(null);
  const way = wayOut(about, today);
  const confirm = (): void => {
    const read = readLeaving(draft, about, today);
    setFault(read.ok ? null : read.fault);
    if (!read.ok) return;
    void (read.way === "leave" ? acts.leave(about, read.on) : acts.withdraw(about, read.reason));
  };
  const error = fault === null ? undefined : say(fault.code, { day: about.until === null ? "" : day(about.until) });
  return (
    <FormDialog
      title={say(`${way}-title`, { name: about.name })}
      confirm={say(`${way}-confirm`)}
      look={way === "withdraw" ? "danger" : "primary"}
      busy={acts.busy}
      onConfirm={confirm}
      onClose={acts.stop}
    >
      {problem !== null && <ProblemNotice problem={problem} />}
      <p>{say(`${way}-about`, { name: about.name, day: day(about.from) })}</p>
      {way === "leave" ? (
        <DateField
          name="leaveOn"
          label={say("on")}
          help={say("on-help")}
          error={error}
          value={draft.on}
          onChange={(on) => setDraft({ ...draft, on })}
        />
      ) : (
        <TextField
          name="leaveReason"
          label={say("reason")}
          error={error}
          rows={2}
          value={draft.reason}
          onChange={(reason) => setDraft({ ...draft, reason })}
        />
      )}
    </FormDialog>
  );
};
