import type { searchClients } from "../../../contexts/casework/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { type ClientRow, presentClient } from "../client-row.ts";
import { searchTexts } from "./texts.ts";

type Reply = ReplyOf<typeof searchClients>;
export type Found = { readonly words: string; readonly rows: readonly ClientRow[] };

/** Says by what was searched, so that "12345" is never a riddle. */
export const presentFound = (reply: Reply, language: Language, formats: Formats): Found => {
  const say = sayIn(searchTexts, language);
  return {
    words: reply.total === 0 ? say(`none-${reply.foundBy}`) : say(`found-${reply.foundBy}`, { count: reply.total }),
    rows: reply.rows.map((row) => presentClient(row, language, formats)),
  };
};
