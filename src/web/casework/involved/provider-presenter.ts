import type { listClientProviders } from "../../../contexts/casework/providers-api.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Formats } from "../../languages/formats.ts";

type Involved = ReplyOf<typeof listClientProviders>["involved"][number];
type Say = (key: "involved-since" | "involved-until", facts: Readonly<Record<string, string>>) => string;

/** Which provider, what for, from when and to which last day. */
export const wordsOfInvolved = ({ name, whatFor, from, until }: Involved, say: Say, { day }: Pick<Formats, "day">) =>
  until === null
    ? say("involved-since", { name, whatFor, day: day(from) })
    : say("involved-until", { name, whatFor, day: day(from), last: day(addDays(until, -1)) });
