import { formatsIn } from "../../languages/formats.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Plan } from "../plan/presenter.ts";
import { paperTexts } from "./texts.ts";

export type SignatureShown = {
  readonly party: string;
  readonly name: string;
  /** Null while this party has not signed. */
  readonly signed: string | null;
  readonly line: string;
};

type Client = { readonly clientNumber: number; readonly state: { readonly worker: { readonly name: string } | null } };

/** Whose paper it is and who made it with them. The paper is Dutch, as the plan is, whatever the reader's language. */
export const whoseInWords = ({ clientNumber, state: { worker } }: Client, commissioner: string): string => {
  const say = sayIn(paperTexts, "nl");
  const facts = { commissioner, number: clientNumber };
  return worker === null ? say("whose", facts) : say("whose-worker", { ...facts, worker: worker.name });
};

/** What each party signed on screen or on an earlier paper stands on this one; who has not signed gets a line. */
export const signaturesOf = (
  { client, commissioner: office }: Pick<Plan, "client" | "commissioner">,
  clientName: string,
  commissioner: string,
): readonly SignatureShown[] => {
  const say = sayIn(paperTexts, "nl");
  const { day } = formatsIn("nl");
  const signed = (standing: Plan["client"]): string | null =>
    standing.kind === "signed" ? say(`signed-${standing.how}`, { day: day(standing.on) }) : null;
  const line = say("day-and-signature");
  return [
    { party: say("client"), name: clientName, signed: signed(client), line },
    { party: say("office"), name: commissioner, signed: signed(office), line },
  ];
};
