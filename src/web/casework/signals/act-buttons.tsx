import type { ReactElement } from "react";
import { mayDo, useSession } from "../../client/session.ts";
import { dossierTexts } from "../../dossier/dossier/texts.ts";
import { type DecisionPart, type DossierTab, dossierPlace } from "../../dossier/places.ts";
import { useTexts } from "../../languages/use-language.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { newPlanPlace } from "../places.ts";
import { signalTexts } from "./texts.ts";
import type { ActedOn, SignalActs } from "./use-signal-acts.ts";
import "./signals.css";

type Props = {
  readonly acts: SignalActs;
  readonly on: ActedOn;
  readonly byHand: boolean;
  readonly isResting: boolean;
  /** The tab where it is answered. */
  readonly tab: DossierTab | null;
  /** The part of help and decisions that it is about. */
  readonly part: DecisionPart | null;
};

/** What can be done about one signal; which one it is about is read aloud with each. */
export const ActButtons = ({ acts, on, byHand, isResting, tab, part }: Props): ReactElement => {
  const say = useTexts(signalTexts);
  const sayTab = useTexts(dossierTexts);
  const mayRenew = mayDo(useSession(), "casework.plan.record");
  const renews = mayRenew && on.renews;
  return (
    <span className="trede-signal-acts trede-no-print">
      {renews && (
        <ButtonToPage look="link" small to={newPlanPlace} params={{ clientId: on.clientId }}>
          {say("renew-plan")}
          <span className="trede-aloud">: {on.words}</span>
        </ButtonToPage>
      )}
      {tab !== null && !renews && (
        <ButtonToPage
          look="link"
          small
          to={dossierPlace}
          params={{ clientId: on.clientId }}
          search={{ tab, ...(part === null ? {} : { part }) }}
        >
          {say("to-tab", { tab: sayTab(`tab-${tab}`) })}
          <span className="trede-aloud">: {on.words}</span>
        </ButtonToPage>
      )}
      <Button look="link" small aloud={on.words} onPress={() => acts.askContact(on)}>
        {say("contact-short")}
      </Button>
      {isResting ? (
        <Button look="link" small aloud={on.words} busy={acts.busy} onPress={() => void acts.wake(on)}>
          {say("wake")}
        </Button>
      ) : (
        <Button look="link" small aloud={on.words} onPress={() => acts.askRest(on)}>
          {say("rest")}
        </Button>
      )}
      {byHand && (
        <Button look="link" small aloud={on.words} onPress={() => acts.askConclude(on)}>
          {say("conclude")}
        </Button>
      )}
    </span>
  );
};
