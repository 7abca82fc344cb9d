import type { PlanPart } from "../../access/public.ts";
import type { Agreement, PlanBody, PlanVersion } from "../../dossier/public.ts";

type Reads = Pick<PlanVersion, "body" | "until">;

const said = (agreements: readonly Agreement[] = []) => agreements.map(({ code = null, text }) => [code, text]);

/** What a part says, in an order of its own: the database keeps no order of fields. */
const partOf: Readonly<Record<PlanPart, (version: Reads) => unknown>> = {
  goal: ({ body }) => [body.goalKind ?? null, body.goal ?? null],
  rung: ({ body }) => body.rung ?? null,
  expected: ({ body }) => body.expected ?? null,
  until: ({ until }) => until,
  steps: ({ body: { steps = [] } }) =>
    steps.map(
      ({
        product,
        by,
        provider = null,
        worker = null,
        from,
        until = null,
        hoursPerWeek = null,
        inIntegration = false,
      }) => [product, by, provider, worker, from, until, hoursPerWeek, inIntegration],
    ),
  integration: ({ body: { integration } }) =>
    integration === undefined ? null : [integration.from, integration.says, integration.hoursPerWeek ?? null],
  contact: ({ body }) => body.contactEvery ?? null,
  duties: ({ body }) => said(body.duties),
  support: ({ body }) => said(body.support),
  rights: ({ body }) => said(body.rights),
  childCare: ({ body }) => body.childCare ?? null,
};

/** The parts that read otherwise in the second, in the order of a plan. */
export const changedParts = (before: Reads, after: Reads): readonly PlanPart[] =>
  (Object.keys(partOf) as PlanPart[]).filter(
    (part) => JSON.stringify(partOf[part](before)) !== JSON.stringify(partOf[part](after)),
  );

/** What is signed again (settings of the day a version begins). */
export type SignedParts = { readonly planSignedParts: readonly PlanPart[]; readonly planTypoAtMost: number };

/**
 * A version is agreed anew when, against the text that was signed, a part changed that the commissioner has signed, and not in its wording
 * alone. That only the wording changed is held against that text each time: slips that add up, or stay when what they were of was
 * withdrawn, are none.
 */
export const needsSigning = (
  signed: Reads,
  after: PlanVersion,
  { planSignedParts, planTypoAtMost }: SignedParts,
): boolean => {
  const isWording = after.wordingOnly && beyondWording(signed, after, planTypoAtMost).length === 0;
  return !isWording && changedParts(signed, after).some((part) => planSignedParts.includes(part));
};

/**
 * The parts in which more than the wording changed: another code, day, number or name, "not" put in or left out, a sentence more or
 * less, or in all more than `atMost` characters of text. Whether what is left is a slip of the pen is for people to say; this is the most they can call so.
 */
export const beyondWording = (before: Reads, after: Reads, atMost: number): readonly PlanPart[] => {
  let left = atMost;
  return changedParts(before, after).filter((part) => {
    const [was, is] = [textsOf(before.body, part), textsOf(after.body, part)];
    if (was === null || is === null || was.length !== is.length || !sameCodes(before.body, after.body, part))
      return true;
    for (const [i, text] of was.entries()) {
      const other = is[i] ?? "";
      if (digitsIn(text) !== digitsIn(other) || !tellAlike(text, other) || !sameNames(text, other)) return true;
      left -= distanceBetween(text, other);
    }
    return left < 0;
  });
};

/** The free text of a part; null when it has none, so that any change of it is one of substance. */
const textsOf = (body: PlanBody, part: PlanPart): readonly string[] | null => {
  if (part === "goal") return [body.goal ?? ""];
  if (part === "expected") return [body.expected ?? ""];
  if (part === "duties" || part === "support" || part === "rights") return (body[part] ?? []).map(({ text }) => text);
  return null;
};

const sameCodes = (a: PlanBody, b: PlanBody, part: PlanPart): boolean => {
  const codes = (some: readonly Agreement[] = []): string => some.map(({ code = "" }) => code).join(" ");
  if (part === "goal") return a.goalKind === b.goalKind;
  if (part === "duties" || part === "support" || part === "rights") return codes(a[part]) === codes(b[part]);
  return true;
};

const digitsIn = (text: string): string => (text.match(/\d+/g) ?? []).join(" ");

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}'’-]+/gu) ?? [];

/**
 * What makes another agreement of a sentence, whatever else it says: that it denies, that one must or may, how many and how often. Plans are
 * written in Dutch.
 */
const telling: ReadonlySet<string> = new Set([
  ...["niet", "geen", "nooit", "niets", "niemand", "nergens", "zonder", "tenzij", "behalve"],
  ...["moet", "moeten", "mag", "mogen", "hoeft", "hoeven", "kunt", "kunnen", "wilt", "zult"],
  ...[
    "half",
    "halve",
    "anderhalf",
    "anderhalve",
    "dubbel",
    "elke",
    "iedere",
    "alle",
    "enkele",
    "minstens",
    "hoogstens",
  ],
  ...["minuut", "minuten", "uur", "uren", "dag", "dagen", "dagdeel", "dagdelen", "week", "weken", "maand", "maanden"],
  ...["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "weekend"],
  ...["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober"],
  ...["november", "december", "verplicht", "vrijwillig", "keer", "alleen", "eerst", "daarna"],
  ...["jaar", "jaren", "dagelijks", "wekelijks", "maandelijks", "jaarlijks", "ochtend", "middag", "avond", "nacht"],
]);

/** A number in words: "zeven", "zeventien", "vijfentwintig", "tweemaal". */
const number =
  /^(één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien)|(tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|maal)$/;

const tellAlike = (one: string, other: string): boolean => {
  const [was, is] = [one, other].map((text) =>
    wordsIn(text)
      .map((word) => word.toLowerCase())
      .filter((word) => telling.has(word) || number.test(word)),
  );
  return was?.join(" ") === is?.join(" ");
};

/** Another town or person is no slip of the pen: words with a capital that don't begin a sentence. */
const sameNames = (one: string, other: string): boolean => {
  const [was, is] = [one, other].map((text) =>
    [...text.matchAll(/(?<=[\p{L}\p{N},;:)]\s+)\p{Lu}[\p{L}'’-]*/gu)].map(([name]) => name),
  );
  return was?.join(" ") === is?.join(" ");
};

/** How many characters are put in, left out or replaced (Levenshtein, 1966). */
export const distanceBetween = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, ofA] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, ofB] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (ofA === ofB ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[[...b].length] ?? 0;
};
