import { daysOfRecord, fileNamed, isWithin, type MediaType } from "../../../contexts/dossier/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";

/** As typed and chosen. */
export type DocumentDraft = {
  readonly file: { readonly name: string; readonly size: number } | null;
  readonly name: string;
  readonly kind: string;
  readonly on: string;
  readonly forClient: boolean;
};

export type DocumentField = "chosen" | "name" | "kind" | "on";
export type DocumentFault =
  | "choose-a-file"
  | "kind-of-file"
  | "file-empty"
  | "file-too-large"
  | "choose-one"
  | "name-missing"
  | "name-too-long"
  | "day-wrong"
  | "day-to-come";
export type DocumentFaults = readonly { readonly field: DocumentField; readonly code: DocumentFault }[];

export type DocumentToAdd = {
  readonly name: string;
  readonly type: string;
  readonly mediaType: MediaType;
  readonly on: PlainDate;
  readonly forClient?: "true";
};

export type DocumentRead =
  | { readonly ok: true; readonly document: DocumentToAdd }
  | { readonly ok: false; readonly faults: DocumentFaults };

/** What the server takes, or every fault at once; `atMost` in megabytes. */
export const readDocument = (draft: DocumentDraft, atMost: number, today: PlainDate): DocumentRead => {
  const { file, kind } = draft;
  const mediaType = file === null ? null : fileNamed(file.name).mediaType;
  const [name, on] = [draft.name.trim(), parseTypedDay(draft.on)];
  const fault = faultOfFile(file, mediaType, atMost);
  const faults: DocumentFaults = [
    ...(fault === undefined ? [] : [{ field: "chosen", code: fault } as const]),
    ...(name === "" ? [{ field: "name", code: "name-missing" } as const] : []),
    ...(name.length > 120 ? [{ field: "name", code: "name-too-long" } as const] : []),
    ...(kind === "" ? [{ field: "kind", code: "choose-one" } as const] : []),
    ...faultsOfDay(on, today),
  ];
  return faults.length > 0 || mediaType === null || on === undefined
    ? { ok: false, faults }
    : {
        ok: true,
        document: { name, type: kind, mediaType, on, ...(draft.forClient ? { forClient: "true" as const } : {}) },
      };
};

const faultOfFile = (
  file: DocumentDraft["file"],
  mediaType: MediaType | null,
  atMost: number,
): DocumentFault | undefined => {
  if (file === null) return "choose-a-file";
  if (mediaType === null) return "kind-of-file";
  if (file.size === 0) return "file-empty";
  return file.size > atMost * 1_000_000 ? "file-too-large" : undefined;
};

const faultsOfDay = (on: PlainDate | undefined, today: PlainDate): DocumentFaults => {
  if (on === undefined || !isWithin(daysOfRecord(today), on)) return [{ field: "on", code: "day-wrong" }];
  return on > today ? [{ field: "on", code: "day-to-come" }] : [];
};

/** A file that is chosen gives the document its name, unless somebody typed one of their own. */
export const withFile = (draft: DocumentDraft, file: DocumentDraft["file"]): DocumentDraft => {
  const before = draft.file === null ? "" : fileNamed(draft.file.name).name;
  const isTyped = draft.name.trim() !== "" && draft.name !== before;
  return { ...draft, file, name: isTyped || file === null ? draft.name : fileNamed(file.name).name.slice(0, 120) };
};

/** Which field a refusal is about, so that it is said there too. */
export const fieldOf: Readonly<Record<string, DocumentField>> = {
  "not-what-it-says": "chosen",
  "document-empty": "chosen",
  "document-too-large": "chosen",
  "document-infected": "chosen",
  "document-not-scanned": "chosen",
  "document-there-already": "chosen",
  "document-name-unfit": "name",
  "citizen-number-in-name": "name",
  "illness-in-name": "name",
  "no-such-document-type": "kind",
  "day-to-come": "on",
  "day-out-of-bounds": "on",
};
