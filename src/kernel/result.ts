/** What the rules said: yes with a value, or no with a reason the caller must handle. */
export type Result<T, R extends Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: R };

/** A reason is data. The sentence a person reads is made at the edge, in that person's language. */
export type Refusal = { readonly code: string };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const refuse = <const R extends Refusal>(refusal: R): { readonly ok: false; readonly refusal: R } => ({
  ok: false,
  refusal,
});

/** Yes, and there is nothing more to tell. */
export type Done = Record<string, never>;

export const done = ok<Done>({});
