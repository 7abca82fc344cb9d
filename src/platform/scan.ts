import { spawn } from "node:child_process";

/** What a scan for viruses says; whoever was not scanned is not known to be clean. */
export type ScanVerdict = "clean" | "infected" | "not-scanned";
export type Scan = (content: Uint8Array) => Promise<ScanVerdict>;

const aMinute = 60_000;

/**
 * Scans with a program of the installation (TREDE_SCAN_COMMAND): it gets the content on its standard input and ends with 0 for clean and 1
 * for infected, as ClamAV's do. Any other end, none within the time, or no such program: not scanned. It is told nothing of where the
 * content comes from, and gets none of our environment.
 */
export const scanWith =
  ([program, ...words]: readonly [string, ...string[]], limitMs = aMinute): Scan =>
  (content) =>
    new Promise((resolve) => {
      const child = spawn(program, words, {
        stdio: ["pipe", "ignore", "ignore"],
        env: { PATH: "/usr/local/bin:/usr/bin:/bin" },
        // not `timeout`: its timer outlives a program that could not be started, and holds up the end of the server
        signal: AbortSignal.timeout(limitMs),
        killSignal: "SIGKILL",
      });
      child.on("error", () => resolve("not-scanned"));
      child.on("close", (code) => resolve(code === 0 ? "clean" : code === 1 ? "infected" : "not-scanned"));
      // it may know enough before it has read all
      child.stdin.on("error", () => undefined);
      child.stdin.end(content);
    });
