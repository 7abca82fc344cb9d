import type { Keys } from "../../../platform/keys.ts";
import type { Act, Actor, Installation, Tx } from "../../../platform/unit-of-work.ts";
import type { Ledger } from "../../dossier/public.ts";
import type { Import } from "../import-store.ts";

/** What every step of an import needs: where it runs, for whom, and whom to tell how far it is. */
export type ImportWork = {
  readonly installation: Installation;
  readonly keys: Keys;
  readonly ledger: Ledger;
  readonly actor: Actor;
  readonly act: Act;
  /** Rows done in the present step; called after each chunk. */
  readonly progress?: (done: number, of: number) => void;
  /** Hands a begun import on to who goes on with it, in the transaction that begins it; without, who began goes on. */
  readonly handOn?: (tx: Tx, begun: Import) => Promise<void>;
};

export type ImportRefusal =
  | { readonly code: "no-such-import" }
  | { readonly code: "file-already-there" }
  | { readonly code: "not-checked-yet" }
  | { readonly code: "has-faults"; readonly faults: number }
  | { readonly code: "nothing-to-apply" }
  | { readonly code: "already-applied" }
  | { readonly code: "already-revoked" }
  | { readonly code: "another-import-runs"; readonly number: number }
  | { readonly code: "later-import-rests-on-this"; readonly number: number }
  | { readonly code: "history-load-not-permitted" }
  | { readonly code: "recorded-at-in-the-future" };
