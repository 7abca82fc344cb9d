import { aCommissioner, personOf, type TestCommissioner } from "../../contexts/access/testing/a-commissioner.ts";
import type { TestClock } from "../../platform/testing/test-clock.ts";
import { testDatabase } from "../../platform/testing/test-database.ts";
import type { Actor } from "../../platform/unit-of-work.ts";

/**
 * Fills the tables lists read with made-up rows, without the ledger's own way in: $1 commissioner, $2 how many clients, $3
 * twenty workers. One in ten clients has no worker; every client has a past and a present, five entries and six log lines.
 */
const statements: readonly string[] = [
  `insert into dossier.client (tenant_id, id, number, last_entry, last_recorded_at)
   select $1::uuid, gen_random_uuid(), n, 5, '2026-01-01' from generate_series(1, $2::int) n where $3::uuid[] is not null`,
  `insert into dossier.client_person (tenant_id, client_id, name, birth_year, citizen_hash)
   select tenant_id, id, 'Name' || number, 1970, md5('hash' || number)::uuid from dossier.client where tenant_id = $1 and $2::int > 0 and $3::uuid[] is not null`,
  `insert into dossier.name_word (tenant_id, word, client_id)
   select tenant_id, substr(md5(number::text), 1, 8), id from dossier.client where tenant_id = $1 and $2::int > 0 and $3::uuid[] is not null`,
  `insert into dossier.entry (tenant_id, client_id, number, kind, subject, valid_from, body, recorded_at, known_from, recorded_by, purpose)
   select c.tenant_id, c.id, n, case n when 2 then 'benefit-started' else 'phase-set' end, n, date '2015-01-01' + (c.number % 4000)::int, '{"phase": 1}', '2026-01-01', '2026-01-01', 'test', 'casework'
   from dossier.client c, generate_series(1, 5) n where c.tenant_id = $1 and $2::int > 0 and $3::uuid[] is not null`,
  `insert into casework.stretch (tenant_id, client_id, from_day, until_day, worker_id, municipality, on_benefit_since, scheme, settings_version)
   select c.tenant_id, c.id, p.f, p.u, case when c.number % 10 = 0 then null else ($3::uuid[])[1 + (c.number % 20)::int] end, 'M1', p.f, 'social-assistance', 0
   from dossier.client c, (values (date '2015-01-01', date '2025-01-01'), (date '2025-01-01', date '9999-12-31')) as p (f, u) where c.tenant_id = $1 and $2::int > 0`,
  `insert into casework.signal (tenant_id, client_id, rule, subject, owner, by_hand, since, opens_on, due_on, closes_on, in_time, rests, settings_version)
   select c.tenant_id, c.id, 'no-offer', 1, 'worker', false, d.day, d.day, d.day + 365, case d.n when 1 then date '9999-12-31' else d.day + 100 end, d.n <> 1, '{}', 0
   from dossier.client c, (values (1, date '2025-06-01'), (2, date '2016-01-01'), (3, date '2018-01-01')) as d (n, day) where c.tenant_id = $1 and $2::int > 0 and $3::uuid[] is not null`,
  `insert into casework.gate_stretch (tenant_id, client_id, gate, from_day, until_day, opened_on, asks_for, ball, ball_since, step, step_since, due_on, settings_version)
   select c.tenant_id, c.id, d.n, d.f, d.u, d.f, 'benefit', 'job-desk', d.f, 'work-intake', d.f, d.f + 14, 0
   from dossier.client c, (values (1, date '2015-01-01', date '2015-03-01'), (2, date '2019-01-01', date '2019-03-01'), (3, date '2026-02-20', date '9999-12-31')) as d (n, f, u)
   where c.tenant_id = $1 and (d.n < 3 or c.number % 20 = 0) and $2::int > 0 and $3::uuid[] is not null`,
  `insert into platform.log_line (tenant_id, id, trail, at, epoch, activity, purpose, actor, role, client_id, outcome, trace)
   select c.tenant_id, gen_random_uuid(), 'processing', timestamptz '2026-01-01' + n * interval '1 day', 1, 'getDossier', 'casework', 'test', '', c.id, 'done', 'test'
   from dossier.client c, generate_series(1, 6) n where c.tenant_id = $1 and $2::int > 0 and $3::uuid[] is not null`,
];

const tables = [
  "dossier.client",
  "dossier.client_person",
  "dossier.name_word",
  "dossier.entry",
  "casework.stretch",
  "casework.signal",
  "casework.gate_stretch",
  "platform.log_line",
];

/** Commissioners with many clients each, known to the planner; the first one is given, with one of its workers. */
export const manyClients = async (clock: TestClock, commissioners: number, each: number) => {
  const made: { readonly commissioner: TestCommissioner; readonly worker: Actor }[] = [];
  for (let n = 0; n < commissioners; n += 1) {
    const commissioner = await aCommissioner({ clock, municipalities: ["M1"] });
    const worker = await commissioner.actorFor("caseworker");
    const workers = [personOf(worker), ...Array.from({ length: 19 }, () => commissioner.installation.newId())];
    await commissioner.run(async (tx) => {
      for (const statement of statements) await tx.query(statement, [tx.tenantId, each, workers]);
    });
    made.push({ commissioner, worker });
  }
  const database = await testDatabase();
  for (const table of tables) await database.outsideTransaction(`analyze ${table}`);
  const [first] = made;
  if (first === undefined) throw new Error("no commissioner was asked for");
  return first;
};
