import { type ReactElement, useState } from "react";
import { applyImport, revokeImport } from "../../../contexts/exchange/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { Button, type ButtonLook } from "../../ui/button.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { importProblems } from "../import-problems.ts";
import type { ImportAct, ImportReply } from "./presenter.ts";
import { importDetailTexts } from "./texts.ts";

type Props = { readonly reply: ImportReply; readonly acts: readonly ImportAct[] };

/** What can be done now; each asks first, and says what follows. */
export const ActButtons = ({ reply, acts }: Props): ReactElement | null => {
  const say = useTexts(importDetailTexts);
  const [asking, setAsking] = useState<ImportAct | null>(null);
  if (acts.length === 0) return null;
  return (
    <div className="trede-row trede-no-print">
      {acts.map((act) => (
        <Button key={act} look={lookOf[act]} onPress={() => setAsking(act)}>
          {say(wordsOf[act].verb)}
        </Button>
      ))}
      {asking !== null && <AskFirst reply={reply} act={asking} onClose={() => setAsking(null)} />}
    </div>
  );
};

const lookOf: Readonly<Record<ImportAct, ButtonLook>> = {
  apply: "primary",
  "apply-good": "primary",
  revoke: "quiet",
  drop: "quiet",
};

const wordsOf = {
  apply: { verb: "apply", title: "applyTitle" },
  "apply-good": { verb: "applyGood", title: "applyGoodTitle" },
  revoke: { verb: "revoke", title: "revokeTitle" },
  drop: { verb: "drop", title: "dropTitle" },
} as const satisfies Record<ImportAct, { verb: string; title: string }>;

type AskProps = { readonly reply: ImportReply; readonly act: ImportAct; readonly onClose: () => void };

const AskFirst = ({ reply, act, onClose }: AskProps): ReactElement => {
  const say = useTexts(importDetailTexts);
  const [apply, isApplying] = useSend(applyImport);
  const [revoke, isRevoking] = useSend(revokeImport);
  const [problem, setProblem] = useState<Problem | null>(null);
  const confirm = async (): Promise<void> => {
    const params = { importId: reply.id };
    const applies = act === "apply" || act === "apply-good";
    const done = applies ? await apply({ params, body: { goodRows: act === "apply-good" } }) : await revoke({ params });
    if (done.ok) onClose();
    else setProblem(done.refusal);
  };
  return (
    <FormDialog
      title={say(wordsOf[act].title)}
      confirm={say(wordsOf[act].verb)}
      look={act === "revoke" || act === "drop" ? "danger" : "primary"}
      busy={isApplying || isRevoking}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {problem !== null && <ProblemNotice problem={problem} texts={importProblems} />}
      <Consequence reply={reply} act={act} />
    </FormDialog>
  );
};

const Consequence = ({ reply, act }: Omit<AskProps, "onClose">): ReactElement => {
  const say = useTexts(importDetailTexts);
  const { number } = useFormats();
  const { faulty, entries } = reply.counts;
  switch (act) {
    case "apply":
      return <p>{say("applyBody")}</p>;
    case "apply-good":
      return <p>{say("applyGoodBody", { count: faulty, n: number(faulty) })}</p>;
    case "revoke":
      return <p>{say("revokeBody", { count: entries, n: number(entries) })}</p>;
    case "drop":
      return <p>{say("dropBody")}</p>;
  }
};
