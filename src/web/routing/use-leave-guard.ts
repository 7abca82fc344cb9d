import { useBlocker } from "@tanstack/react-router";

/**
 * Asks before somebody leaves this page, or closes it, with something that was typed and not sent. Another state of the same page, such as
 * a tab or a day, is no leaving.
 */
export const useLeaveGuard = (hasTyped: boolean, question: string): void =>
  useBlocker({
    shouldBlockFn: ({ current, next }) => hasTyped && current.pathname !== next.pathname && !window.confirm(question),
    enableBeforeUnload: hasTyped,
    disabled: !hasTyped,
  });
