import { useBlocker } from "@tanstack/react-router";
import { type ReactElement, useRef } from "react";
import { UnsavedDialog } from "../ui/dialog.tsx";

export type Leaving = {
  /** To be shown on the page; null while nobody leaves. */
  readonly question: ReactElement | null;
  /** What was typed is saved: the next page may be opened. */
  readonly allow: () => void;
};

/**
 * Asks before a page is left, or closed, on which something was typed that is not saved. Another state of the same page, such as a tab or a
 * day, is no leaving.
 */
export const useLeaving = (isChanged: boolean): Leaving => {
  const isSaved = useRef(false);
  const isLost = (): boolean => isChanged && !isSaved.current;
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => isLost() && current.pathname !== next.pathname,
    enableBeforeUnload: isLost,
    withResolver: true,
  });
  return {
    question: leaving.status === "blocked" ? <UnsavedDialog onLeave={leaving.proceed} onStay={leaving.reset} /> : null,
    allow: () => {
      isSaved.current = true;
    },
  };
};
