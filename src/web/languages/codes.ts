import type { listCodes } from "../../contexts/access/api.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import type { ReplyOf } from "../../platform/endpoint.ts";
import { capital } from "./capital.ts";
import { codeLabels } from "./code-labels.ts";
import type { Language } from "./language.ts";

export type CodeList = keyof typeof codeLabels;
export type OwnCodes = ReplyOf<typeof listCodes>;
type Label = OwnCodes["schemes"][number];

const settingOf = {
  scheme: "schemes",
  ground: "exemptionGrounds",
  "re-examination-outcome": "reExaminationOutcomes",
  facility: "facilities",
  "funding-source": "fundingSources",
  "unmet-need": "unmetNeeds",
  "document-type": "documentTypes",
  "involved-role": "involvedRoles",
  "appointment-kind": "appointmentKinds",
  "missed-reason": "missedReasons",
  "invite-sentence": "inviteSentences",
  "end-reason": "endReasons",
  product: "products",
  organisation: "organisations",
  "gate-step": "gateSteps",
  phase: "phases",
  "signal-rule": "signalRules",
  "signal-asks": "signalAsks",
  "signal-conclusion": "signalConclusions",
  "functional-limit": "functionalLimits",
  circumstance: "circumstances",
  "health-word": "healthWords",
  rung: "rungs",
  "plan-goal": "planGoals",
  "plan-duty": "planDuties",
  "plan-support": "planSupport",
  "plan-right": "planRights",
} as const satisfies Record<CodeList, keyof OwnCodes>;

let own: OwnCodes | null = null;

/** Labels and codes are the commissioner's own from now on, as its settings have them; null: those that ship. */
export const setOwnCodes = (codes: OwnCodes | null): void => {
  own = codes;
};

/** Whether somebody's age makes a difference at the gate: some step is for who is under 27 alone. Not known yet: it may. */
export const isAgeAsked = (): boolean => own?.gateSteps.some(({ only }) => only.includes("under-27")) ?? true;

const shipped = (list: CodeList): readonly Label[] =>
  Object.entries<string>(codeLabels[list].nl).map(([code, nl]) => {
    const english: Readonly<Record<string, string>> = codeLabels[list].en;
    return { code, nl, en: english[code] ?? code, from: null, until: null };
  });

const labelsIn = (list: CodeList): readonly Label[] => own?.[settingOf[list]] ?? shipped(list);

/**
 * The label of a code in the reader's language: as it ships when the settings no longer have it, else the code itself. With a day:
 * what it was called that day, for what is told of the past; without one, as it is called today.
 */
export const labelOf = (list: CodeList, code: string, language: Language, on?: PlainDate): string => {
  const found = [...labelsIn(list), ...shipped(list)].find((label) => label.code === code);
  if (found === undefined) return code;
  const name = on === undefined ? undefined : found.earlier?.find(({ until }) => on < until);
  return (name ?? found)[language];
};

/** To choose from, in the order of the list; `also` keeps a code that is not in it choosable. With a day: what is given out then, as called then. */
export const choicesOf = (
  list: CodeList,
  language: Language,
  { also = [], on }: { readonly also?: readonly string[]; readonly on?: PlainDate | undefined } = {},
): readonly { readonly value: string; readonly label: string }[] => {
  const given = labelsIn(list).filter(
    ({ from, until }) => on === undefined || ((from === null || from <= on) && (until === null || on < until)),
  );
  return [...new Set([...given.map(({ code }) => code), ...also])].map((code) => ({
    value: code,
    label: labelOf(list, code, language, on),
  }));
};

const unlisted: Readonly<Record<Language, string>> = { nl: "fase of groep", en: "phase or group" };

export const unlistedPhase = (phase: number, language: Language): string => `${unlisted[language]} ${phase}`;

/** What a phase is called, today or on a day: as the settings have it or last had it; by its number where no list ever did. */
export const phaseOf = (phase: number, language: Language, on?: PlainDate): string => {
  const label = labelOf("phase", String(phase), language, on);
  return label === "" || label === String(phase) ? unlistedPhase(phase, language) : label;
};

/** "groep 2, groep 3" */
export const phasesInWords = (phases: readonly number[], language: Language): string =>
  phases.map((phase) => phaseOf(phase, language)).join(", ");

/** The phases that are given out, by number; on a day where one is said. */
export const phaseChoices = (
  language: Language,
  asked: { readonly also?: readonly string[]; readonly on?: PlainDate | undefined } = {},
): readonly { readonly value: string; readonly label: string }[] =>
  choicesOf("phase", language, asked).map(({ value }) => ({
    value,
    label: capital(phaseOf(Number(value), language, asked.on)),
  }));

/** Which of the phases or groups there are now: the third of four is drawn as the third rung. What has ended stands on none. */
export const rungOf = (phase: number): { readonly at: number; readonly of: number } | null => {
  const stand = labelsIn("phase").filter(({ until }) => until === null);
  const place = stand.findIndex(({ code }) => code === String(phase));
  return place < 0 ? null : { at: place + 1, of: stand.length };
};

const clients: Readonly<Record<Language, string>> = { nl: "cliënt", en: "client" };

/** How a client is called: by name, or "cliënt 10482" when no name is known. */
export const clientName = (
  client: { readonly name: string | null; readonly clientNumber: number },
  language: Language,
): string => client.name ?? `${clients[language]} ${client.clientNumber}`;

/** "J. de Boer, cliënt 10482": so that two of one name are told apart. */
export const clientInWords = (client: Parameters<typeof clientName>[0], language: Language): string => {
  const number = `${clients[language]} ${client.clientNumber}`;
  return client.name === null ? capital(number) : `${client.name}, ${number}`;
};
