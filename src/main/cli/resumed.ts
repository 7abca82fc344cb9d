import type { Import } from "../../contexts/exchange/public.ts";

export type Stood = Pick<Import, "number" | "status">;

const whatCame = (before: Stood, now: Import["status"]): string => {
  const { number, status } = before;
  if (status === "applying" || status === "revoking")
    return now === status
      ? `Import ${number} could not be finished: another process is at it.`
      : `Import ${number} is ${now}.`;
  if (status !== "reading") return `What import ${number} (${now}) had left behind is removed.`;
  return now === "reading"
    ? `Import ${number} was begun less than an hour ago and may still be read by another process. To drop it: bin/trede import revoke ${number}`
    : `Import ${number} was half read and is ${now}: give its file anew.`;
};

/** What going on with imports that were stopped halfway has done, and what is left for somebody to do. */
export const resumed = (before: readonly Stood[], after: readonly Stood[]): readonly string[] => {
  const now = new Map(after.map(({ number, status }) => [number, status]));
  const waiting = after
    .filter(({ status }) => status === "checked")
    .map(({ number }) => `Import ${number} was read and checked, and waits: bin/trede import apply ${number}`);
  const told = before.map((each) => whatCame(each, now.get(each.number) ?? each.status));
  return [...(told.length > 0 ? told : ["No import was stopped halfway."]), ...waiting];
};
