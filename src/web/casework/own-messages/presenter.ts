import type { listOwnMessages } from "../../../contexts/casework/messages-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { presentThread, type Thread, type ThreadDay } from "../messages/thread-presenter.ts";
import { knownInWords } from "../own-file/known.ts";
import type { OfficeNamed } from "../own-file/office-named.ts";
import { ownMessageTexts } from "./texts.ts";

export type OwnMessages = ReplyOf<typeof listOwnMessages>;

export type OwnThread = Pick<Thread, "agreements"> & {
  /** What was written to them last, with what they wrote back since; in order. */
  readonly latest: readonly ThreadDay[];
  /** The rest, the last day first. */
  readonly earlier: readonly ThreadDay[];
};

/** The conversation as the client reads it: with whoever wrote, by name and role; with the organisation when that is not known. */
export const presentOwnMessages = (
  { messages, on }: OwnMessages,
  office: OfficeNamed,
  language: Language,
  formats: Formats,
): OwnThread => {
  const say = sayIn(ownMessageTexts, language);
  type Message = OwnMessages["messages"][number];
  const who = ({ from, by, isCantCome, provider }: Message): string => {
    if (from === "client") return say(isCantCome ? "you-cant-come" : "you");
    if (from === "provider") return provider ?? "";
    return by === null ? office.first : knownInWords(by, language);
  };
  // for whom it is: who wrote it stands above it
  const readers = ({ from, provider }: Message): string[] => [
    ...(from === "client" ? [] : [say("you-too")]),
    ...(from === "commissioner" ? [] : [office.within]),
    ...(from === "provider" || provider === null ? [] : [provider]),
  ];
  const reader = { side: "client", today: on, who, readers, readersAre: "for" } as const;
  const { days, agreements } = presentThread(messages, reader, language, formats);
  const last = new Set(latestOf(messages).map(({ id }) => id));
  const only = (isLast: boolean): readonly ThreadDay[] =>
    days.flatMap((each) => {
      const turns = each.turns.filter(({ id }) => last.has(id) === isLast);
      return turns.length === 0 ? [] : [{ ...each, turns }];
    });
  return { agreements, latest: only(true), earlier: only(false).toReversed() };
};

/** So many at most of what others wrote in a row: on a phone the answer is written right under it. */
const mostInARow = 3;

/** From the last run of messages to the client on; the client's last one where nobody wrote to them. */
const latestOf = <M extends { readonly from: OwnMessages["messages"][number]["from"] }>(
  messages: readonly M[],
): readonly M[] => {
  const end = messages.findLastIndex(({ from }) => from !== "client");
  if (end === -1) return messages.slice(-1);
  const before = messages.slice(0, end).findLastIndex(({ from }) => from === "client");
  return messages.slice(Math.max(before + 1, end + 1 - mostInARow));
};
