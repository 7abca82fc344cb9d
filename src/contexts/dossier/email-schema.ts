import { z } from "zod";
import { agreeingWays, cancellers, type EmailBodies, mailLanguages } from "./domain/entry.ts";

/** That a client agreed to e-mail, or no longer does, as it is kept: never with the address. */
export const emailBodySchemas = {
  "email-agreed": z.strictObject({ how: z.enum(agreeingWays), language: z.enum(mailLanguages).optional() }),
  "email-withdrawn": z.strictObject({ by: z.enum(cancellers) }),
} as const satisfies { readonly [K in keyof EmailBodies]: z.ZodType<EmailBodies[K]> };
