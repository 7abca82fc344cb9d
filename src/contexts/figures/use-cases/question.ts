import type { MunicipalityCode } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { listMunicipalities, loadPolicy, loadPolicyKnownAt } from "../../access/public.ts";
import { askableMoment, deletedUpto, type KnownAtRefusal, type SchemeCode } from "../../dossier/public.ts";
import { followUpDays } from "../domain/catalogue.ts";
import type { CohortQuestion } from "../domain/cohort.ts";
import { type WindowRefusal, windowRefusal } from "../domain/window.ts";

/** A cohort as it is asked for, by screen, API or command line. */
export type CohortRequest = {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly exitBy: PlainDate;
  readonly municipality?: MunicipalityCode | undefined;
  readonly schemes?: string | undefined;
  readonly bridge?: number | undefined;
  readonly knownAt?: Instant | undefined;
};

export type CohortRefusal =
  | WindowRefusal
  | { readonly code: "unknown-municipality"; readonly found: string; readonly known: readonly string[] }
  | { readonly code: "unknown-scheme"; readonly found: string; readonly known: readonly string[] }
  | KnownAtRefusal;

export type Asked = {
  readonly question: CohortQuestion;
  readonly knownAt: Instant | null;
  /** The last day of which anything can be known: who has not been followed until then can't be judged. */
  readonly followedUntil: PlainDate;
  /**
   * Dossiers that had ended before this day were deleted on term, and whoever entered in the window may have had one: they
   * are counted no more, at whatever moment of knowing (ADR 0025). Null when none can be missing.
   */
  readonly incompleteBefore: PlainDate | null;
};

/** Checks what is asked against the commissioner's own municipalities and schemes; the preset's assistance schemes by default. */
export const readQuestion = async (
  tx: Tx,
  request: CohortRequest,
  given: Given,
): Promise<Result<Asked, CohortRefusal>> => {
  const { from, until, exitBy } = request;
  const faulty = windowRefusal({ from, until }, exitBy);
  if (faulty !== undefined) return refuse(faulty);
  const moment = askableMoment(request.knownAt, given.now);
  if (!moment.ok) return moment;
  const municipalities = (await listMunicipalities(tx)).map(({ code }) => code);
  const municipality = request.municipality ?? null;
  if (municipality !== null && !municipalities.includes(municipality))
    return refuse({ code: "unknown-municipality", found: municipality, known: municipalities });
  const { assistanceSchemes } = (await loadPolicyKnownAt(tx, moment.value)).on(from);
  const schemes = request.schemes?.split(",").map((code) => code.trim()) ?? assistanceSchemes;
  const known = Object.keys((await loadPolicy(tx)).on(from).schemes);
  const unknown = request.schemes === undefined ? undefined : schemes.find((code) => !known.includes(code));
  if (unknown !== undefined) return refuse({ code: "unknown-scheme", found: unknown, known });
  const bridgeDays = request.bridge ?? null;
  const gone = await deletedUpto(tx);
  const chosen = new Set(schemes as readonly SchemeCode[]);
  return ok({
    question: { from, until, exitBy, schemes: chosen, bridgeDays, municipality, followUpDays },
    knownAt: moment.value,
    followedUntil: moment.value === null ? given.today : given.dayOf(moment.value),
    incompleteBefore: gone !== null && from < gone ? gone : null,
  });
};
