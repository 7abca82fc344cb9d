import type { ReactElement } from "react";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { Card, Cards } from "../../ui/card.tsx";
import { Clock } from "../../ui/clock.tsx";
import { Rungs } from "../../ui/rung-mark.tsx";
import { Tag } from "../../ui/tag.tsx";
import { dossierPlace } from "../places.ts";
import { benefitLines, type CardLine, helpLines, presentDuty } from "./cards-presenter.ts";
import { type Dossier, presentOffer } from "./presenter.ts";
import { dossierTexts } from "./texts.ts";
import "./state-cards.css";

/** How it stands on the day the page shows, in four cards. */
export const StateCards = ({ dossier }: { readonly dossier: Dossier }): ReactElement => {
  const say = useTexts(dossierTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const duty = presentDuty(dossier.state, language, formats);
  return (
    <Cards>
      <Card title={say("card-benefit")}>
        <Lines lines={benefitLines(dossier.state, language, formats)} />
      </Card>
      <Card title={say("card-duty")}>
        <strong>
          {duty.rungs !== null && <Rungs at={duty.rungs} of={4} />}
          {duty.phase}
        </strong>
        <Lines lines={[duty.duty]} isSmall />
      </Card>
      <Card title={say("card-plan")}>
        <Lines lines={helpLines(dossier.state, language, formats)} />
      </Card>
      <Card title={say("card-offer")}>
        <Offer dossier={dossier} />
      </Card>
    </Cards>
  );
};

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

const Offer = ({ dossier }: { readonly dossier: Dossier }): ReactElement => {
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
        <PageLink to={dossierPlace} params={{ clientId: dossier.clientId }} search={{ tab: "figures" }}>
          {say("why")}
        </PageLink>
      </div>
    </>
  );
};
