import type { Stay } from "./stays.ts";
import type { Story } from "./story.ts";

const fromClient = [
  "Ik heb volgende week een gesprek bij het tuincentrum.",
  "Kan de afspraak van dinsdag telefonisch?",
  "Ik heb het formulier voor de kinderopvang ingevuld.",
  "De cursus begint een week later, zegt de school.",
];
const fromOffice = [
  "Goed om te horen. Bel me gerust als u vragen hebt.",
  "Dat kan. Ik bel u om tien uur.",
  "Wilt u deze week laten weten hoe het ging?",
  "De reiskosten worden vergoed; bewaar de kaartjes.",
];
const agreements = [
  "Afgesproken: u stuurt voor het einde van de maand drie sollicitaties en laat weten aan wie.",
  "Afgesproken: wij regelen een proefplaatsing van twee maanden; u begint de eerste maandag.",
  "Afgesproken: u gaat twee ochtenden per week naar de taalgroep.",
];
const notes = [
  "Volgende keer vragen hoe het met de schuldhulp gaat.",
  "Wil het liefst werk met de handen; groepen zijn lastig.",
  "Is het beste te bereiken na tien uur.",
];

/** A few messages back and forth, agreements and notes for colleagues, of those who are on benefit. Told with dice of its own. */
export const tellMessages = (story: Story, stays: readonly Stay[]): void => {
  const { random, today } = story;
  const stay = stays.at(-1);
  if (stay === undefined || stay.until !== null || stay.scheme === null || !random.chance(0.45)) return;
  let day = Math.max(stay.from + random.between(10, 40), today - random.between(10, 240));
  for (let n = random.between(1, 4); n > 0 && day <= today; n -= 1) {
    story.tell("message-sent", day, { from: "client", text: random.pick(fromClient) }, { knownOn: day });
    // the last of these days are not answered yet
    if (day > today - 9) return;
    const answered = day + random.between(0, 4);
    story.tell(
      "message-sent",
      answered,
      { from: "commissioner", text: random.pick(fromOffice) },
      { knownOn: answered },
    );
    day = answered + random.between(4, 45);
  }
  if (day <= today && random.chance(0.5)) {
    const body = { from: "commissioner", text: random.pick(agreements), formal: true } as const;
    story.tell("message-sent", day, body, { knownOn: day });
  }
  if (random.chance(0.5)) {
    const on = Math.max(stay.from, today - random.between(2, 200));
    story.tell("note-written", on, { text: random.pick(notes) }, { knownOn: on });
  }
};
