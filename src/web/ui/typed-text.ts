import { type FocusEvent, useEffect, useRef } from "react";

type TextControl = HTMLInputElement | HTMLTextAreaElement;
const chosen: ReadonlySet<string> = new Set(["button", "checkbox", "file", "radio", "reset", "submit"]);

const takesText = (target: EventTarget): target is TextControl =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !chosen.has(target.type));

/**
 * Whether something was typed in a text field within an element since what it holds was saved, told by what each held when it was first entered:
 * what was typed and wiped out again is nothing. A choice is made again in one press, and is not kept.
 */
export const useTypedText = (saved: unknown) => {
  const held = useRef({ saved, values: new Map<TextControl, string>() });
  useEffect(() => {
    if (held.current.saved !== saved) held.current = { saved, values: new Map() };
  }, [saved]);
  return {
    watch: ({ target }: FocusEvent): void => {
      const { values } = held.current;
      if (takesText(target) && !values.has(target)) values.set(target, target.value);
    },
    isTyped: (): boolean =>
      [...held.current.values].some(([control, before]) => control.isConnected && control.value !== before),
  };
};
