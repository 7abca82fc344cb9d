import { createContext } from "react";

/** Whom the dialogs of a page are about: said in each, so that nobody writes in the wrong dossier. Null where they are about nobody. */
export const DialogSubject = createContext<string | null>(null);
