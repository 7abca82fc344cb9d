import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** How wide the page gives an element room, in whole pixels; null before it is known. For drawings whose words keep their size. */
export const useWidth = (): readonly [RefObject<HTMLElement | null>, number | null] => {
  const box = useRef<HTMLElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (box.current === null) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    setWidth(Math.round(box.current.getBoundingClientRect().width));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return [box, width];
};
