import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  entryNumberSchema,
  fileQuery,
  idSchema,
  personIdSchema,
  plainDateSchema,
} from "../../platform/endpoint.ts";

const about = z.strictObject({ clientId: clientIdSchema, entry: z.coerce.number().pipe(entryNumberSchema) });
const entriesSeen = z.int().min(0);
const recorded = z.object({ clientId: clientIdSchema, entriesSeen: z.int(), entries: z.array(entryNumberSchema) });
const person = z.object({ id: personIdSchema, name: z.string() });

const absence = z.object({
  id: idSchema,
  person,
  from: plainDateSchema,
  /** The first day back; on or before the first day away when they never were. */
  until: plainDateSchema,
  coveredBy: z.array(z.string()),
});

export const getBoard = endpoint({
  operationId: "getBoard",
  summary: "Who has how many clients, what they weigh beside a full caseload, what asks for action, and who is away.",
  method: "GET",
  path: "/board",
  permission: "casework.caseload.read",
  purpose: "casework",
  reply: z.object({
    on: plainDateSchema,
    model: z.enum(["integrated", "separated"]),
    /** The points of a full caseload. */
    full: z.int(),
    /** The last day that is today's work: what is due by it is soon. */
    aheadOf: plainDateSchema,
    rows: z.array(
      z.object({
        /** Null for clients of nobody. */
        worker: person.nullable(),
        team: z.string().nullable(),
        clients: z.int(),
        points: z.int(),
        /** Null where the setting `teamVisibility` does not show them of a colleague. */
        late: z.int().nullable(),
        soon: z.int().nullable(),
      }),
    ),
    absences: z.array(absence),
    /** Those that were ended sooner and would not be over yet: such an end can be revoked. `firstUntil` is the first day back as it was. */
    ended: z.array(absence.extend({ firstUntil: plainDateSchema })),
  }),
});

export const exportBoard = endpoint({
  operationId: "exportBoard",
  summary: "The same as a file for a spreadsheet.",
  method: "GET",
  path: "/board/export",
  permission: "casework.caseload.read",
  purpose: "casework",
  query: z.strictObject(fileQuery),
  reply: z.string(),
  gives: "text/csv",
  fileName: { nl: "werkverdeling", en: "workload" },
});

export const recordAbsence = endpoint({
  operationId: "recordAbsence",
  summary: "Somebody is away for some days, and colleagues stand in; never why.",
  method: "POST",
  path: "/absences",
  permission: "casework.absence.arrange",
  purpose: "casework",
  body: z.strictObject({
    person: personIdSchema,
    from: plainDateSchema,
    until: plainDateSchema,
    coveredBy: z.array(personIdSchema).min(1).max(20),
  }),
  reply: z.object({ id: idSchema }),
});

export const endAbsence = endpoint({
  operationId: "endAbsence",
  summary: "Somebody is back sooner, or is not away after all; the day is the first day back.",
  method: "POST",
  path: "/absences/{absence}/end",
  permission: "casework.absence.arrange",
  purpose: "casework",
  params: z.strictObject({ absence: idSchema }),
  body: z.strictObject({ back: plainDateSchema }),
  reply: z.object({}),
});

export const revokeAbsenceEnd = endpoint({
  operationId: "revokeAbsenceEnd",
  summary: "An absence that was ended by mistake lasts again as it did, with the same colleagues standing in.",
  method: "POST",
  path: "/absences/{absence}/end-revocation",
  permission: "casework.absence.arrange",
  purpose: "casework",
  params: z.strictObject({ absence: idSchema }),
  reply: z.object({}),
});

export const joinColleague = endpoint({
  operationId: "joinColleague",
  summary: "A colleague besides the responsible worker, with what they do for the client.",
  method: "POST",
  path: "/clients/{clientId}/colleagues",
  permission: "casework.client.assign",
  purpose: "casework",
  params: z.strictObject({ clientId: clientIdSchema }),
  body: z.strictObject({
    worker: personIdSchema,
    role: z.string().min(1).max(60),
    from: plainDateSchema,
    entriesSeen,
  }),
  reply: recorded,
});

export const leaveColleague = endpoint({
  operationId: "leaveColleague",
  summary: "A colleague is no longer involved; the day is the first without them.",
  method: "POST",
  path: "/clients/{clientId}/colleagues/{entry}/end",
  permission: "casework.client.assign",
  purpose: "casework",
  params: about,
  body: z.strictObject({ on: plainDateSchema, entriesSeen }),
  reply: recorded,
});
