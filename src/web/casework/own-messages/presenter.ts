import type { listOwnMessages } from "../../../contexts/casework/messages-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { presentThread, type Thread } from "../messages/thread-presenter.ts";
import { knownInWords } from "../own-file/known.ts";
import { ownMessageTexts } from "./texts.ts";

export type OwnMessages = ReplyOf<typeof listOwnMessages>;

/** The conversation as the client reads it: with whoever wrote, by name and role; with the organisation when that is not known. */
export const presentOwnMessages = (
  { messages, on }: OwnMessages,
  commissioner: string,
  language: Language,
  formats: Formats,
): Thread => {
  const say = sayIn(ownMessageTexts, language);
  type Message = OwnMessages["messages"][number];
  const who = ({ from, by, isCantCome, provider }: Message): string => {
    if (from === "client") return say(isCantCome ? "you-cant-come" : "you");
    if (from === "provider") return provider ?? "";
    return by === null ? commissioner : knownInWords(by, language);
  };
  // for whom it is: who wrote it stands above it
  const readers = ({ from, provider }: Message): string[] => [
    ...(from === "client" ? [] : [say("you-too")]),
    ...(from === "commissioner" ? [] : [commissioner]),
    ...(from === "provider" || provider === null ? [] : [provider]),
  ];
  return presentThread(messages, { side: "client", today: on, who, readers, readersAre: "for" }, language, formats);
};
