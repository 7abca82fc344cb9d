import { z } from "zod";

/** Before any schema is made: zod otherwise tries to compile itself, which the content security policy refuses. */
z.config({ jitless: true });
