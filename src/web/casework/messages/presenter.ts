import type { listClientMessages } from "../../../contexts/casework/messages-api.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { messageTexts } from "./texts.ts";
import { presentThread, type Thread } from "./thread-presenter.ts";

export type ClientMessages = ReplyOf<typeof listClientMessages>;

export type NoteShown = { readonly id: EntryNumber; readonly text: string; readonly by: string };

/** The conversation as the office reads it, and the notes apart, the latest first. A client's own messages are the client's, whoever recorded them. */
export const presentMessages = (
  { messages }: Pick<ClientMessages, "messages">,
  today: PlainDate,
  language: Language,
  formats: Formats,
): Thread & { readonly notes: readonly NoteShown[] } => {
  const say = sayIn(messageTexts, language);
  const thread = presentThread(
    messages.filter(({ isNote }) => !isNote),
    {
      side: "commissioner",
      today,
      who: ({ from, by, cantCome }) => {
        if (from !== "client") return by ?? say("office");
        return say(cantCome === null ? "client" : "client-cant-come");
      },
    },
    language,
    formats,
  );
  const notes = messages
    .filter(({ isNote }) => isNote)
    .toReversed()
    .map(({ id, text, by, on }) => ({
      id,
      text,
      by: say("note-by", { name: by ?? say("office"), day: formats.day(on) }),
    }));
  return { ...thread, notes };
};
