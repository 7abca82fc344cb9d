import { parseSync, Visitor } from "vite";

/** A file as it stands in the tree; `path` is from the root of the project, with slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

export type Import = {
  /** A path from the root for a file of ours, else the name as written: a package or `node:fs`. */
  readonly target: string;
  readonly isFile: boolean;
  /** Gone once the types are stripped. `import { type A }` is not: it still loads the file. */
  readonly isTypeOnly: boolean;
  readonly line: number;
};

export type Program = ReturnType<typeof parseSync>["program"];

export type Module = {
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly imports: readonly Import[];
};

/** Counts from 1, as editors do. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

const resolve = (from: string, specifier: string): string => {
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
};

type Found = { readonly specifier: string; readonly isTypeOnly: boolean; readonly start: number };

const statementImports = (program: Program): readonly Found[] =>
  program.body.flatMap((node) => {
    if (node.type === "ImportDeclaration")
      return [{ specifier: node.source.value, isTypeOnly: node.importKind === "type", start: node.start }];
    if ((node.type === "ExportNamedDeclaration" || node.type === "ExportAllDeclaration") && node.source)
      return [{ specifier: node.source.value, isTypeOnly: node.exportKind === "type", start: node.start }];
    return [];
  });

/** `await import("…")` and the type `import("…").Name`. A name put together at run time cannot be followed. */
const expressionImports = (program: Program): readonly Found[] => {
  const found: Found[] = [];
  new Visitor({
    ImportExpression: ({ source, start }) => {
      if (source.type === "Literal" && typeof source.value === "string")
        found.push({ specifier: source.value, isTypeOnly: false, start });
    },
    TSImportType: ({ source, start }) => {
      found.push({ specifier: source.value, isTypeOnly: true, start });
    },
  }).visit(program);
  return found;
};

const importsOf = ({ path, text }: SourceFile, program: Program): readonly Import[] =>
  [...statementImports(program), ...(text.includes("import(") ? expressionImports(program) : [])].map(
    ({ specifier, isTypeOnly, start }) => {
      const isFile = specifier.startsWith(".");
      return { target: isFile ? resolve(path, specifier) : specifier, isFile, isTypeOnly, line: lineAt(text, start) };
    },
  );

/** Reads one TypeScript file. A file that cannot be parsed is a fault of its own, found sooner by the compiler. */
export const readModule = (file: SourceFile): Module => {
  const { program, errors } = parseSync(file.path, file.text);
  const [error] = errors;
  if (error) throw new Error(`${file.path} cannot be parsed: ${error.message}`);
  return { ...file, program, imports: importsOf(file, program) };
};
