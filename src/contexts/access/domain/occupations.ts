export type Occupation = { readonly code: string; readonly nl: string; readonly en: string };

/** A line that is no occupation, with why. */
export type OccupationFault = { readonly line: number; readonly why: "columns" | "code" | "label" | "twice" };

/**
 * Reads a list of occupations: a head "code;nl;en" and a line each, as ISCO-08 unit groups or ESCO occupations are exported. Every
 * fault is told, so that the file is mended once.
 */
export const readOccupations = (
  text: string,
): { readonly occupations: Occupation[]; readonly faults: OccupationFault[] } => {
  const occupations: Occupation[] = [];
  const faults: OccupationFault[] = [];
  const seen = new Set<string>();
  const [head = "", ...lines] = text
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split(/\r?\n/);
  if (head.trim() !== "code;nl;en") faults.push({ line: 1, why: "columns" });
  for (const [i, raw] of lines.entries()) {
    const line = i + 2;
    const [code = "", nl = "", en = "", ...more] = raw.split(";").map((part) => part.trim());
    if (more.length > 0 || raw.split(";").length < 3) faults.push({ line, why: "columns" });
    else if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/.test(code)) faults.push({ line, why: "code" });
    else if (nl === "" || en === "" || nl.length > 200 || en.length > 200) faults.push({ line, why: "label" });
    else if (seen.has(code)) faults.push({ line, why: "twice" });
    else occupations.push({ code, nl, en });
    seen.add(code);
  }
  return { occupations, faults };
};
