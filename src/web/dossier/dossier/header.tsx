import type { ReactElement } from "react";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { BallChip } from "../../ui/ball-chip.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { uiTexts } from "../../ui/texts.ts";
import { CitizenNumber } from "./citizen-number.tsx";
import { type Dossier, presentHeader } from "./presenter.ts";
import "./header.css";

export const Header = ({ dossier }: { readonly dossier: Dossier }): ReactElement => {
  const say = useTexts(uiTexts);
  const { language } = useLanguage();
  const { title, facts, ball } = presentHeader(dossier, language, useFormats());
  return (
    <PageHead
      title={title}
      about={
        <>
          <div className="trede-dossier-facts">
            <span>{facts.join(" · ")}</span>
            {ball !== null && <BallChip words={say("ball-with-for", ball)} />}
          </div>
          <div className="trede-dossier-facts trede-small">
            <CitizenNumber clientId={dossier.clientId} masked={dossier.citizenNumberMasked} />
          </div>
        </>
      }
    />
  );
};
