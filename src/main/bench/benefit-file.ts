import { addDays, plainDate } from "../../kernel/plain-date.ts";
import { numberOf } from "../demo/citizen-numbers.ts";

const start = plainDate("2012-01-01");

/** The n-th number that passes the eleven test, from 100000000 on. */
const citizenNumbers = function* (): Generator<string> {
  for (let n = 10_000_000; ; n += 1) {
    const number = numberOf(String(n));
    if (number !== undefined) yield number;
  }
};

/** A benefit file of so many rows, one person each, the same every time: starts over ten years, three in five ended. */
export async function* benefitFile(rows: number): AsyncGenerator<Uint8Array> {
  const numbers = citizenNumbers();
  let lines = ["citizen_number;scheme;start;end;end_reason;municipality;birth_year"];
  for (let i = 0; i < rows; i += 1) {
    const from = addDays(start, (i * 7919) % 3650);
    const ended = i % 5 < 3;
    const end = ended ? addDays(from, 30 + ((i * 104_729) % 1500)) : "";
    lines.push(
      [numbers.next().value, "social-assistance", from, end, ended ? "work" : "", "M1", 1960 + (i % 40)].join(";"),
    );
    if (lines.length < 2_000) continue;
    yield Buffer.from(`${lines.join("\n")}\n`);
    lines = [];
  }
  yield Buffer.from(`${lines.join("\n")}\n`);
}
