import { useState } from "react";
import { concludeSignal, recordContact, restSignal, wakeSignal } from "../../../contexts/casework/signals-api.ts";
import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import type { Result } from "../../../kernel/result.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { queryClient, useSend } from "../../client/queries.ts";
import { type Recorded, useUndo } from "../use-undo.ts";

/** The signal that is acted on. */
export type ActedOn = {
  readonly clientId: ClientId;
  readonly rule: string;
  readonly subject: EntryNumber;
  readonly about: string | null;
  /** What it is called, for the dialog. */
  readonly signal: string;
  /** The same with whose it is, for a button that is heard without its row. */
  readonly words: string;
  /** Whose it is, where the page is not of one client. */
  readonly client: string | null;
  /** It is about the end of a plan, and answered by the next. */
  readonly renews: boolean;
};

type Asked =
  | { readonly act: "rest" | "wake"; readonly on: ActedOn }
  /** `known`: the conclusion that follows from what was pressed; null where none does. */
  | { readonly act: "conclude"; readonly on: ActedOn; readonly known: string | null }
  | { readonly act: "contact"; readonly on: Pick<ActedOn, "clientId" | "client"> };

export type SignalActing =
  | { readonly step: "reading" }
  | ({ readonly step: "asking"; readonly problem: Problem | null } & Asked)
  | { readonly step: "done"; readonly act: Asked["act"]; readonly client: string | null; readonly done: Recorded }
  | { readonly step: "undone" }
  | { readonly step: "refused"; readonly problem: Problem };

export type Asking = Extract<SignalActing, { step: "asking" }>;
/** A signal is asked about, not the client alone. */
export type AskingSignal = Exclude<Asking, { act: "contact" }>;

export type AskingConclusion = Extract<Asking, { act: "conclude" }>;

/** What is done about signals, with a refusal kept in view and a way back from what was done. */
export const useSignalActs = () => {
  const [state, setState] = useState<SignalActing>({ step: "reading" });
  const [rest, isResting] = useSend(restSignal);
  const [wake, isWaking] = useSend(wakeSignal);
  const [conclude, isConcluding] = useSend(concludeSignal);
  const [contact, isRecording] = useSend(recordContact);
  const [takeBack, isUndoing] = useUndo();

  const settle = async (asked: Asking, sent: Promise<Result<Recorded, Problem>>): Promise<void> => {
    const result = await sent;
    if (result.ok) return setState({ step: "done", act: asked.act, client: asked.on.client, done: result.value });
    // what is no longer there is not on the list either
    if (result.refusal.code === "no-such-signal") await queryClient.invalidateQueries();
    setState(
      asked.act === "wake" ? { step: "refused", problem: result.refusal } : { ...asked, problem: result.refusal },
    );
  };

  const named = ({ on: { rule, subject, about } }: AskingSignal) => ({ rule, subject, about });
  const of = ({ on: { clientId } }: Asking) => ({ clientId });

  return {
    state,
    busy: isResting || isWaking || isConcluding || isRecording || isUndoing,
    askRest: (on: ActedOn) => setState({ step: "asking", act: "rest", on, problem: null }),
    askConclude: (on: ActedOn, known: string | null = null) =>
      setState({ step: "asking", act: "conclude", on, known, problem: null }),
    askContact: ({ clientId, client }: Pick<ActedOn, "clientId" | "client">) =>
      setState({ step: "asking", act: "contact", on: { clientId, client }, problem: null }),
    stop: () => setState({ step: "reading" }),
    /** Nothing to ask: it is on the list again. */
    wake: (on: ActedOn) => {
      const asked: AskingSignal = { step: "asking", act: "wake", on, problem: null };
      return settle(asked, wake({ params: of(asked), body: named(asked) }));
    },
    rest: (asked: AskingSignal, body: Omit<Sent<typeof rest>, "rule" | "subject" | "about">) =>
      settle(asked, rest({ params: of(asked), body: { ...named(asked), ...body } })),
    conclude: (asked: AskingSignal, body: Omit<Sent<typeof conclude>, "rule" | "subject" | "about">) =>
      settle(asked, conclude({ params: of(asked), body: { ...named(asked), ...body } })),
    contact: (asked: Asking, body: Sent<typeof contact>) => settle(asked, contact({ params: of(asked), body })),
    undo: async (done: Recorded, reason: string): Promise<void> => {
      const result = await takeBack(done, reason);
      setState(result.ok ? { step: "undone" } : { step: "refused", problem: result.refusal });
    },
  };
};

/** The body that a sender takes. */
type Sent<S extends (input: never) => unknown> = Parameters<S>[0] extends { readonly body: infer Body } ? Body : never;

export type SignalActs = ReturnType<typeof useSignalActs>;
