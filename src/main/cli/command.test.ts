import assert from "node:assert/strict";
import { test } from "node:test";
import { type Command, readOptions, WrongUsage } from "./command.ts";

const aCommand = (over: Partial<Command> = {}): Command => ({
  name: "figures cohort",
  arguments: "",
  summary: "Counts.",
  options: {
    from: { type: "string", help: "first day" },
    bridge: { type: "string", help: "days" },
    json: { type: "boolean", help: "as JSON" },
    municipality: { type: "string", multiple: true, help: "which" },
  },
  run: async () => undefined,
  ...over,
});

const wrong = [
  ["an argument nobody asked for", ["extra"], /^"extra" is more than this command takes\./],
  ["an option given twice", ["--from", "a", "--from", "b"], /^--from was given twice\./],
  ["an option without value", ["--from"], /^--from needs a value\./],
  ["an option with an empty value", ["--from", ""], /^--from needs a value\./],
  ["a value that looks like an option", ["--bridge", "-3"], /^--bridge needs a value\. .* --bridge=-3\./],
  ["an unknown option", ["--form", "a"], /^There is no option --form\./],
  ["an unknown letter", ["-x"], /^There is no option -x\./],
  ["a value for a switch", ["--json=yes"], /^--json takes no value\./],
] as const;

for (const [what, argv, sentence] of wrong)
  test(`${what} is wrong usage, in a sentence that names the command's help`, () => {
    assert.throws(
      () => readOptions(aCommand(), argv),
      (error: unknown) =>
        error instanceof WrongUsage &&
        sentence.test(error.message) &&
        error.message.endsWith("See bin/trede figures cohort --help."),
    );
  });

test("options and arguments are read as they were given", () => {
  const argv = ["a.csv", "--from=-1", "--municipality", "A=x", "--json", "--municipality", "B=y", "--", "--b.csv"];
  assert.deepEqual(readOptions(aCommand({ arguments: "FILE" }), argv), {
    options: { from: "-1", municipality: ["A=x", "B=y"], json: true },
    rest: ["a.csv", "--b.csv"],
    help: false,
  });
  for (const help of ["--help", "-h"]) assert.equal(readOptions(aCommand(), [help]).help, true);
});
