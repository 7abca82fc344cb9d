import { Visitor } from "vite";
import { placeOf } from "./place.ts";
import { lineAt, type Module } from "./source.ts";

/** What gives another answer tomorrow, elsewhere or the second time. */
const worldly = new Set([
  "Date",
  "Promise",
  "console",
  "crypto",
  "fetch",
  "globalThis",
  "performance",
  "process",
  "queueMicrotask",
  "setImmediate",
  "setInterval",
  "setTimeout",
]);

/** These two turn text into days and moments and back; they ask no clock (`clockFaults` sees to that). */
const mayUseDate = new Set(["src/kernel/plain-date.ts", "src/kernel/instant.ts"]);

type Fault = { readonly what: string; readonly start: number };

const isNamed = (node: object, name: string): boolean => "name" in node && node.name === name;

/** Today and dice: `Date.now()`, `new Date()`, `Math.random()`. */
const clockFaults = ({ program }: Module): readonly Fault[] => {
  const faults: Fault[] = [];
  new Visitor({
    MemberExpression: ({ object, property, start }) => {
      if (isNamed(object, "Math") && isNamed(property, "random")) faults.push({ what: "Math.random", start });
      if (isNamed(object, "Date") && isNamed(property, "now")) faults.push({ what: "Date.now", start });
    },
    NewExpression: ({ callee, arguments: given, start }) => {
      if (isNamed(callee, "Date") && given.length === 0) faults.push({ what: "new Date()", start });
    },
  }).visit(program);
  return faults;
};

const waitingFaults = ({ program }: Module): readonly Fault[] => {
  const faults: Fault[] = [];
  const asynchronous = ({ async, start }: { async: boolean; start: number }): void => {
    if (async) faults.push({ what: "async", start });
  };
  new Visitor({
    ArrowFunctionExpression: asynchronous,
    FunctionDeclaration: asynchronous,
    FunctionExpression: asynchronous,
    AwaitExpression: ({ start }) => {
      faults.push({ what: "await", start });
    },
  }).visit(program);
  return faults;
};

/** Names used as values or types. The name of a property is its owner's business: `row.process` is not `process`. */
const worldlyFaults = ({ path, program }: Module): readonly Fault[] => {
  const faults: Fault[] = [];
  const properties = new Set<unknown>();
  const keyed = ({ key, computed }: { key: unknown; computed?: boolean }): void => {
    if (!computed) properties.add(key);
  };
  new Visitor({
    MemberExpression: ({ property, computed }) => {
      if (!computed) properties.add(property);
    },
    Property: keyed,
    PropertyDefinition: keyed,
    MethodDefinition: keyed,
    TSPropertySignature: keyed,
    TSMethodSignature: keyed,
    Identifier: (node) => {
      if (properties.has(node) || !worldly.has(node.name)) return;
      if (node.name !== "Date" || !mayUseDate.has(path)) faults.push({ what: node.name, start: node.start });
    },
  }).visit(program);
  return faults;
};

const stateFaults = ({ program }: Module): readonly Fault[] =>
  program.body.flatMap((node) => {
    const declared = node.type === "ExportNamedDeclaration" ? node.declaration : node;
    return declared?.type === "VariableDeclaration" && declared.kind !== "const"
      ? [{ what: "a variable outside of functions", start: node.start }]
      : [];
  });

const describe = ({ path, text }: Module, why: string, faults: readonly Fault[]): readonly string[] =>
  faults.map(({ what, start }) => `${path}:${lineAt(text, start)} uses ${what}: ${why}`);

/**
 * The kernel and the domain take values and give values: no clock, dice, environment, promise or state (STYLE.md,
 * purity). Their tests, and those of the rest of a context, know no today and throw no unseeded dice.
 */
export const purityFaults = (module: Module): readonly string[] => {
  const { layer, part, isForTests } = placeOf(module.path);
  const isRule = layer === "kernel" || part === "domain";
  if (isForTests && (isRule || layer === "contexts"))
    return describe(module, "a test gives the same answer every day", clockFaults(module));
  if (!isRule) return [];
  const faults = [...worldlyFaults(module), ...waitingFaults(module), ...stateFaults(module), ...clockFaults(module)];
  return describe(module, "kernel and domain code is pure", faults);
};
