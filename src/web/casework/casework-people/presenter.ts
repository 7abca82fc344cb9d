import type {
  listCaseworkFigurePeople,
  PlacedFigure,
  PlacedPart,
} from "../../../contexts/casework/casework-figures-api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { caseworkFigureWords } from "../../figures/casework-figure-words.ts";
import { capital } from "../../languages/capital.ts";
import { clientName, phaseOf } from "../../languages/codes.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { caseworkPeopleTexts } from "./texts.ts";

export type People = ReplyOf<typeof listCaseworkFigurePeople>;

export type PersonRow = {
  readonly key: string;
  readonly clientId: ClientId;
  readonly client: string;
  /** Null where the client goes by number already. */
  readonly number: string | null;
  readonly on: string;
  readonly days: string | null;
  readonly counts: string | null;
};

/** Figures of which some count and the rest does not, with words for both. */
const told = [
  "step-open",
  "step-in-time",
  "re-phased",
  "intake-again",
  "overstay",
  "plan-unsigned",
  "de-facto-exempt",
  "unmet-need",
] as const;
type Told = (typeof told)[number];

const toldOf = (figure: PlacedFigure): Told | undefined => told.find((each) => each === figure);

export const partInWords = (figure: PlacedFigure, part: "counts" | "rest", language: Language): string | null => {
  const known = toldOf(figure);
  return known === undefined ? null : sayIn(caseworkPeopleTexts, language)(`${part}-${known}`);
};

/** What can be chosen: nothing where everybody counts. */
export const partsOf = (figure: PlacedFigure, language: Language) =>
  toldOf(figure) === undefined
    ? []
    : (["all", "counts", "rest"] as const satisfies readonly PlacedPart[]).map((part) => ({
        value: part,
        label:
          part === "all"
            ? sayIn(caseworkPeopleTexts, language)("all")
            : capital(partInWords(figure, part, language) ?? part),
      }));

type Asked = { readonly figure: PlacedFigure; readonly line: string | undefined };

/** "Stap binnen de norm: Melding → Werkintake". */
export const titleOf = ({ figure, line }: Asked, named: People["named"] | undefined, language: Language): string => {
  const say = sayIn(caseworkPeopleTexts, language);
  const isOfFlow = figure === "rung-entered" || figure === "rung-move";
  const name = isOfFlow ? say(figure) : caseworkFigureWords[language][`casework.${figure}`].name;
  const of = lineInWords({ figure, line }, named, language);
  return of === null ? name : `${name}: ${of}`;
};

const lineInWords = (
  { figure, line }: Asked,
  named: People["named"] | undefined,
  language: Language,
): string | null => {
  const say = sayIn(caseworkPeopleTexts, language);
  if (figure === "phase" || figure === "re-phased") return line === undefined ? null : phaseOf(Number(line), language);
  if (named === undefined) return null;
  const { first, second } = named;
  if (figure === "rung-move")
    return `${capital(first?.[language] ?? "")} → ${second === null ? say("off") : capital(second[language])}`;
  if (second === null) return null;
  if (!figure.startsWith("step-")) return capital(second[language]);
  return `${first === null ? say("notification") : capital(first[language])} → ${capital(second[language])}`;
};

export const dayHead = (figure: PlacedFigure, language: Language): string => {
  const say = sayIn(caseworkPeopleTexts, language);
  switch (figure) {
    case "step-days":
    case "step-open":
    case "step-in-time":
    case "re-phased":
    case "intake-again":
    case "overstay":
    case "rung-entered":
    case "rung-move":
      return say(`on-${figure}`);
    default:
      return say("on-other");
  }
};

export const aboutPeople = (reply: People, knownOn: PlainDate | undefined, language: Language): string => {
  const say = sayIn(caseworkPeopleTexts, language);
  const { day } = formatsIn(language);
  return say("about", {
    from: day(reply.from),
    until: day(addDays(reply.until, -1)),
    on: day(reply.on),
    known: knownOn === undefined ? "" : say("known", { day: day(knownOn) }),
  });
};

export const presentPeople = (
  people: People["people"],
  figure: PlacedFigure,
  language: Language,
): readonly PersonRow[] => {
  const { shortDay, number } = formatsIn(language);
  return people.map((person, i) => ({
    // somebody may be counted twice, such as with two steps on one day
    key: `${person.clientId} ${person.on} ${i}`,
    clientId: person.clientId,
    client: clientName(person, language),
    number: person.name === null ? null : String(person.clientNumber),
    on: shortDay(person.on),
    days: person.days === null ? null : number(person.days),
    counts: partInWords(figure, person.counts ? "counts" : "rest", language),
  }));
};
