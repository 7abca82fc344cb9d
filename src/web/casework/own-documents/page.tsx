import type { ReactElement } from "react";
import { getOwnDocumentContent, listOwnDocuments } from "../../../contexts/casework/own-api.ts";
import { useReply } from "../../client/queries.ts";
import { useFile } from "../../client/use-file.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { type Outcome, OutcomeNotice } from "../../ui/outcome-notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { HandInDialog } from "./hand-in-dialog.tsx";
import { ownDocumentProblems } from "./own-problems.ts";
import { type OwnDocuments, presentOwnDocuments } from "./presenter.ts";
import { TakeBackDialog } from "./take-back-dialog.tsx";
import { ownDocumentTexts } from "./texts.ts";
import { type HandingIn, useHandingIn } from "./use-handing-in.ts";
import { type TakingBack, useTakingBack } from "./use-taking-back.ts";
import "../own-file/own.css";

/** What the office shares with a client, and what they hand in, mostly on a phone. */
export const Page = (): ReactElement => {
  const say = useTexts(ownDocumentTexts);
  const found = useReply(listOwnDocuments, {}, { keep: true });
  return (
    <>
      <PageHead title={say("title")} about={say("about")} />
      {found.state === "refused" && <ProblemNotice problem={found.problem} onRetry={found.retry} />}
      {found.state === "waiting" && <Skeleton kind="text" lines={6} />}
      {found.state === "ready" && <Documents reply={found.reply} />}
    </>
  );
};

const Documents = ({ reply }: { readonly reply: OwnDocuments }): ReactElement => {
  const say = useTexts(ownDocumentTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const shown = presentOwnDocuments(reply, language, formats);
  const handing = useHandingIn();
  const { save, busy, problem } = useFile(getOwnDocumentContent);
  const taking = useTakingBack();
  const { state } = handing;
  return (
    <div className="trede-own">
      <OutcomeNotice outcome={outcomeOf(handing.state, taking.state, say)} busy={false} />
      <section>
        <h2>{say("all")}</h2>
        {problem !== null && <ProblemNotice problem={problem} texts={ownDocumentProblems} />}
        {shown.length === 0 ? (
          <p>{say("none")}</p>
        ) : (
          <ul className="trede-own__list">
            {shown.map(({ id, name, about, isHandedIn, mayTakeBack }) => (
              <li key={id}>
                <h3>{name}</h3>
                <p className="trede-soft">{about}</p>
                {isHandedIn && <p className="trede-soft">{say("from-you")}</p>}
                <div className="trede-own__acts trede-no-print">
                  <Button look="quiet" busy={busy} aloud={name} onPress={() => void save({ params: { entry: id } })}>
                    {say("open")}
                  </Button>
                  {mayTakeBack && (
                    <Button look="quiet" aloud={name} onPress={() => taking.ask({ id, name })}>
                      {say("take-back")}
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="trede-no-print">
        <h2>{say("hand-in")}</h2>
        <p>{say("hand-in-about", { atMost: formats.number(reply.atMost) })}</p>
        <div className="trede-own__acts">
          <Button
            onPress={() => {
              taking.stop();
              handing.begin();
            }}
          >
            {say("hand-in")}
          </Button>
        </div>
      </section>
      {(state.step === "choosing" || state.step === "sending") && (
        <HandInDialog handing={handing} atMost={reply.atMost} />
      )}
      {taking.state.step === "asking" && <TakeBackDialog taking={taking} />}
    </div>
  );
};

/** The last of both that was done. */
const outcomeOf = (
  handing: HandingIn["state"],
  taking: TakingBack["state"],
  say: (key: "did-hand-in" | "did-take-back", facts: { readonly name: string }) => string,
): Outcome | null => {
  if (taking.step === "done") return { step: "done", words: say("did-take-back", taking), undo: null };
  return handing.step === "done" ? { step: "done", words: say("did-hand-in", handing), undo: null } : null;
};
