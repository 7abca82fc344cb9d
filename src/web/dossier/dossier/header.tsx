import type { ReactElement } from "react";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { BallChip } from "../../ui/ball-chip.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { Tag } from "../../ui/tag.tsx";
import { uiTexts } from "../../ui/texts.ts";
import { CitizenNumber } from "./citizen-number.tsx";
import { type Dossier, presentHeader } from "./presenter.ts";
import type { SignalsShown } from "./signals-presenter.ts";
import { dossierTexts } from "./texts.ts";
import "./header.css";

type Props = {
  readonly dossier: Dossier;
  /** Null when they could not be fetched. */
  readonly signals: SignalsShown | null;
};

export const Header = ({ dossier, signals }: Props): ReactElement => {
  const { language } = useLanguage();
  const say = useTexts(dossierTexts);
  const { day } = useFormats();
  const { title, facts } = presentHeader(dossier, language);
  return (
    <PageHead
      title={title}
      about={
        <>
          <div className="trede-dossier-facts">
            <span>{facts.join(" · ")}</span>
          </div>
          <div className="trede-dossier-facts trede-small">
            {dossier.personErasedOn === null ? (
              <CitizenNumber clientId={dossier.clientId} masked={dossier.citizenNumberMasked} />
            ) : (
              <span>{say("person-erased", { day: day(dossier.personErasedOn) })}</span>
            )}
          </div>
          <Waiting signals={signals} />
        </>
      }
    />
  );
};

/** What the lists show of this client: who has the ball, and each thing that asks for attention. */
const Waiting = ({ signals }: Pick<Props, "signals">): ReactElement | null => {
  const say = useTexts(dossierTexts);
  const sayUi = useTexts(uiTexts);
  if (signals === null) return <div className="trede-small">{say("signals-unknown")}</div>;
  const balls = [signals.gate, signals.ball].filter((ball) => ball !== null);
  if (balls.length === 0) return null;
  return (
    <div className="trede-dossier-facts trede-dossier-waiting">
      {balls.map((ball) => (
        <BallChip key={`${ball.party} ${ball.what}`} words={sayUi("ball-with-for", ball)} />
      ))}
      {signals.all.map(({ key, tone, words }) => (
        <Tag key={key} tone={tone}>
          {words}
        </Tag>
      ))}
    </div>
  );
};
