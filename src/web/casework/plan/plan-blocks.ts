/** A plan's text as it is shown: the same words in the same order, with what is a heading, a list or a step told apart. */
export type PlanBlock = {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly kind: "text" | "list" | "steps";
};

/** Blocks with a heading each and an empty line between them (casework/domain/plan-text.ts). */
export const blocksOf = (text: string): readonly PlanBlock[] =>
  text.split("\n\n").map((block) => {
    const [heading = "", ...lines] = block.split("\n");
    if (lines.length > 0 && lines.every((line) => line.startsWith("- ")))
      return { heading, kind: "list", lines: lines.map((line) => line.slice(2)) };
    if (lines.length > 0 && lines.every((line) => /^\d+\. /.test(line)))
      return { heading, kind: "steps", lines: lines.map((line) => line.replace(/^\d+\. /, "")) };
    return { heading, kind: "text", lines };
  });

/** A name may hold a full stop, as "J. de Wit" does: what follows is what is done, or when. */
const endOfWhat = /\. (?=(?:Van(?:af)? \d|U |Wij |Iemand ))/;

/** "Werkstage bij de gemeente. Van 1 maart": what it is, and what is done and when. */
export const stepParts = (line: string): readonly [what: string, when: string] => {
  const end = line.search(endOfWhat);
  return end === -1 ? [line, ""] : [line.slice(0, end), line.slice(end + 2)];
};
