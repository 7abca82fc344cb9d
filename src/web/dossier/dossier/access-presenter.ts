import type { Role } from "../../../contexts/access/api.ts";
import type { listDossierAccess } from "../../../contexts/dossier/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { isRole, roleLabel } from "../../entrance/roles.ts";
import { actorName } from "../../languages/actors.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Tone } from "../../ui/tag.tsx";
import { accessTexts } from "./access-texts.ts";

type Line = ReplyOf<typeof listDossierAccess>["lines"][number];

export type AccessLine = {
  readonly key: string;
  readonly at: string;
  readonly who: string;
  readonly role: string;
  readonly activity: string;
  readonly purpose: string;
  readonly outcome: { readonly tone: Tone; readonly words: string };
};

/** What was done, in words; an activity that has none reads as its name in the API. */
const activities = [
  "getDossier",
  "listCaseload",
  "exportCaseload",
  "searchClients",
  "assignClients",
  "revealCitizenNumber",
  "correctEntry",
  "withdrawEntry",
  "listDossierAccess",
  "listClientFigures",
  "listClientSignals",
  "listCohortPeople",
  "exportCohortPeople",
  "applyImport",
] as const;
const purposes = ["casework", "benefits", "policy", "contracting", "administration", "research", "own-data"] as const;
const outcomes = { done: "slate", refused: "amber", denied: "brick", failed: "amber" } as const satisfies Readonly<
  Record<string, Tone>
>;
const isOutcome = (text: string): text is keyof typeof outcomes => text in outcomes;

export const presentAccess = (lines: readonly Line[], language: Language, formats: Formats): readonly AccessLine[] => {
  const say = sayIn(accessTexts, language);
  return lines.map((line, index) => {
    const activity = activities.find((one) => one === line.activity);
    const purpose = purposes.find((one) => one === line.purpose);
    return {
      key: `${line.at}-${index}`,
      at: formats.moment(line.at),
      who: actorName(line.who, language),
      role: rolesOf(line.role, language),
      activity:
        line.withdrawn !== null
          ? say(`withdrawn-${line.withdrawn}`)
          : activity === undefined
            ? line.activity
            : say(`activity-${activity}`),
      purpose: purpose === undefined ? line.purpose : say(`purpose-${purpose}`),
      outcome: isOutcome(line.outcome)
        ? { tone: outcomes[line.outcome], words: say(`outcome-${line.outcome}`) }
        : { tone: "slate", words: line.outcome },
    };
  });
};

/** The log names one role or several, with a space between. */
const rolesOf = (roles: string, language: Language): string =>
  roles
    .split(" ")
    .map((role) => (isRole(role) ? roleLabel(role satisfies Role, language) : role))
    .join(", ");
