import type { listOwnDocuments } from "../../../contexts/casework/own-api.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { ownDocumentTexts } from "./texts.ts";

export type OwnDocuments = ReplyOf<typeof listOwnDocuments>;

export type OwnDocumentShown = {
  readonly id: EntryNumber;
  readonly name: string;
  readonly about: string;
  readonly isHandedIn: boolean;
  readonly mayTakeBack: boolean;
};

type Kind = "kind-pdf" | "kind-picture" | "kind-word" | "kind-text";

const kindOf: Readonly<Record<OwnDocuments["documents"][number]["mediaType"], Kind>> = {
  "application/pdf": "kind-pdf",
  "image/png": "kind-picture",
  "image/jpeg": "kind-picture",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "kind-word",
  "application/vnd.oasis.opendocument.text": "kind-text",
  "text/plain": "kind-text",
};

export const presentOwnDocuments = (
  { documents }: Pick<OwnDocuments, "documents">,
  language: Language,
  formats: Formats,
): readonly OwnDocumentShown[] => {
  const say = sayIn(ownDocumentTexts, language);
  return documents.map(({ id, name, type, on, handedIn, mayTakeBack, mediaType }) => ({
    id,
    name: capital(name),
    about: say("of-day", {
      type: capital(labelOf("document-type", type, language, on)),
      day: formats.day(on),
      file: say(kindOf[mediaType]),
    }),
    isHandedIn: handedIn,
    mayTakeBack,
  }));
};
