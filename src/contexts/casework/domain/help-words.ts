/** A trajectory is a series of help towards work, an instrument one kind of it (glossary). */
export const helpKinds = ["trajectory", "instrument"] as const;
export type HelpKind = (typeof helpKinds)[number];
