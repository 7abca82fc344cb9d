import { policyOf } from "../../contexts/access/domain/settings.ts";
import type { Ledger } from "../../contexts/dossier/public.ts";
import type { ClientId } from "../../kernel/ids.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import type { Refusal, Result } from "../../kernel/result.ts";
import type { Activity } from "../../platform/activity.ts";
import type { Act, Actor } from "../../platform/unit-of-work.ts";
import type { Opened } from "../installation.ts";
import type { Setting } from "./client-history.ts";
import { demoId } from "./demo-ids.ts";
import { founder } from "./demo-standing.ts";
import { colleagueId, colleagues, office, workersOf } from "./office.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** What is to be made, where, and whom to tell how far it is. */
export type DemoWork = {
  readonly opened: Opened;
  readonly ledger: Ledger;
  readonly seed: number;
  readonly clients: number;
  readonly today: PlainDate;
  readonly setting: Setting;
  /** In whose name old administration is loaded. */
  readonly administrator: Actor;
  readonly progress: (done: number, of: number) => void;
};

export const clientId = (seed: number, n: number): ClientId => demoId(seed, "client", n);

export const settingOf = (seed: number, today: PlainDate): Setting => ({
  today,
  words: vocabularyOf(policyOf(office.preset, []).on(today)),
  workers: workersOf(seed),
});

export const administratorOf = (seed: number): Actor => {
  const id = colleagueId(
    seed,
    colleagues.findIndex(({ role }) => role === "administrator"),
  );
  return { ...founder(seed), name: `person:${id}`, personId: id, roles: ["administrator"] };
};

export const demoAct = (work: DemoWork, activity: Activity): Act => ({
  activity,
  purpose: "casework",
  trail: "audit",
  trace: work.opened.installation.newId(),
});

/** What is refused here is a fault of the demonstration itself. */
export const expected = <T>(result: Result<T, Refusal>): T => {
  if (!result.ok) throw new Error(`the demonstration was refused: ${result.refusal.code}`);
  return result.value;
};
