import type { ReactElement } from "react";
import { dossierPlace } from "../../dossier/places.ts";
import { useTexts } from "../../languages/use-language.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { differenceTexts } from "./difference-texts.ts";
import { otherSideMends } from "./form.ts";
import type { OpenRow } from "./presenter.ts";
import type { SignalActs } from "./use-signal-acts.ts";

type Props = {
  readonly row: OpenRow & { readonly difference: NonNullable<OpenRow["difference"]> };
  /** Null where nothing may be done. */
  readonly acts: SignalActs | null;
};

/** Dossier and delivery side by side, with the choice which of them is put right. */
export const DifferenceNotice = ({ row: { difference, on }, acts }: Props): ReactElement => {
  const say = useTexts(differenceTexts);
  const { entry, isHere, what, here, thereHead, there } = difference;
  const { clientId } = on;
  return (
    <section className="trede-difference" aria-label={on.words}>
      <p>
        <strong>{what}</strong> {say("choose")}
      </p>
      <dl>
        <div>
          <dt>{say("dossier")}</dt>
          <dd>{here}</dd>
        </div>
        <div>
          <dt>{thereHead}</dt>
          <dd>{there}</dd>
        </div>
      </dl>
      {acts !== null && (
        <div className="trede-signal-acts trede-no-print">
          <ButtonToPage look="quiet" small to={dossierPlace} params={{ clientId }} search={{ tab: "timeline", entry }}>
            {say(isHere ? "change" : "put-back")}
          </ButtonToPage>
          <Button look="quiet" small onPress={() => acts.askConclude(on, otherSideMends)}>
            {say("mends")}
          </Button>
        </div>
      )}
    </section>
  );
};
