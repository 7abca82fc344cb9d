import { type ReactElement, useState } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
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
  /** How many entries rest on it. */
  readonly resting: number;
  readonly news: readonly string[];
};

export const WithdrawDialog = ({ acts, asked, act, what, resting, news }: Props): ReactElement => {
  const say = useTexts(amendTexts);
  const [typed, setTyped] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [knows, setKnows] = useState(false);
  const [isUnticked, setUnticked] = useState(false);
  const follows = whatFollows(act, asked.entry.kind);
  const confirm = (): void => {
    const read = readReason(typed);
    const mustTick = resting > 0 && !knows;
    setMissing(!read.ok);
    setUnticked(mustTick);
    if (read.ok && !mustTick) void acts.withdraw(asked, read.reason, knows);
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
      {resting > 0 && <p>{say("resting", { count: resting })}</p>}
      <AmendProblem problem={asked.problem} news={news} />
      <TextField
        name="reason"
        label={say("withdraw-reason")}
        error={isMissing ? say("reason-missing") : undefined}
        rows={3}
        value={typed}
        onChange={setTyped}
      />
      {resting > 0 && (
        <Checkbox
          name="withResting"
          isChecked={knows}
          error={isUnticked && !knows ? say("resting-unticked") : undefined}
          onChange={setKnows}
        >
          {say("resting-known", { count: resting })}
        </Checkbox>
      )}
    </FormDialog>
  );
};
