import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import type { CodeLabels } from "../domain/codes.ts";
import type { PresetName } from "../domain/presets.ts";
import { clashOf, type PersonsBeyondDossier, type StrayCode } from "../domain/setting-clashes.ts";
import { type SettingChange, type SettingKey, valueOn } from "../domain/settings.ts";
import { type PhaseUse, type StrayPhase, strayPhase } from "../domain/stray-phase.ts";

/** Which phases campaigns that still run were made for. Handed in by whoever puts the product together. */
export type PhasesOfCampaigns = (tx: Tx) => Promise<readonly PhaseUse[]>;

type Touched = {
  readonly preset: PresetName;
  readonly key: SettingKey;
  readonly from: PlainDate;
  readonly today: PlainDate;
};
type Changes = { readonly before: readonly SettingChange[]; readonly after: readonly SettingChange[] };

/** What does not go together once a setting has changed, or a change of it was taken back. */
export const clashIn = async (
  tx: Tx,
  { preset, key, from, today }: Touched,
  { before, after }: Changes,
  phasesOfCampaigns: PhasesOfCampaigns,
): Promise<StrayCode | StrayPhase | PersonsBeyondDossier | undefined> => {
  const clash = clashOf(preset, after, key, from);
  if (clash !== undefined) return clash;
  if (key !== "phases") return strayPhase(preset, after, { key, from, campaigns: [] });
  const listed = Object.keys(valueOn(preset, before, "phases", today) as CodeLabels);
  // one that had gone already can be called up, and is no reason to refuse
  const campaigns = (await phasesOfCampaigns(tx)).map((each) => ({
    ...each,
    phases: each.phases.filter((phase) => listed.includes(String(phase))),
  }));
  return strayPhase(preset, after, { key, from, campaigns });
};
