import type { Module } from "./source.ts";

type Graph = ReadonlyMap<string, readonly string[]>;

const graphOf = (modules: readonly Module[]): Graph =>
  new Map(
    modules.map(({ path, imports }) => [path, imports.filter(({ isFile }) => isFile).map(({ target }) => target)]),
  );

/** Each circle once, as the files along it. Types count too: two files that need each other are one thing. */
const circlesIn = (graph: Graph): readonly (readonly string[])[] => {
  const circles: (readonly string[])[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const follow = (path: string): void => {
    const earlier = trail.indexOf(path);
    if (earlier >= 0) circles.push([...trail.slice(earlier), path]);
    if (earlier >= 0 || done.has(path)) return;
    trail.push(path);
    for (const next of graph.get(path) ?? []) follow(next);
    trail.pop();
    done.add(path);
  };
  for (const path of graph.keys()) follow(path);
  return circles;
};

export const cycleFaults = (modules: readonly Module[]): readonly string[] =>
  circlesIn(graphOf(modules)).map((circle) => `${circle.join(" imports ")}: files import each other in a circle`);
