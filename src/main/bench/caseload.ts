import type { Actor } from "../../platform/unit-of-work.ts";
import type { BenchServer } from "./bench-server.ts";
import { bareServer, inTurns, watchedProduct } from "./beside-bare.ts";
import type { Measured } from "./measured.ts";

/**
 * The caseload endpoint beside bare Fastify that runs the very same statements (taken down while the endpoint answers),
 * and beside the select alone. Both in this process, asked by the same number of connections, in turns.
 */
export const measureCaseload = async (server: BenchServer, me: Actor): Promise<Measured[]> => {
  const { address, cookie, taken, close } = await watchedProduct(server, me);
  const path = "/v1/caseload";
  const { same, body } = await taken(path);
  const bare = await bareServer(server.url, "", same, body);
  // the select alone has no transaction to take its role and commissioner from, so its connections have them
  const settings = `-c role=trede_app -c app.tenant=${me.tenantId}`;
  const selects = same.filter(({ text }) => text.includes("with listed"));
  const alone = await bareServer(server.url, settings, selects, body);
  const speeds = await inTurns({ product: { url: `${address}${path}`, cookie }, bare, alone });
  for (const each of [bare, alone]) await each.close();
  await close();
  const note = `${speeds.product.toFixed(0)} beside ${speeds.bare.toFixed(0)} requests/s; ${same.length} statements`;
  return [
    {
      what: "caseload beside bare Fastify with the same statements",
      value: speeds.product / speeds.bare,
      unit: "x",
      atLeast: 0.7,
      note,
    },
    {
      what: "caseload beside the select alone",
      value: speeds.product / speeds.alone,
      unit: "x",
      note: `${speeds.alone.toFixed(0)} requests/s`,
    },
  ];
};
