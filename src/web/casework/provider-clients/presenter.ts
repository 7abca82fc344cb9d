import type { getProviderClient, listProviderClients } from "../../../contexts/casework/provider-side-api.ts";
import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import { addDays, daysBetween } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { presentBall } from "../gate/presenter.ts";
import { givenInWords } from "../given-words.ts";
import { presentThread, type Thread } from "../messages/thread-presenter.ts";
import { providerTexts } from "./texts.ts";

export type ProviderClients = ReplyOf<typeof listProviderClients>;
export type ProviderClient = ReplyOf<typeof getProviderClient>;
type Words = { readonly commissioner: string; readonly language: Language; readonly formats: Formats };

export type ClientRow = {
  readonly id: ClientId;
  readonly name: string;
  readonly number: string;
  readonly whatFor: string;
  readonly days: string;
  readonly responsible: string;
  readonly lastMessage: string;
};

/** One line for each client of the provider. */
export const presentClients = (
  { clients }: ProviderClients,
  { commissioner, language, formats }: Words,
): ClientRow[] => {
  const say = sayIn(providerTexts, language);
  return clients.map(({ clientId, clientNumber, name, whatFor, since, until, responsible, lastMessage }) => ({
    id: clientId,
    name: name ?? say("no-name"),
    number: String(clientNumber),
    whatFor,
    days:
      until === null
        ? say("row-since", { from: formats.shortDay(since) })
        : say("row-until", { from: formats.shortDay(since), last: formats.shortDay(addDays(until, -1)) }),
    responsible: responsible ?? say("nobody"),
    lastMessage:
      lastMessage === null
        ? say("no-message")
        : say("last-from", {
            who: say(`from-${lastMessage.from}`, { commissioner }),
            day: formats.shortDay(lastMessage.on),
          }),
  }));
};

export type HelpShown = { readonly id: EntryNumber; readonly what: string; readonly days: string };

export type ClientShown = {
  readonly title: string;
  readonly about: string;
  readonly days: string;
  readonly responsible: string;
  /** Who has the ball at the gate; null when the client is not there. */
  readonly ball: string | null;
  readonly plan: { readonly days: string; readonly goal: string | null; readonly text: string | null } | null;
  readonly help: readonly HelpShown[];
  readonly thread: Thread;
};

/** What a provider's consultant is told of one client. */
export const presentClient = (reply: ProviderClient, words: Words): ClientShown => {
  const { language, formats } = words;
  const say = sayIn(providerTexts, language);
  const { name, clientNumber, organisation, whatFor, since, until, responsible, gate, plan, on } = reply;
  return {
    title: name ?? say("no-name"),
    about: say("client-about", { number: String(clientNumber), organisation, whatFor }),
    days:
      until === null
        ? say("client-since", { day: formats.day(since) })
        : say("client-until", { day: formats.day(since), until: formats.day(addDays(until, -1)) }),
    responsible: responsible ?? say("nobody"),
    ball:
      gate === null
        ? null
        : presentBall(
            { since: gate.ball.since, days: daysBetween(gate.ball.since, on), who: gate.ball[language] },
            { language, formats },
          ),
    plan: plan === null ? null : { days: daysOf(plan, "plan-days", words), ...goalAndText(plan, words) },
    help: reply.help.map((each) => helpOf(each, on, words)),
    thread: threadOf(reply, words),
  };
};

const helpOf = (
  { id, kind, product, from, until, ...given }: ProviderClient["help"][number],
  on: ProviderClient["on"],
  words: Words,
): HelpShown => {
  const { language, formats } = words;
  return {
    id,
    what:
      product === null
        ? sayIn(providerTexts, language)(`kind-${kind}`)
        : capital(labelOf("product", product, language, from)),
    days: [daysOf({ from, until }, "help", words), ...givenInWords(given, { from, until, on }, language, formats)].join(
      ", ",
    ),
  };
};

type Days = { readonly from: ProviderClient["since"]; readonly until: ProviderClient["until"] };

const daysOf = ({ from, until }: Days, of: "plan-days" | "help", { language, formats }: Words): string => {
  const say = sayIn(providerTexts, language);
  if (until === null) return say(of === "help" ? "help-from" : "plan-days", { from: formats.day(from) });
  return say(of === "help" ? "help-until" : "plan-days-until", {
    from: formats.day(from),
    until: formats.lastDay(until),
  });
};

const goalAndText = ({ goal, text }: NonNullable<ProviderClient["plan"]>, { language }: Words) => ({
  goal: goal === null ? null : sayIn(providerTexts, language)("plan-goal", { goal }),
  text,
});

const threadOf = (
  { messages, organisation, on }: ProviderClient,
  { commissioner, language, formats }: Words,
): Thread => {
  const say = sayIn(providerTexts, language);
  type Message = ProviderClient["messages"][number];
  const who = ({ from }: Message): string =>
    from === "client" ? say("client") : from === "provider" ? organisation : commissioner;
  const readers = ({ clientReads }: Message): string[] => [
    ...(clientReads ? [say("the-client")] : []),
    commissioner,
    say("us"),
  ];
  return presentThread(
    messages.map((message) => ({ ...message, provider: organisation, sentAt: null })),
    { side: "provider", today: on, who, readers },
    language,
    formats,
  );
};
