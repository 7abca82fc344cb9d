import type { Module, SourceFile } from "./source.ts";

const emptyNames = ["core", "common", "shared", "utils", "helpers", "misc", "lib"];

/** A folder is called after what is in it. These names say nothing, so anything ends up there. */
export const folderFaults = ({ path }: SourceFile): readonly string[] =>
  path
    .split("/")
    .slice(0, -1)
    .filter((folder) => emptyNames.includes(folder))
    .map((folder) => `${path}: a folder called ${folder} says nothing about what is in it`);

const emptyTypeName = /^I[A-Z][a-z]|(Impl|Dto|Manager|Helper)$/;

/** No `IClient`, `ClientImpl`, `ClientDto`, `ClientManager`, `ClientHelper` (STYLE.md, names). */
export const typeNameFaults = ({ path, program }: Module): readonly string[] =>
  program.body.flatMap((node) => {
    const declared = node.type === "ExportNamedDeclaration" ? node.declaration : node;
    const isType =
      declared?.type === "TSInterfaceDeclaration" ||
      declared?.type === "TSTypeAliasDeclaration" ||
      declared?.type === "ClassDeclaration";
    const name = isType ? declared.id?.name : undefined;
    return name && emptyTypeName.test(name)
      ? [`${path}: the name ${name} says what it is made as, not what it is`]
      : [];
  });

const limit = 250;

/** For what Biome does not count; it keeps code to the same limit, and tests to 400 lines. */
export const sizeFaults = ({ path, text }: SourceFile): readonly string[] => {
  const lines = text.trimEnd().split("\n").length;
  return /\.(css|sql)$/.test(path) && lines > limit ? [`${path}: ${lines} lines, over the limit of ${limit}`] : [];
};
