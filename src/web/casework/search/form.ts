/** What is typed -> what is sought: null while there is nothing, at most what the endpoint takes. */
export const soughtOf = (typed: string): string | null => {
  const text = typed.trim().replaceAll(/\s+/g, " ").slice(0, 100);
  return text === "" ? null : text;
};
