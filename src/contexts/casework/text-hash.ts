import { createHash } from "node:crypto";

/** What a signature names of the text that was signed: SHA-256, in hexadecimals. */
export const textHash = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
