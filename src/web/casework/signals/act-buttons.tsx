import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { signalTexts } from "./texts.ts";
import type { ActedOn, SignalActs } from "./use-signal-acts.ts";
import "./signals.css";

type Props = {
  readonly acts: SignalActs;
  readonly on: ActedOn;
  readonly byHand: boolean;
  readonly isResting: boolean;
};

/** What can be done about one signal; which one it is about is read aloud with each. */
export const ActButtons = ({ acts, on, byHand, isResting }: Props): ReactElement => {
  const say = useTexts(signalTexts);
  return (
    <span className="trede-signal-acts trede-no-print">
      <Button look="link" small aloud={on.words} onPress={() => acts.askContact(on.clientId)}>
        {say("contact-short")}
      </Button>
      {isResting ? (
        <Button look="link" small aloud={on.words} busy={acts.busy} onPress={() => void acts.wake(on)}>
          {say("wake")}
        </Button>
      ) : (
        <Button look="link" small aloud={on.words} onPress={() => acts.ask("rest", on)}>
          {say("rest")}
        </Button>
      )}
      {byHand && (
        <Button look="link" small aloud={on.words} onPress={() => acts.ask("conclude", on)}>
          {say("conclude")}
        </Button>
      )}
    </span>
  );
};
