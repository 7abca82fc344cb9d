import type { Stay } from "./stays.ts";
import type { Story } from "./story.ts";

/** What a client writes, and what comes back. */
const talks = [
  [
    "Ik heb volgende week een gesprek bij het tuincentrum.",
    "Wat goed. Laat u mij weten hoe het ging? Bel gerust als u het wilt voorbereiden.",
  ],
  ["Kan de afspraak van dinsdag telefonisch?", "Dat kan. Ik bel u om tien uur."],
  [
    "Ik heb het formulier voor de kinderopvang ingevuld.",
    "Dank u wel, ik heb het gezien. Binnen een week hoort u of het in orde is.",
  ],
  [
    "De cursus begint een week later, zegt de school.",
    "Goed dat u het zegt. Ik pas de datum in uw plan aan; u krijgt het plan opnieuw te zien.",
  ],
  ["Worden de reiskosten naar de cursus betaald?", "Ja. Bewaar de kaartjes en lever ze in bij uw documenten."],
  ["Ik kan het taalboek nergens vinden. Waar kan ik het krijgen?", "Bij de bibliotheek ligt het voor u klaar."],
] as const;
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
  // nobody writes the same twice
  let left: readonly (typeof talks)[number][] = talks;
  for (let n = random.between(1, 4); n > 0 && day <= today; n -= 1) {
    const talk = random.pick(left);
    left = left.filter((each) => each !== talk);
    const [asked, answer] = talk;
    story.tell("message-sent", day, { from: "client", text: asked }, { knownOn: day });
    // the last of these days are not answered yet
    if (day > today - 9) return;
    const answered = day + random.between(0, 4);
    story.tell("message-sent", answered, { from: "commissioner", text: answer }, { knownOn: answered });
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
