import type { listOwnMessages } from "../../../contexts/casework/messages-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { presentThread, type Thread } from "../messages/thread-presenter.ts";
import { ownMessageTexts } from "./texts.ts";

export type OwnMessages = ReplyOf<typeof listOwnMessages>;

/** The conversation as the client reads it: with the organisation, whoever wrote there. */
export const presentOwnMessages = (
  { messages, on }: OwnMessages,
  commissioner: string,
  language: Language,
  formats: Formats,
): Thread => {
  const say = sayIn(ownMessageTexts, language);
  type Message = OwnMessages["messages"][number];
  const who = ({ from, provider }: Message): string =>
    from === "client" ? say("you") : from === "provider" ? (provider ?? "") : commissioner;
  const readers = ({ provider }: Message): string[] => [
    say("you-too"),
    ...(provider === null ? [] : [provider]),
    commissioner,
  ];
  return presentThread(messages, { side: "client", today: on, who, readers }, language, formats);
};
