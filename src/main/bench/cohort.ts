import pg from "pg";
import { countCohort, readQuestion } from "../../contexts/figures/public.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import { ok } from "../../kernel/result.ts";
import { unitOfWork } from "../../platform/unit-of-work.ts";
import type { BenchServer } from "./bench-server.ts";
import { loadBenefits } from "./import.ts";
import type { Measured } from "./measured.ts";

const rounds = 5;

type Administration = Awaited<ReturnType<typeof loadBenefits>>["actor"];

/** The cohort figure over a whole administration: every dossier starts in the window, so none is left aside. */
const secondsFor = async (server: BenchServer, actor: Administration, dossiers: number): Promise<number> => {
  const request = { from: plainDate("2012-01-01"), until: plainDate("2022-01-01"), exitBy: plainDate("2023-06-30") };
  const act = { activity: "getCohort", purpose: "policy", trace: "bench" } as const;
  const began = performance.now();
  const result = await unitOfWork(server.installation)(actor, act, async (tx, given) => {
    const asked = await readQuestion(tx, request, given);
    return asked.ok ? ok(await countCohort(tx, asked.value)) : asked;
  });
  const took = (performance.now() - began) / 1000;
  if (!result.ok || result.value.cohort.X !== dossiers) throw new Error("the cohort did not count every dossier");
  return took;
};

const median = (took: readonly number[]): number => took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)] ?? 0;

/**
 * Over 10,000 and 100,000 dossiers, by turns so that what else the machine does weighs on both; both administrations are
 * handed on to what is measured next.
 */
export const measureCohort = async (server: BenchServer) => {
  const small = await loadBenefits(server, "COHORT-10K", 10_000);
  const large = await loadBenefits(server, "COHORT-100K", 100_000);
  await tidied(server);
  const tenths: number[] = [];
  const wholes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    tenths.push(await secondsFor(server, small.actor, 10_000));
    wholes.push(await secondsFor(server, large.actor, 100_000));
  }
  const tenth = median(tenths);
  const whole = median(wholes);
  const measured: Measured[] = [
    {
      what: "cohort over 100,000 dossiers",
      value: whole,
      unit: "s",
      atMost: 3,
      note: `${tenth.toFixed(2)} s over 10,000`,
    },
    {
      what: "cohort: growth from 10,000 to 100,000, beside linear",
      value: whole / (10 * tenth),
      unit: "x",
      atMost: 1.1,
    },
  ];
  return { measured, small: small.actor, large: large.actor };
};

/** What the server does by itself within minutes of a load, done now, so that it isn't done while the figure is measured. */
const tidied = async ({ ownerUrl }: BenchServer): Promise<void> => {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query("vacuum (analyze)");
  } finally {
    await owner.end();
  }
};
