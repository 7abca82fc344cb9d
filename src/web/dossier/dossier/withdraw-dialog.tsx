import { type ReactElement, useState } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { AmendProblem } from "./amend-problem.tsx";
import { amendTexts } from "./amend-texts.ts";
import type { Asking } from "./amending.ts";
import type { Acts } from "./use-amending.ts";
import { type AmendAct, readReason, whatFollows } from "./withdrawal-form.ts";

type Props = {
  readonly acts: Acts;
  readonly asked: Asking;
  readonly act: Exclude<AmendAct, "correct">;
  readonly what: string;
  readonly news: readonly string[];
};

export const WithdrawDialog = ({ acts, asked, act, what, news }: Props): ReactElement => {
  const say = useTexts(amendTexts);
  const [typed, setTyped] = useState("");
  const [isMissing, setMissing] = useState(false);
  const follows = whatFollows(act, asked.entry.kind);
  const confirm = (): void => {
    const read = readReason(typed);
    setMissing(!read.ok);
    if (read.ok) void acts.withdraw(asked, read.reason);
  };
  return (
    <FormDialog
      title={say(`${act}-title`, { what })}
      confirm={say(`${act}-confirm`)}
      look={act === "restore" ? "primary" : "danger"}
      busy={acts.busy}
      onConfirm={confirm}
      onClose={acts.stop}
    >
      <p>{say(`${act}-about`)}</p>
      {follows !== null && <p>{say(`follows-${follows}`)}</p>}
      <AmendProblem problem={asked.problem} news={news} />
      <TextField
        name="reason"
        label={say("withdraw-reason")}
        error={isMissing ? say("reason-missing") : undefined}
        rows={3}
        value={typed}
        onChange={setTyped}
      />
    </FormDialog>
  );
};
