import { createHash } from "node:crypto";
import { z } from "zod";

/*
 * A backup is one gzip stream of lines, each of them JSON; `zcat FILE | less` reads it.
 *
 *   {"format":"trede-backup", …}                the head: what it was made from and every table with its columns
 *   ["begin","dossier.client"]                  a table begins
 *   {"tenant_id":"…","number":"1042", …}        its rows in order of their key; every value is the database's own text,
 *                                               so that nothing is rounded on its way
 *   ["end","dossier.client",600,"<sha256>"]     how many rows, and the digest over their lines
 *   ["complete",21,"<sha256>"]                  the last line: how many tables, and the digest over the head and all ends
 *
 * Rows are objects and everything else but the head is a list, so a reader needs no look ahead. A file that was cut off
 * lacks its last line.
 */

export const backupHeadSchema = z.object({
  format: z.literal("trede-backup"),
  formatVersion: z.literal(1),
  /** The product that made it, and when. */
  version: z.string(),
  takenAt: z.string(),
  installation: z.object({ id: z.string(), epoch: z.int() }),
  /** Names the master key that the ciphers in it were made with; the key itself is not in it. */
  keyId: z.string(),
  migrations: z.array(z.object({ number: z.int(), name: z.string(), checksum: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});
export type BackupHead = z.infer<typeof backupHeadSchema>;

export const markSchema = z.union([
  z.tuple([z.literal("begin"), z.string()]),
  z.tuple([z.literal("end"), z.string(), z.int(), z.string()]),
  z.tuple([z.literal("complete"), z.int(), z.string()]),
]);
export type Mark = z.infer<typeof markSchema>;

/** A digest over lines, the same whether they come one by one or in pages. */
export const lineDigest = () => {
  const hash = createHash("sha256");
  return {
    add: (line: string): void => {
      hash.update(line).update("\n");
    },
    value: (): string => hash.digest("hex"),
  };
};
export type LineDigest = ReturnType<typeof lineDigest>;

export type RestoreRefusal =
  | { readonly code: "not-a-backup" }
  /** It was a backup once: `table` is where it stops making sense, null for the file as a whole. */
  | { readonly code: "backup-damaged"; readonly table: string | null }
  | { readonly code: "backup-of-another-key"; readonly needed: string; readonly given: string }
  | {
      readonly code: "backup-of-another-version";
      readonly version: string;
      readonly backup: number;
      readonly here: number;
    }
  | { readonly code: "database-not-empty"; readonly table: string }
  | { readonly code: "may-not-back-up" };

export type BackupRefusal = Extract<RestoreRefusal, { code: "may-not-back-up" }>;
