import type { MouseEvent } from "react";

/** A press that asks the browser for another tab, window or a download: the page leaves it alone. */
export const opensElsewhere = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
