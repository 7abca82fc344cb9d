import { join } from "node:path";
import { historyOf, stateOn } from "../../contexts/dossier/public.ts";
import {
  applyImport,
  beginApplying,
  type Format,
  type ImportWork,
  loadMapping,
  stageFile,
  startImport,
} from "../../contexts/exchange/public.ts";
import { addDays } from "../../kernel/plain-date.ts";
import { unitOfWork } from "../../platform/unit-of-work.ts";
import { projectRoot } from "../project-root.ts";
import { citizenNumbers, mostWithCitizenNumber } from "./citizen-numbers.ts";
import { historyOfClient } from "./client-history.ts";
import { demoId } from "./demo-ids.ts";
import { ledgerOf } from "./demo-ledger.ts";
import { type DemoWork, demoAct, expected } from "./demo-work.ts";
import { nameFrom } from "./names.ts";
import { office } from "./office.ts";
import { randomFrom } from "./random.ts";
import { employers } from "./tell-work.ts";

/** So many of the first clients are looked through for people a file could be about. */
const lookedAt = 300;

/**
 * Two files an administrator would have offered this morning, so that there is something to look at under the imported
 * files: jobs from the wage administration, applied, and benefits that can't be applied because some rows have faults.
 */
export const offerSampleFiles = async (work: DemoWork): Promise<void> => {
  if (work.clients > mostWithCitizenNumber) return;
  const jobs = jobRows(work);
  if (jobs.length === 0) return;
  const importWork = importWorkOf(work);
  const applied = await offer(importWork, "jobs", "loonaangifte.csv", [jobsHead, ...jobs]);
  expected(await beginApplying(importWork, applied, false));
  await applyImport(importWork, applied);
  await offer(importWork, "benefits", "uitkeringen.csv", [benefitsHead, ...benefitRows(work)]);
};

/** Ids of its own, so that a second demonstration of the same seed has the same. */
const importWorkOf = (work: DemoWork): ImportWork => {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return demoId(work.seed, "import", ids) as never;
  };
  const { installation, keys } = work.opened;
  const act = demoAct(work, "import");
  return { installation: { ...installation, newId }, keys, ledger: work.ledger, actor: work.administrator, act };
};

const offer = async (work: ImportWork, format: Format, fileName: string, lines: readonly string[]) => {
  const mapping = expected(await loadMapping(join(projectRoot, `mappings/canonical/${format}.json`)));
  const file = { fileName, mapping, recordedAt: null };
  const started = await unitOfWork(work.installation)(work.actor, work.act, (tx, given) =>
    startImport(tx, file, false, given),
  );
  const { importId } = expected(started);
  expected(await stageFile(work, importId, wholeFile(lines)));
  return importId;
};

async function* wholeFile(lines: readonly string[]): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${lines.join("\n")}\n`);
}

const jobsHead = "citizen_number,start,end,end_reason,hours_per_week,employer,worker";
const benefitsHead = "citizen_number,scheme,start,end,end_reason,municipality,birth_year,name,worker";

/** A few hours a week beside the benefit, for some who have no job. */
const jobRows = ({ seed, clients, today, setting, opened }: DemoWork): readonly string[] => {
  const numberOf = citizenNumbers();
  const random = randomFrom(seed, 1, 2_000);
  const rows: string[] = [];
  for (let n = 1; n <= Math.min(clients, lookedAt) && rows.length < 18; n += 1) {
    const { entries } = historyOfClient(seed, n, setting);
    const start = addDays(today, -random.between(20, 75));
    const history = historyOf(ledgerOf(entries, opened.installation.clock.now()));
    if (stateOn(history, start).benefits.length === 0 || stateOn(history, today).benefits.length === 0) continue;
    if (history.jobs.some(({ until }) => until === null || until > start) || !random.chance(0.3)) continue;
    rows.push([numberOf(n), start, "", "", random.between(4, 16), random.pick(employers), ""].join(","));
  }
  return rows;
};

/** Newcomers of the past weeks; what is wrong with four of them is what one sees in real files. */
const benefitRows = ({ seed, today }: DemoWork): readonly string[] => {
  const numberOf = citizenNumbers();
  const random = randomFrom(seed, 2, 2_000);
  return Array.from({ length: 24 }, (_, i) => {
    const start = addDays(today, -random.between(1, 40));
    const number = numberOf(mostWithCitizenNumber - i);
    const row = {
      number: i === 3 ? `${number.slice(0, 8)}${(Number(number[8]) + 1) % 10}` : number,
      scheme: "social-assistance",
      start: i === 8 ? `${start.slice(0, 5)}02-30` : start,
      end: i === 14 ? addDays(start, -1) : "",
      endReason: "",
      municipality: i === 19 ? "NWDK" : random.pick(office.municipalities).code,
      birthYear: String(random.between(1962, 2004)),
      name: nameFrom(random) ?? "",
      worker: "",
    };
    return Object.values(row).join(",");
  });
};
