import { type ReactElement, useState } from "react";
import { listLogSeals, startLogVerification } from "../../../contexts/access/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useReply, useSend } from "../../client/queries.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { askAgainAfter, presentSeals } from "./presenter.ts";
import { logTexts } from "./texts.ts";

/** How far the log can be relied on: what is sealed, and up to where its seals were recomputed. */
export const SealAssurance = (): ReactElement | null => {
  const say = useTexts(logTexts);
  const { language } = useLanguage();
  const seals = useReply(listLogSeals, { query: { pageSize: 1 } }, { again: askAgainAfter });
  const [verify, busy] = useSend(startLogVerification, { changes: false });
  const [problem, setProblem] = useState<Problem | null>(null);
  if (seals.state === "waiting") return null;
  if (seals.state === "refused") return <ProblemNotice problem={seals.problem} onRetry={seals.retry} />;
  const { tone, sentences, isRunning } = presentSeals(seals.reply, language);
  const begin = async (): Promise<void> => {
    const begun = await verify({});
    setProblem(begun.ok ? null : begun.refusal);
    seals.retry();
  };
  return (
    <>
      <Notice
        tone={tone}
        action={
          seals.reply.total > 0 && (
            <Button look="quiet" small busy={busy || isRunning} onPress={() => void begin()}>
              {say("verify")}
            </Button>
          )
        }
      >
        {sentences.join(" ")}
      </Notice>
      {problem !== null && <ProblemNotice problem={problem} />}
    </>
  );
};
