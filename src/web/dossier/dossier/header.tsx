import { type ReactElement, useState } from "react";
import { InvolvedDialog } from "../../casework/involved/involved-dialog.tsx";
import { involvedTexts } from "../../casework/involved/texts.ts";
import { oncePerWords } from "../../casework/once-per-words.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { BallChip } from "../../ui/ball-chip.tsx";
import { Button } from "../../ui/button.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { Tag } from "../../ui/tag.tsx";
import { uiTexts } from "../../ui/texts.ts";
import { PutRight } from "../person/put-right.tsx";
import { CitizenNumber } from "./citizen-number.tsx";
import { type Dossier, presentHeader } from "./presenter.ts";
import type { SignalsShown } from "./signals-presenter.ts";
import { dossierTexts } from "./texts.ts";
import "./header.css";

type Props = {
  readonly dossier: Dossier;
  /** Null when they could not be fetched. */
  readonly signals: SignalsShown | null;
  /** The dossier as it is today, not of an earlier day. */
  readonly isNow: boolean;
};

export const Header = ({ dossier, signals, isNow }: Props): ReactElement => {
  const { language } = useLanguage();
  const say = useTexts(dossierTexts);
  const sayInvolved = useTexts(involvedTexts);
  const { day } = useFormats();
  const { title, facts } = presentHeader(dossier, language);
  const [isOpen, setOpen] = useState(false);
  const mayAssign = mayDo(useSession(), "casework.client.assign");
  const { clientId, entriesSeen, state } = dossier;
  return (
    <PageHead
      title={title}
      actions={
        mayAssign && isNow ? (
          <>
            <Button look="quiet" onPress={() => setOpen(true)}>
              {sayInvolved("open")}
            </Button>
            {isOpen && <InvolvedDialog involved={{ clientId, entriesSeen, ...state }} onClose={() => setOpen(false)} />}
          </>
        ) : undefined
      }
      about={
        <>
          <div className="trede-dossier-facts">
            <span>{facts.join(" · ")}</span>
            {mayAssign && isNow && state.worker === null && isClient(state, signals) && (
              <Button look="link" small onPress={() => setOpen(true)}>
                {sayInvolved("open-nobody")}
              </Button>
            )}
          </div>
          <div className="trede-dossier-facts trede-small">
            {dossier.personErasedOn === null ? (
              <>
                <CitizenNumber clientId={dossier.clientId} masked={dossier.citizenNumberMasked} />
                {isNow && <PutRight dossier={dossier} />}
              </>
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

/** On benefit or at the gate: who is neither waits for nobody. */
const isClient = ({ benefits }: Dossier["state"], signals: Props["signals"]): boolean =>
  benefits.length > 0 || (signals !== null && signals.gate !== null);

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
      {oncePerWords(signals.all).map(({ key, tone, words }) => (
        <Tag key={key} tone={tone}>
          {words}
        </Tag>
      ))}
    </div>
  );
};
