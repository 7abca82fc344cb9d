import type { MediaType } from "../../dossier/public.ts";
import { all } from "./plan-words.ts";

export const mediaTypes = all<MediaType>()([
  "application/pdf",
  "image/png",
  "image/jpeg",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.oasis.opendocument.text",
  "text/plain",
]);
