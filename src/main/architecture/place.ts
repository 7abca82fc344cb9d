/** Where a file stands in the house, read from its path alone. */
export type Place = {
  readonly layer: "kernel" | "platform" | "contexts" | "web" | "main" | "elsewhere";
  /** The name of its context; empty outside of `src/contexts`. */
  readonly context: string;
  readonly part: "domain" | "api" | "public" | "inside";
  /** A test, or the builders and generators that tests share; none of it runs in the product. */
  readonly isForTests: boolean;
};

const layers = ["kernel", "platform", "contexts", "web", "main"] as const;

const forTests = /(\.test\.tsx?|(^|\/)(builders|random-[a-z-]+)\.ts|(^|\/)testing\/[^/]+\.ts)$/;

/** `api.ts` and the schemas it is put together from are shared with the browser. */
const apiFile = /^(api|[a-z-]+-api|[a-z-]+-schema)\.ts$/;

const partOf = (rest: string): Place["part"] => {
  if (rest.startsWith("domain/")) return "domain";
  if (rest === "public.ts") return "public";
  return apiFile.test(rest) ? "api" : "inside";
};

export const placeOf = (path: string): Place => {
  const [top, folder, ...below] = path.split("/");
  const layer = (top === "src" && layers.find((name) => name === folder)) || "elsewhere";
  const isForTests = forTests.test(path);
  if (layer !== "contexts") return { layer, context: "", part: "inside", isForTests };
  const [context = "", ...rest] = below;
  return { layer, context, part: partOf(rest.join("/")), isForTests };
};
