import { useSyncExternalStore } from "react";

/**
 * What is searched for, kept in memory only: a name or citizen number must not stand in an address, in the browser's
 * history or in its storage.
 */
let text = "";
const listeners = new Set<() => void>();

export const searchFor = (sought: string): void => {
  text = sought;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSearchText = (): string => useSyncExternalStore(subscribe, () => text);
