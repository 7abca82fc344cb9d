import type { PlainDate } from "../../kernel/plain-date.ts";
import { capital } from "../languages/capital.ts";
import { labelOf } from "../languages/codes.ts";
import type { Formats } from "../languages/formats.ts";
import type { Language } from "../languages/language.ts";
import { defineTexts, sayIn } from "../languages/texts.ts";

/** Which signal, and of a step at the gate: which step. */
export type Named = { readonly rule: string; readonly about: string | null };

/** What is the matter, as the commissioner's rule says it, today or on a day; of a step at the gate which one. */
export const signalLabel = ({ rule, about }: Named, language: Language, on?: PlainDate): string => {
  const matter = labelOf("signal-rule", rule, language, on);
  return about === null ? matter : `${matter}: ${labelOf("gate-step", about, language, on)}`;
};

/** What is waited for. */
export const asksLabel = ({ rule, about }: Named, language: Language, on?: PlainDate): string =>
  about === null ? labelOf("signal-asks", rule, language, on) : capital(labelOf("gate-step", about, language, on));

const senderTexts = defineTexts("casework/message-sender", {
  nl: {
    client: "van de cliënt, {{day}}",
    both: "van de cliënt, ook aan {{provider}}, {{day}}",
    provider: "van {{provider}}, {{day}}",
  },
  en: {
    client: "from the client, {{day}}",
    both: "from the client, also to {{provider}}, {{day}}",
    provider: "from {{provider}}, {{day}}",
  },
});

type Sent = {
  readonly sender: { readonly from: "client" | "provider"; readonly provider: string | null } | null;
  readonly since: PlainDate;
};

/** Of a message without answer: from whom and of which day. Two of one client are told apart by it. */
export const senderSaid = ({ sender, since }: Sent, language: Language, { shortDay }: Formats): string | null => {
  if (sender === null) return null;
  const say = sayIn(senderTexts, language);
  const { from, provider } = sender;
  const day = shortDay(since);
  if (from === "provider") return say("provider", { provider: provider ?? "", day });
  return provider === null ? say("client", { day }) : say("both", { provider, day });
};
