import { addSeconds } from "../../kernel/instant.ts";
import type { Actor } from "../../platform/unit-of-work.ts";
import { signIn } from "./a-caseworker.ts";
import type { BenchServer } from "./bench-server.ts";
import type { Measured } from "./measured.ts";
import { timesAtRate } from "./requests.ts";
import { served } from "./served.ts";

const rounds = 3;

/** Figures of casework over a large administration: by the lists that are kept, and from the ledgers as known a while ago. */
export const measureFigures = (server: BenchServer, me: Actor): Promise<Measured[]> =>
  served(server, async (address, { access }) => {
    const cookie = await signIn(server, access.sessions, me);
    const secondsFor = async (path: string): Promise<number> => {
      const took: number[] = [];
      for (let round = 0; round < rounds; round += 1)
        took.push(...(await timesAtRate(`${address}/v1/${path}`, cookie, 1, 1)));
      return (took.toSorted((a, b) => a - b)[1] ?? 0) / 1000;
    };
    const kept = await secondsFor("casework-figures");
    const knownAt = addSeconds(server.installation.clock.now(), -60);
    const known = await secondsFor(`casework-figures?knownAt=${knownAt}`);
    const oneOfMine = await fetch(`${address}/v1/caseload?pageSize=1`, { headers: { cookie } });
    const { rows } = (await oneOfMine.json()) as { readonly rows: readonly { readonly clientId: string }[] };
    const followed = await secondsFor(`clients/${rows[0]?.clientId}/what-followed?alike=phase,stay`);
    return [
      { what: "figures of casework over 100,000 dossiers", value: kept, unit: "s", atMost: 3 },
      {
        what: "the same as known a minute ago, from the ledgers",
        value: known,
        unit: "s",
        // a transaction may take thirty seconds
        atMost: 20,
        note: `${((1e6 * known) / 100_000).toFixed(0)} us a dossier`,
      },
      { what: "what followed which help, over 100,000 dossiers", value: followed, unit: "s", atMost: 1 },
    ];
  });
