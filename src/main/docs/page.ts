/** One page of docs/reference, made from the code. */
export type Page = { readonly name: string; readonly text: string };

/** Where a page stands, from the root of the project. */
export const placeOf = ({ name }: Pick<Page, "name">): string => `docs/reference/${name}`;

/** Said at the head of every page, so that nobody mends a page by hand. */
export const madeBy = "Made from the code by `npm run docs`; a test fails when it no longer agrees with it.";

export const markdown = (title: string, about: string, ...parts: readonly string[]): string =>
  `${[`# ${title}`, `${about}\n\n*${madeBy}*`, ...parts].join("\n\n")}\n`;

/** A table in Markdown. A line end or a bar within a cell would end it too soon. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cellText).join(" | ")} |`).join("\n");

const cellText = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|");

export const code = (text: string): string => (text === "" ? "" : `\`${text}\``);

export const codes = (texts: readonly string[]): string => texts.map(code).join(", ");
