import { readdirSync } from "node:fs";
import { join } from "node:path";
import { contextMap, isContext } from "../architecture/context-map.ts";
import { projectRoot } from "../project-root.ts";
import { code, codes, markdown, type Page, table } from "./page.ts";

const about = `Which context may read which other one, always through its \`public.ts\`. The map has no circle. It also holds contexts that are still to be built, so
that their place is known. A new arrow asks for a decision record (\`docs/adr\`).`;

const built = (): ReadonlySet<string> => new Set(readdirSync(join(projectRoot, "src/contexts")).filter(isContext));

/** The map that the architecture test enforces. */
export const contextMapPage = (): Page => {
  const there = built();
  return {
    name: "context-map.md",
    text: markdown(
      "Context map",
      about,
      table(
        ["context", "built", "may read"],
        Object.entries(contextMap).map(([name, reads]) => [
          code(name),
          there.has(name) ? "yes" : "no",
          codes(reads) || "none",
        ]),
      ),
    ),
  };
};
