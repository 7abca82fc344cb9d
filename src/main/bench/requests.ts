import { Agent, get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

const connections = 8;
const seconds = 3;

/** Requests answered per second by keep-alive connections that ask again as soon as they are answered. */
export const requestsPerSecond = async (url: string, cookie = ""): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1000;
  let answered = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        await once(url, cookie, agent);
        answered += 1;
      }
    }),
  );
  agent.destroy();
  return answered / ((performance.now() - began) / 1000);
};

const once = (url: string, cookie: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`answered ${response.statusCode}`));
      response.on("end", resolve).resume();
    }).on("error", reject);
  });

/** How long each request takes, in milliseconds, when they come at a steady rate whatever became of those before them. */
export const timesAtRate = async (
  url: string,
  cookie: string,
  perSecond: number,
  forSeconds: number,
): Promise<number[]> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  const began = performance.now();
  const times = await Promise.all(
    Array.from({ length: perSecond * forSeconds }, async (_, n) => {
      const due = began + (n * 1000) / perSecond;
      await pause(Math.max(0, due - performance.now()));
      await once(url, cookie, agent);
      // a server that lags behind makes those wait that come after, and that counts
      return performance.now() - due;
    }),
  );
  agent.destroy();
  return times;
};
