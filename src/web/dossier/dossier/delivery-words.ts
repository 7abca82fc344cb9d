import type { deliveryDifferences } from "../../../contexts/dossier/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { entryTexts } from "./entry-texts.ts";

type Body = Readonly<Record<string, unknown>>;
type DeliveryDifference = (typeof deliveryDifferences)[number];
type SaidByDelivery = {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly scheme?: string;
  readonly ground?: string;
};

/** In what way a delivery and the dossier differ. */
export const differenceInWords = ({ difference, feed }: Body, language: Language): string | undefined =>
  typeof difference === "string"
    ? sayIn(entryTexts, language)(`differs-${difference as DeliveryDifference}`, { feed: String(feed) })
    : undefined;

/** Of a difference the words about it name the feed already. */
export const deliveryInWords = ({ difference, feed }: Body, language: Language): string | undefined =>
  typeof feed === "string" && difference === undefined ? sayIn(entryTexts, language)("agrees", { feed }) : undefined;

/** What the delivery says of it. */
export const saidInWords = (body: Body, language: Language, formats: Formats): string | undefined => {
  const said = body["said"] as SaidByDelivery | undefined;
  if (said === undefined) return undefined;
  const { scheme, ground = "", until } = said;
  const what =
    scheme === undefined
      ? labelOf("ground", ground, language, said.from)
      : labelOf("scheme", scheme, language, said.from);
  const from = formats.day(said.from);
  return until === null
    ? sayIn(entryTexts, language)("said-running", { what, from })
    : sayIn(entryTexts, language)("said-ended", { what, from, until: formats.lastDay(until) });
};
