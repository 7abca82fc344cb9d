import { useBlocker } from "@tanstack/react-router";
import { type ReactElement, useRef, useState } from "react";
import { UnsavedDialog } from "../ui/dialog.tsx";

export type Leaving = {
  /** Something is filled in otherwise than the page opened with. */
  readonly isChanged: boolean;
  /** To be shown on the page; null while nobody leaves. */
  readonly question: ReactElement | null;
  /** What was typed is saved: the next page may be opened. */
  readonly allow: () => void;
};

/**
 * Asks before a page is left, or closed, on which something was typed, chosen or ticked that is not saved: what is put back as it was is nothing.
 * `draft` is all that can be filled in there. Another state of the same page, such as a tab or a day, is no leaving.
 */
export const useLeaving = (draft: unknown): Leaving => {
  const now = JSON.stringify(draft);
  const [opened] = useState(now);
  const isChanged = now !== opened;
  const isSaved = useRef(false);
  const isLost = (): boolean => isChanged && !isSaved.current;
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => isLost() && current.pathname !== next.pathname,
    enableBeforeUnload: isLost,
    withResolver: true,
  });
  return {
    isChanged,
    question: leaving.status === "blocked" ? <UnsavedDialog onLeave={leaving.proceed} onStay={leaving.reset} /> : null,
    allow: () => {
      isSaved.current = true;
    },
  };
};
