import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { MappingFault } from "../domain/mapping.ts";
import { type Mapping, mappingSchema } from "../mapping-schema.ts";

export type BadMapping = {
  readonly code: "bad-mapping";
  readonly file: string;
  readonly faults: readonly MappingFault[];
};

/** Where the mappings are that come with the product. */
const shippedFolder = fileURLToPath(new URL("../../../../mappings/", import.meta.url));

/** Reads a mapping and checks it whole (mapping-schema.ts). */
export const loadMapping = async (file: string): Promise<Result<Mapping, BadMapping>> => {
  const bad = (...faults: MappingFault[]) => refuse({ code: "bad-mapping", file, faults });
  const read = await readJson(file);
  if ("message" in read) return bad({ path: "", message: read.message });
  const parsed = mappingSchema.safeParse(read.json);
  if (!parsed.success)
    return bad(...parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join("."), message })));
  return ok(parsed.data);
};

const readJson = async (file: string): Promise<{ readonly json: unknown } | { readonly message: string }> => {
  try {
    return { json: JSON.parse(await readFile(file, "utf8")) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
};

export type ShippedMapping = { readonly name: string; readonly mapping: Mapping };

/** The mappings that come with the product, by name ("canonical/benefits"). One that is wrong is a fault of the product. */
export const shippedMappings = async (): Promise<readonly ShippedMapping[]> => {
  const found = await readdir(shippedFolder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile() && entry.name.endsWith(".json"));
  const shipped = await Promise.all(files.map(({ parentPath, name }) => loadShipped(join(parentPath, name))));
  return shipped.toSorted((a, b) => (a.name < b.name ? -1 : 1));
};

const loadShipped = async (file: string): Promise<ShippedMapping> => {
  const loaded = await loadMapping(file);
  if (!loaded.ok) throw new Error(`a shipped mapping is wrong: ${JSON.stringify(loaded.refusal)}`);
  const name = relative(shippedFolder, file).replaceAll("\\", "/").slice(0, -".json".length);
  return { name, mapping: loaded.value };
};
