import { clientName } from "../../languages/codes.ts";
import { formatsIn } from "../../languages/formats.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Plan } from "../plan/presenter.ts";
import { paperTexts } from "./texts.ts";

export type SignatureShown = {
  readonly party: string;
  readonly name: string;
  /** Null while this party has not signed. */
  readonly signed: string | null;
  /** Which text that was, where it is not the one on this paper. */
  readonly text: string | null;
  readonly line: string;
};

type Client = { readonly clientNumber: number; readonly state: { readonly worker: { readonly name: string } | null } };

/** Whose paper it is and who made it with them. The paper is Dutch, as the plan is, whatever the reader's language. */
export const whoseInWords = ({ clientNumber, state: { worker } }: Client, commissioner: string): string => {
  const say = sayIn(paperTexts, "nl");
  const facts = { commissioner, number: clientNumber };
  return worker === null ? say("whose", facts) : say("whose-worker", { ...facts, worker: worker.name });
};

export const markOf = ({ hash }: { readonly hash: string }): string => hash.slice(0, 12);

/** What each party signed on screen or on an earlier paper stands on this one; who has not signed gets a line. */
export const signaturesOf = (
  { client, commissioner: office, versions }: Pick<Plan, "client" | "commissioner" | "versions">,
  clientName: string,
  commissioner: string,
): readonly SignatureShown[] => {
  const say = sayIn(paperTexts, "nl");
  const { day } = formatsIn("nl");
  const signed = (standing: Plan["client"]): string | null =>
    standing.kind === "signed" ? say(`signed-${standing.how}`, { day: day(standing.on) }) : null;
  const textOf = (standing: Plan["client"]): string | null => {
    const at = standing.kind === "signed" ? versions.findIndex(({ id }) => id === standing.version) : -1;
    const [last, text] = [versions[0], versions[at]];
    if (last === undefined || text === undefined || text.hash === last.hash) return null;
    const isWording = versions.slice(0, at).every(({ changed }) => changed.length === 0);
    return say(isWording ? "signed-wording" : "signed-text", { mark: markOf(text) });
  };
  const of = (party: "client" | "office", name: string, standing: Plan["client"]): SignatureShown => ({
    ...{ party: say(party), name, signed: signed(standing) },
    ...{ text: textOf(standing), line: say("day-and-signature") },
  });
  return [of("client", clientName, client), of("office", commissioner, office)];
};

/** What is signed, beside the signatures: a sheet that lies apart says whose it is. In Dutch, as the plan is. */
export const signedFor = (client: Parameters<typeof clientName>[0], mark: string): string =>
  sayIn(paperTexts, "nl")("signed-for", {
    client: clientName(client, "nl"),
    number: String(client.clientNumber),
    mark,
  });
