import type { ProviderId } from "../../kernel/ids.ts";
import type { Stay } from "./stays.ts";
import type { Story, Told } from "./story.ts";

const whatFor = [
  "zoeken naar werk in de tuinbouw",
  "een werkervaringsplek vinden en begeleiden",
  "leren solliciteren, in een groep",
  "taal op de werkvloer",
];
const fromProvider = [
  "Het eerste gesprek was goed. Er komt een plan voor twee dagdelen.",
  "De werkgever wil graag een proefplaatsing. Kan dat?",
  "Twee keer niet gekomen. Weet u wat er speelt?",
  "De groep begint volgende maand; er is nog een plek.",
];
const fromOffice = [
  "Dat kan. Wij regelen het deze week.",
  "Fijn om te horen. Over een maand bespreken wij hoe het gaat.",
  "Ik bel vandaag en laat het u weten.",
];
const toAll = "Wij spreken elkaar met zijn drieën over hoe het gaat. U krijgt een uitnodiging.";

/** A provider beside some whose trajectory runs, with messages between it and the office, some of which the client reads too. Told with dice of its own. */
export const tellProviders = (
  story: Story,
  stays: readonly Stay[],
  { told, provider }: { readonly told: readonly Told[]; readonly provider: ProviderId },
): void => {
  const { random, today } = story;
  const stay = stays.at(-1);
  const help = told.findLast(
    ({ kind, from }) => kind === "trajectory-started" && stay !== undefined && from >= stay.from,
  );
  if (stay === undefined || stay.until !== null || stay.scheme === null || help === undefined) return;
  if (!random.chance(0.6)) return;
  const joinedOn = Math.max(help.from + random.between(2, 20), today - 300);
  const joined = story.tell(
    "provider-joined",
    joinedOn,
    { provider, whatFor: random.pick(whatFor) },
    { knownOn: joinedOn },
  );
  if (joined === null) return;
  const helpEnded = told.find(({ about }) => about === help)?.from ?? null;
  const leftOn = helpEnded === null ? null : Math.max(helpEnded, joinedOn + 30);
  tellMessages(story, { joinedOn, until: Math.min(leftOn ?? today, today), provider });
  if (leftOn !== null && leftOn <= today) story.tell("provider-left", leftOn, {}, { about: joined, knownOn: leftOn });
};

type Days = { readonly joinedOn: number; readonly until: number; readonly provider: ProviderId };

const tellMessages = (story: Story, { joinedOn, until, provider }: Days): void => {
  const { random, today } = story;
  let day = joinedOn + random.between(3, 30);
  for (let n = random.between(1, 3); n > 0 && day < until; n -= 1) {
    const asked = { from: "provider", text: random.pick(fromProvider), provider, withoutClient: true } as const;
    story.tell("message-sent", day, asked, { knownOn: day });
    const answered = day + random.between(0, 5);
    // the last of these days are not answered yet
    if (answered >= until || day > today - 9) return;
    const answer = { from: "commissioner", text: random.pick(fromOffice), provider, withoutClient: true } as const;
    story.tell("message-sent", answered, answer, { knownOn: answered });
    day = answered + random.between(10, 60);
  }
  if (day < until && random.chance(0.4))
    story.tell("message-sent", day, { from: "commissioner", text: toAll, provider }, { knownOn: day });
};
