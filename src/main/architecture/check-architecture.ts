import { browserReachFaults } from "./browser-reach.ts";
import { cycleFaults } from "./cycles.ts";
import { directionFaults } from "./direction.ts";
import { folderFaults, sizeFaults, typeNameFaults } from "./names.ts";
import { purityFaults } from "./purity.ts";
import { readModule, type SourceFile } from "./source.ts";

/** Holds files against the shape of the house (DESIGN.md, STYLE.md). Each fault is one sentence that names the file. */
export const checkArchitecture = (files: readonly SourceFile[]): readonly string[] => {
  const modules = files.filter(({ path }) => /\.tsx?$/.test(path)).map(readModule);
  return [
    ...files.flatMap(folderFaults),
    ...files.flatMap(sizeFaults),
    ...modules.flatMap(directionFaults),
    ...modules.flatMap(purityFaults),
    ...modules.flatMap(typeNameFaults),
    ...cycleFaults(modules),
    ...browserReachFaults(modules),
  ];
};
