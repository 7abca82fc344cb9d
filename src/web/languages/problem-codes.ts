import type { AssignRefusal } from "../../contexts/casework/use-cases/assign-clients.ts";
import type { ExportRefusal } from "../../contexts/casework/use-cases/caseload.ts";
import type { AmendEntryRefusal } from "../../contexts/dossier/use-cases/amend-entry.ts";
import type { RevealRefusal } from "../../contexts/dossier/use-cases/citizen-number.ts";
import type { DossierRefusal } from "../../contexts/dossier/use-cases/get-dossier.ts";
import type { Language } from "./language.ts";

/** What happened, what is safe, what to do. */
export type ProblemWords = { readonly what: string; readonly safe: string; readonly next: string };
export type ProblemFacts = Readonly<Record<string, unknown>>;
export type Sentences<Code extends string> = Readonly<Record<Code, (facts: ProblemFacts) => ProblemWords>>;

/** One table per language; a code that is missing in either does not compile. */
export type ProblemTexts<Code extends string> = { readonly [L in Language]: Sentences<Code> };

/** Refusals that any endpoint can give before its use case is reached (platform/problem.ts). */
type RequestCode =
  | "invalid-request"
  | "signed-out"
  | "not-permitted"
  | "csrf-token-missing"
  | "no-such-page"
  | "too-many-requests"
  | "stopping"
  | "server-fault";

/** What dossier and casework refuse: every page may meet it. A code without its sentence does not compile. */
export type KnownProblemCode =
  | DossierRefusal["code"]
  | AmendEntryRefusal["code"]
  | RevealRefusal["code"]
  | AssignRefusal["code"]
  | ExportRefusal["code"]
  /** Of the choice that is made before anybody is anywhere (access/routes.ts). */
  | "no-such-commissioner"
  | RequestCode
  | "no-connection";
