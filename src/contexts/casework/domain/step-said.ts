import type { CodeLabels } from "../../access/public.ts";

/** What a label of an organisation is called within a Dutch sentence; another has no article that could be known. */
const withArticle: Readonly<Record<string, string>> = {
  gemeente: "de gemeente",
  "re-integratiebedrijf": "het re-integratiebedrijf",
  Werkcentrum: "het Werkcentrum",
};

const organisationSaid = (code: string, organisations: CodeLabels): string => {
  const label = organisations[code]?.nl ?? code;
  return withArticle[label] ?? label;
};

type By = { readonly by: string; readonly name: string | undefined };

/** "bij de gemeente", or "bij J. de Wit (gemeente)"; what clients do by themselves is with nobody. */
export const withWhom = ({ by, name }: By, organisations: CodeLabels): string => {
  if (by === "client") return ", dat doet u zelf";
  return name === undefined
    ? ` bij ${organisationSaid(by, organisations)}`
    : ` bij ${name} (${organisations[by]?.nl ?? by})`;
};

/** What somebody does in a step whose name does not say so by itself (glossary, "Products"); of a commissioner's own product nothing is known. */
const does: Readonly<Record<string, string>> = {
  diagnosis: "Wij zoeken samen met u uit wat u kunt en wilt.",
  "job-application-training": "U leert hoe u solliciteert.",
  "social-skills-training": "U leert beter voor uzelf op te komen.",
  schooling: "U volgt een opleiding of cursus.",
  "dual-trajectory": "U leert en werkt tegelijk.",
  "work-placement": "U werkt een tijd mee om te leren. U krijgt daarvoor geen loon.",
  "job-mediation": "Wij zoeken samen met u een baan.",
  "work-first": "U gaat meteen aan de slag en zoekt ook naar een baan.",
  "subsidised-work": "U werkt en wij betalen mee aan uw loon.",
  aftercare: "Wij helpen u om uw werk te houden.",
  "language-training": "U leert beter Nederlands.",
  "job-coaching": "Iemand helpt u op uw werk.",
  "social-activation": "U doet mee aan activiteiten en ontmoet andere mensen.",
  participation: "U doet mee aan activiteiten, zoals vrijwilligerswerk.",
  "return-service": "U doet iets nuttigs voor anderen.",
  "sheltered-work": "U werkt met begeleiding op een plek die bij u past.",
  "wage-cost-subsidy": "U werkt en wij betalen mee aan uw loon.",
  "trial-place": "U werkt op proef bij een werkgever en houdt uw uitkering.",
};

export const whatIsDone = (product: string): string => {
  const said = does[product];
  return said === undefined ? "" : ` ${said}`;
};
