import { type ChangeEvent, useEffect, useRef } from "react";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const pressed: ReadonlySet<string> = new Set(["button", "reset", "submit"]);

const isControl = (target: EventTarget): target is Control =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !pressed.has(target.type));

const holds = (control: Control): string =>
  control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")
    ? String(control.checked)
    : control.value;

/** What each field held before somebody changed it, and which ones somebody did. */
type Held = { readonly saved: unknown; readonly before: Map<Control, string>; readonly touched: Set<Control> };

const nothing = (saved: unknown): Held => ({ saved, before: new Map(), touched: new Set() });

/**
 * Whether something was filled in within an element since what it holds was saved: typed, chosen or ticked, told by what each field held before it
 * was first changed. What was put back as it was is nothing, and so is what a form fills in by itself.
 */
export const useFilledIn = (saved: unknown) => {
  const within = useRef<HTMLDivElement | null>(null);
  const held = useRef<Held>(nothing(saved));
  useEffect(() => {
    if (held.current.saved !== saved) held.current = nothing(saved);
  }, [saved]);
  const look = (): void => {
    const { before, touched } = held.current;
    for (const control of within.current?.querySelectorAll("input, textarea, select") ?? [])
      if (isControl(control) && !touched.has(control)) before.set(control, holds(control));
  };
  return {
    /** For the element around the fields: before anything can be changed it is looked at. */
    watch: {
      ref: (element: HTMLDivElement | null): void => {
        within.current = element;
        look();
      },
      onFocus: look,
      onPointerDownCapture: look,
      onKeyDownCapture: look,
      onChange: ({ target }: ChangeEvent<HTMLElement>): void => {
        // a dialog above this one has fields of its own
        if (isControl(target) && held.current.before.has(target)) held.current.touched.add(target);
      },
    },
    isFilledIn: (): boolean => {
      const { before, touched } = held.current;
      return [...touched].some((control) => control.isConnected && holds(control) !== before.get(control));
    },
  };
};
