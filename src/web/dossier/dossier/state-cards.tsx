import type { ReactElement } from "react";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { Card, Cards } from "../../ui/card.tsx";
import { Clock } from "../../ui/clock.tsx";
import { Rungs } from "../../ui/rung-mark.tsx";
import { Tag } from "../../ui/tag.tsx";
import { dossierPlace } from "../places.ts";
import type { AsOf } from "./as-of-form.ts";
import { benefitLines, type CardLine, helpLines, presentDuty } from "./cards-presenter.ts";
import { type Dossier, presentOffer } from "./presenter.ts";
import type { Found, SignalShown, SignalsShown } from "./signals-presenter.ts";
import { dossierTexts } from "./texts.ts";
import "./state-cards.css";

type Props = {
  readonly dossier: Dossier;
  readonly gate: Found["gate"];
  readonly signals: SignalsShown | null;
  readonly asOf: AsOf;
};

/** How it stands on the day the page shows, in four cards. */
export const StateCards = ({ dossier, gate, signals, asOf }: Props): ReactElement => {
  const say = useTexts(dossierTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const duty = presentDuty(dossier, gate, language, formats);
  return (
    <Cards>
      <Card title={say("card-benefit")}>
        <Lines lines={benefitLines(dossier, language, formats)} />
      </Card>
      <Card title={say("card-duty")}>
        <strong>
          {duty.rungs !== null && <Rungs {...duty.rungs} />}
          {duty.phase}
        </strong>
        <Lines lines={[duty.duty]} isSmall />
        <Clocks signals={signals?.ofDuty ?? []} />
      </Card>
      <Card title={say("card-plan")}>
        <Lines lines={helpLines(dossier, language, formats)} />
        <Clocks signals={signals?.ofPlan ?? []} />
      </Card>
      <Card title={say("card-offer")}>
        <Offer dossier={dossier} asOf={asOf} />
      </Card>
    </Cards>
  );
};

/** What of this card asks for attention, as on the lists. */
const Clocks = ({ signals }: { readonly signals: readonly SignalShown[] }): ReactElement => (
  <>
    {signals.map(({ key, words, clock }) => (
      <div key={key} className="trede-card-signal">
        <div className="trede-card__small">{words}</div>
        <Clock {...clock} />
      </div>
    ))}
  </>
);

type LinesProps = { readonly lines: readonly CardLine[]; readonly isSmall?: boolean };

const Lines = ({ lines, isSmall = false }: LinesProps): ReactElement => (
  <>
    {lines.map(({ key, words, tone, small }) => (
      <div key={key} className={isSmall ? "trede-card__small" : "trede-card-line"}>
        {tone === null ? words : <Tag tone={tone}>{words}</Tag>}
        {small !== null && <div className="trede-card__small">{small}</div>}
      </div>
    ))}
  </>
);

const Offer = ({ dossier, asOf }: Pick<Props, "dossier" | "asOf">): ReactElement => {
  const say = useTexts(dossierTexts);
  const { language } = useLanguage();
  const offer = presentOffer(dossier, language, useFormats());
  if (offer.kind === "none")
    return (
      <>
        {say("no-offer-norm")}
        <div className="trede-card__small">{say("no-offer-why")}</div>
      </>
    );
  return (
    <>
      {offer.kind === "waiting" ? (
        <div className="trede-card-clock">
          <Clock {...offer.clock} />
        </div>
      ) : (
        <>
          {offer.words}{" "}
          {offer.isInTime !== null && (
            <Tag tone={offer.isInTime ? "moss" : "brick"}>{say(offer.isInTime ? "offer-in-time" : "offer-late")}</Tag>
          )}
        </>
      )}
      <div className="trede-card__small">
        <div>{offer.small}</div>
        <PageLink to={dossierPlace} params={{ clientId: dossier.clientId }} search={{ ...asOf, tab: "figures" }}>
          {say("why")}
        </PageLink>
      </div>
    </>
  );
};
