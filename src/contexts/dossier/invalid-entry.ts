import type { z } from "zod";

/** What an entry can't say, and the bound it passed where there is one: of a number, or of the characters of a text. */
export type InvalidEntry = {
  readonly code: "invalid-entry";
  readonly field: string;
  readonly counted?: "number" | "characters";
  readonly atLeast?: number;
  readonly atMost?: number;
};

export const invalidEntry = ({ issues: [issue] }: z.ZodError): InvalidEntry => {
  const said = { code: "invalid-entry", field: issue?.path.join(".") ?? "" } as const;
  if (issue?.code !== "too_big" && issue?.code !== "too_small") return said;
  const counted = issue.origin === "string" ? ("characters" as const) : ("number" as const);
  return issue.code === "too_big"
    ? { ...said, counted, atMost: Number(issue.maximum) }
    : { ...said, counted, atLeast: Number(issue.minimum) };
};
