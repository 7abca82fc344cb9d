import type { CodeLabels } from "./codes.ts";

/** In the order of the functional ability list that examiners use: what somebody can do less, whatever the reason. */
export const functionalLimits: CodeLabels = {
  concentration: { nl: "concentratie en aandacht verdelen", en: "concentrating and dividing attention" },
  memory: { nl: "onthouden en plannen", en: "remembering and planning" },
  pace: { nl: "tempo en werkdruk", en: "pace and pressure of work" },
  contact: { nl: "omgaan met anderen", en: "dealing with others" },
  changes: { nl: "omgaan met veranderingen", en: "coping with changes" },
  noise: { nl: "drukte en lawaai", en: "bustle and noise" },
  seeing: { nl: "zien", en: "seeing" },
  hearing: { nl: "horen", en: "hearing" },
  lifting: { nl: "tillen en dragen", en: "lifting and carrying" },
  standing: { nl: "lang staan of lopen", en: "standing or walking for long" },
  sitting: { nl: "lang zitten", en: "sitting for long" },
  hands: { nl: "werken met de handen", en: "working with the hands" },
  hours: { nl: "aantal uren per dag of week", en: "hours a day or week" },
  "night-work": { nl: "avond- en nachtdienst", en: "evening and night shifts" },
};

/** Debts, addiction and detention are not in it: these have an audience of their own. */
export const circumstances: CodeLabels = {
  "child-care": { nl: "kinderopvang niet geregeld", en: "no child care arranged" },
  "informal-care": { nl: "zorg voor een naaste", en: "care for a relative" },
  housing: { nl: "geen vaste woonplek", en: "no settled home" },
  language: { nl: "taal", en: "language" },
  digital: { nl: "digitale vaardigheden", en: "digital skills" },
  "no-qualification": { nl: "geen startkwalificatie", en: "no basic qualification" },
  "no-experience": { nl: "weinig werkervaring", en: "little work experience" },
  transport: { nl: "geen eigen vervoer", en: "no transport of one's own" },
};
