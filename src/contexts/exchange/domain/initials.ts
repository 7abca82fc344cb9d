/**
 * A name with only the first letter or figure of each word: enough to see whether a column holds names, or days, or codes, and
 * too little to know who it is about. For whoever looks at a file before it is applied.
 */
export const onlyInitials = (name: string): string => name.replaceAll(/(?<=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]/gu, "·");
