import type { EntryNumber, PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type CodeLabels, givenOutOn } from "../../access/public.ts";
import type { History, InvolvedRoleCode, NewEntry } from "../../dossier/public.ts";

export type ColleagueRefusal =
  | { readonly code: "no-such-worker" }
  | { readonly code: "no-such-role"; readonly found: string }
  | { readonly code: "has-that-role"; readonly since: PlainDate }
  | { readonly code: "not-involved" }
  | { readonly code: "ends-before-it-begins"; readonly from: PlainDate };

export type Joining = { readonly worker: PersonId; readonly role: string; readonly from: PlainDate };

/** Somebody besides the responsible worker, in a role; each has a role once at a time. */
export const joinColleague = (
  history: History,
  { worker, role, from }: Joining,
  { involvedRoles }: { readonly involvedRoles: CodeLabels },
): Result<NewEntry, ColleagueRefusal> => {
  if (!givenOutOn(involvedRoles, from).includes(role)) return refuse({ code: "no-such-role", found: role });
  const same = history.colleagues.find(
    (each) => each.worker === worker && each.role === role && (each.until === null || each.until > from),
  );
  if (same !== undefined) return refuse({ code: "has-that-role", since: same.from });
  const body = { worker, role: role as InvolvedRoleCode };
  return ok({ kind: "colleague-joined", subject: "own", validFrom: from, validUntil: null, body });
};

/** `on` is the first day without them. */
export const leaveColleague = (
  history: History,
  { colleague: id, on }: { readonly colleague: EntryNumber; readonly on: PlainDate },
): Result<NewEntry, ColleagueRefusal> => {
  const known = history.colleagues.find((each) => each.id === id);
  if (known === undefined || known.until !== null) return refuse({ code: "not-involved" });
  if (on <= known.from) return refuse({ code: "ends-before-it-begins", from: known.from });
  return ok({ kind: "colleague-left", subject: id, validFrom: on, validUntil: null, body: {} });
};
