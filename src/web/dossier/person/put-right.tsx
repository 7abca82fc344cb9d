import type { ReactElement } from "react";
import { mayDo, useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { Dossier } from "../dossier/presenter.ts";
import { agesToCorrect } from "./presenter.ts";
import { PutRightDialog } from "./put-right-dialog.tsx";
import { personTexts } from "./texts.ts";
import { usePutRight } from "./use-put-right.ts";
import "./person.css";

/** Beside who it is: what is not known is added there, and what is wrong put right. */
export const PutRight = ({ dossier }: { readonly dossier: Dossier }): ReactElement | null => {
  const say = useTexts(personTexts);
  const may = mayDo(useSession(), "dossier.person.correct");
  const acts = usePutRight(dossier);
  const { state } = acts;
  if (!may) return null;
  const isNumbered = dossier.citizenNumberMasked !== null;
  return (
    <>
      {!isNumbered && <span className="trede-soft">{say("number-none")}</span>}
      <span className="trede-person__acts trede-no-print">
        {!isNumbered && (
          <Button look="link" small onPress={acts.ask}>
            {say("add-number")}
          </Button>
        )}
        <Button look="link" small onPress={acts.ask}>
          {isNumbered ? say("open") : say("open-too")}
        </Button>
      </span>
      {state.step === "done" && <Done dossier={dossier} isNumbered={state.isNumbered} />}
      {state.step === "asking" && <PutRightDialog dossier={dossier} asking={state} acts={acts} />}
    </>
  );
};

type DoneProps = { readonly dossier: Dossier; readonly isNumbered: boolean };

/** That it was done, and which notifications say another age now. */
const Done = ({ dossier, isNumbered }: DoneProps): ReactElement => {
  const say = useTexts(personTexts);
  const { language } = useLanguage();
  const toCorrect = agesToCorrect(dossier, language, useFormats());
  return (
    <div className="trede-person__done">
      <Notice tone="moss">{isNumbered ? say("did-number") : say("did")}</Notice>
      {toCorrect.map((words) => (
        <Notice key={words} tone="amber">
          {words}
        </Notice>
      ))}
    </div>
  );
};
