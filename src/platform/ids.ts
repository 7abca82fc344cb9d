import { randomFillSync } from "node:crypto";
import { v7 } from "uuid";
import type { NewId } from "../kernel/ids.ts";

/** Sixteen random bytes at a time, drawn from the system some thousands at once: each draw is a call to the system. */
const pool = new Uint8Array(16 * 1024);
let used = pool.length;

const sixteenBytes = (): Uint8Array => {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 16;
  return pool.slice(used - 16, used);
};

let msecs = 0;
let seq = 0;

/** Ids that rise with time, so that new rows lie together; also those made within one millisecond. */
export const newUuid: NewId = () => {
  const random = sixteenBytes();
  const now = Date.now();
  // each millisecond counts on from a number of its own, so that two processes do not give the same ids
  seq = now > msecs ? new DataView(random.buffer).getUint32(0) >>> 1 : seq + 1;
  msecs = Math.max(msecs, now);
  return v7({ random, msecs, seq }) as never;
};
