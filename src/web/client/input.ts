import type { z } from "zod";
import type { Endpoint } from "../../platform/endpoint.ts";

/** What a caller gives; a part may be left out when the endpoint asks nothing there, or nothing that must be given. */
export type InputTo<E extends Endpoint> = Part<"params", z.input<E["params"]>> &
  Part<"query", z.input<E["query"]>> &
  Part<"body", z.input<E["body"]>>;

/** An empty object's schema reads as a record of nevers. */
type Part<Name extends string, T> = string extends keyof T
  ? { readonly [K in Name]?: Record<string, never> }
  : Record<string, never> extends T
    ? { readonly [K in Name]?: T }
    : { readonly [K in Name]: T };
