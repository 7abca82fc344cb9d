import type { listCohortPeople } from "../../../contexts/figures/api.ts";
import type { CohortGroup } from "../../../contexts/figures/domain/cohort.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { clientName } from "../../languages/codes.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Asked } from "../question.ts";
import { windowInWords } from "../window.ts";
import { cohortPeopleTexts } from "./texts.ts";

export type PersonRow = {
  /** One client may be in the list twice, with two spells. */
  readonly key: string;
  readonly clientId: ClientId;
  readonly client: string;
  /** Null where the client goes by number already. */
  readonly number: string | null;
  readonly from: string;
  readonly until: string;
  readonly counts: string;
};

/** The differences that the picture links to have a name of their own. */
const named = ["X-not-Y", "Y-not-Z", "A-not-A1", "B-not-B1"] as const;
type Named = (typeof named)[number];

/** What the people of a group, without those of another, are called: X without Y is "left within a year". */
export const titleOf = ({ group, not, isWhole }: Who, language: Language): string => {
  const say = sayIn(cohortPeopleTexts, language);
  const nameOf = (one: CohortGroup): string => {
    const changing = soFar.find((each) => each === one);
    return isWhole || changing === undefined ? say(one) : say(`${changing}-so-far`);
  };
  if (not === undefined) return nameOf(group);
  const key = `${group}-not-${not}`;
  if (!isWhole && key === "X-not-Y") return say("X-not-Y-so-far");
  return isNamed(key) ? say(key) : say("without", { group: nameOf(group), not: nameOf(not) });
};

type Who = {
  readonly group: CohortGroup;
  readonly not: CohortGroup | undefined;
  /** All who are counted have been followed for a year; before, their group is how it stands. */
  readonly isWhole: boolean;
};

const soFar = ["Y", "Z", "A", "B"] as const;

const isNamed = (key: string): key is Named => named.some((name) => name === key);

export const aboutPeople = (
  asked: Asked,
  language: Language,
  municipality: string | null,
  knownOn: PlainDate | undefined,
): string => {
  const say = sayIn(cohortPeopleTexts, language);
  return say("about", {
    ...windowInWords(asked, language),
    where: municipality === null ? "" : say("aboutWhere", { municipality }),
    known: knownOn === undefined ? "" : say("aboutKnown", { day: formatsIn(language).day(knownOn) }),
  });
};

export const presentPeople = (
  people: ReplyOf<typeof listCohortPeople>["people"],
  language: Language,
): readonly PersonRow[] => {
  const say = sayIn(cohortPeopleTexts, language);
  const { shortDay } = formatsIn(language);
  return people.map((person) => ({
    key: `${person.clientId} ${person.from}`,
    clientId: person.clientId,
    client: clientName(person, language),
    number: person.name === null ? null : String(person.clientNumber),
    from: shortDay(person.from),
    until: person.until === null ? say("running") : shortDay(person.until),
    counts:
      person.pending && person.groups.includes("Y")
        ? say("to-be-judged", { day: shortDay(person.judgedOn) })
        : say(last(person.groups)),
  }));
};

/** How far down the tree a spell comes; that it is in the groups above goes without saying. */
const last = (groups: readonly CohortGroup[]): CohortGroup => groups.at(-1) ?? "X";
