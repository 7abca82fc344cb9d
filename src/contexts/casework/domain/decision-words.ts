import type { FacilityRhythm, ReExaminationCause } from "../../dossier/public.ts";
import { all } from "./plan-words.ts";

/** What the ledger knows, said once more for the line (plan-words.ts says why). */
export const reExaminationCauses = all<ReExaminationCause>()(["campaign", "draw", "periodic", "signal", "request"]);
export const facilityRhythms = all<FacilityRhythm>()(["once", "month"]);
