/** NUL, which PostgreSQL's text can't hold, or half of a character, which is no text at all. */
const isUnstorable = (text: string): boolean => text.includes("\0") || !text.isWellFormed();

/**
 * Where in a request there is text that no database keeps; undefined when there is none. Asked of every request as a whole, so
 * that no endpoint can forget it. Not by recursion: how deep a request goes is the sender's choice.
 */
export const unstorableText = (request: Readonly<Record<string, unknown>>): string | undefined => {
  const waiting: { readonly path: string; readonly value: unknown }[] = [{ path: "", value: request }];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    const { path, value } = each;
    if (typeof value === "string" && isUnstorable(value)) return path;
    if (typeof value !== "object" || value === null) continue;
    for (const [name, part] of Object.entries(value)) {
      if (isUnstorable(name)) return path;
      waiting.push({ path: `${path}/${name}`, value: part });
    }
  }
  return undefined;
};
