import type { ReactElement } from "react";
import { getClientEmail } from "../../../contexts/dossier/api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { AgreeDialog } from "./agree-dialog.tsx";
import { type ClientEmail, presentEmail } from "./presenter.ts";
import { StopDialog } from "./stop-dialog.tsx";
import { emailTexts } from "./texts.ts";
import { useEmailActs } from "./use-email-acts.ts";
import "./email.css";

/** Whether a client is reached by e-mail, and where; as it is now. */
export const EmailPart = ({ clientId }: { readonly clientId: ClientId }): ReactElement => {
  const found = useReply(getClientEmail, { params: { clientId } });
  if (found.state === "refused") return <ProblemNotice problem={found.problem} onRetry={found.retry} />;
  if (found.state === "waiting") return <Skeleton kind="text" lines={2} />;
  return <Email key={clientId} reply={found.reply} />;
};

const Email = ({ reply }: { readonly reply: ClientEmail }): ReactElement => {
  const say = useTexts(emailTexts);
  const { language } = useLanguage();
  const acts = useEmailActs(reply);
  const mayRecord = mayDo(useSession(), "dossier.email.record");
  const { line, note, acts: possible } = presentEmail(reply, language, useFormats());
  const { state } = acts;
  return (
    <section className="trede-email">
      <h3>{say("title")}</h3>
      {state.step === "done" && <Notice tone="moss">{say(`did-${state.act}`)}</Notice>}
      <p className="trede-email__line">{line}</p>
      {note !== null && <p className="trede-soft trede-email__line">{note}</p>}
      {mayRecord && possible.length > 0 && (
        <div className="trede-email__acts trede-no-print">
          {possible.map((act) => (
            <Button key={act} look="quiet" onPress={() => acts.ask(act === "stop" ? "stopping" : "agreeing")}>
              {say(act)}
            </Button>
          ))}
        </div>
      )}
      {state.step === "agreeing" && <AgreeDialog reply={reply} acts={acts} problem={state.problem} />}
      {state.step === "stopping" && <StopDialog acts={acts} problem={state.problem} />}
    </section>
  );
};
