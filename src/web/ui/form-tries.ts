import { createContext, useContext, useState } from "react";

/** How often the form around was sent, or tried to; null outside a form. */
export const FormTries = createContext<number | null>(null);

type Told<P> = { readonly problem: P; readonly tries: number | null };

/** A refusal answers the try before it: it goes as soon as one tries again, and does not stand beside the faults of what is filled in now. */
export const isAnswered = <P>(told: Told<P>, problem: P, tries: number | null): boolean =>
  told.problem === problem && told.tries !== tries;

/** Whether the form around was tried again since this was refused. */
export const useAnswered = <P>(problem: P): boolean => {
  const tries = useContext(FormTries);
  const [told, setTold] = useState<Told<P>>({ problem, tries });
  if (told.problem !== problem) setTold({ problem, tries });
  return isAnswered(told, problem, tries);
};
