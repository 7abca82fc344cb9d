/** Over this many rows a spreadsheet no longer helps; who wants more is asked to narrow the list, never given a part of it. */
export const exportLimit = 50_000;

export type ExportRefusal = { readonly code: "too-many-rows"; readonly rows: number; readonly limit: number };
