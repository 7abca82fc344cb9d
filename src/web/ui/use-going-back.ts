import { useBlocker } from "@tanstack/react-router";

const backOrForward = new Set<string>(["BACK", "FORWARD", "GO"]);

/**
 * Holds up the browser's own back and forward, by button or by gesture, while something is lost with them; null while nobody goes.
 * What the product itself opens next is held up by nothing here: it does so once all was saved.
 */
export const useGoingBack = (
  isLost: () => boolean,
): { readonly leave: () => void; readonly stay: () => void } | null => {
  const going = useBlocker({
    shouldBlockFn: ({ action }) => backOrForward.has(action) && isLost(),
    enableBeforeUnload: isLost,
    withResolver: true,
  });
  return going.status === "blocked" ? { leave: going.proceed, stay: going.reset } : null;
};
