import { rebuildReadModels } from "../../contexts/dossier/public.ts";
import type { Actor } from "../../platform/unit-of-work.ts";
import { makeContexts } from "../application.ts";
import { signIn } from "./a-caseworker.ts";
import type { BenchServer } from "./bench-server.ts";
import type { Measured } from "./measured.ts";
import { timesAtRate } from "./requests.ts";
import { benchConfig, served } from "./served.ts";

type Administrations = { readonly small: Actor; readonly large: Actor };

/** The night's run: every signal of every dossier worked out from its entries and held against what the lists keep. */
export const measureNight = async (server: BenchServer, { small, large }: Administrations): Promise<Measured[]> => {
  const { ledger } = makeContexts(server, benchConfig(), false);
  const act = { activity: "rebuildReadModels", purpose: "administration", trail: "audit", trace: "bench" } as const;
  const { installation } = server;
  const secondsFor = async (actor: Actor, dossiers: number): Promise<number> => {
    const began = performance.now();
    const { clients, differed } = await rebuildReadModels({ installation, ledger, actor, act }, "compare");
    if (clients !== dossiers || differed !== 0) throw new Error(`${differed} of ${clients} dossiers differed at night`);
    return (performance.now() - began) / 1000;
  };
  const tenth = await secondsFor(small, 10_000);
  const whole = await secondsFor(large, 100_000);
  return [
    {
      what: "nightly signals over 100,000 dossiers",
      value: whole,
      unit: "s",
      atMost: 60,
      note: `${((1e6 * whole) / 100_000).toFixed(0)} us a dossier; ${tenth.toFixed(2)} s over 10,000`,
    },
    {
      what: "nightly signals: growth from 10,000 to 100,000, beside linear",
      value: whole / (10 * tenth),
      unit: "x",
      atMost: 1.2,
    },
  ];
};

const perSecond = 50;
const forSeconds = 10;

/** The worklist of a caseworker with 120 clients of a large administration, asked at a steady rate. */
export const measureToday = async (server: BenchServer, me: Actor): Promise<Measured[]> => {
  const times = await served(server, async (address, { access }) => {
    const cookie = await signIn(server, access.sessions, me);
    const url = `${address}/v1/signals`;
    await timesAtRate(url, cookie, perSecond, 2);
    return (await timesAtRate(url, cookie, perSecond, forSeconds)).toSorted((a, b) => a - b);
  });
  const at = (share: number): number => times[Math.ceil(share * times.length) - 1] ?? 0;
  return [
    {
      what: `today's work for 120 clients at ${perSecond} requests/s, 99th percentile`,
      value: at(0.99),
      unit: "ms",
      atMost: 50,
      note: `half within ${at(0.5).toFixed(1)} ms`,
    },
  ];
};
