import type { CommissionerRefusal, PersonRefusal, ProviderRefusal } from "../../contexts/access/public.ts";
import type { PurgeRefusal } from "../../contexts/dossier/public.ts";
import type { BadMapping, ImportRefusal } from "../../contexts/exchange/public.ts";
import type { DifferenceRefusal } from "../../contexts/figures/public.ts";
import { countOf } from "./count.ts";

export type CommandRefusal =
  | ImportRefusal
  | BadMapping
  | DifferenceRefusal
  | PersonRefusal
  | ProviderRefusal
  | CommissionerRefusal
  | PurgeRefusal;

type Sentences = { readonly [C in CommandRefusal["code"]]: (refusal: Extract<CommandRefusal, { code: C }>) => string };

/** What to do next, for the operator at the command line. A refusal without its sentence does not compile. */
const sentences: Sentences = {
  "no-such-import": () => "There is no such import. bin/trede import list shows them.",
  "file-already-there": () => "This import has its file already. Start another import for another file.",
  "not-checked-yet": () => "The file has not been read whole yet.",
  "has-faults": ({ faults }) =>
    `The file has ${countOf(faults, "fault")}, so nothing was applied. Mend it, or take the good rows with --good-rows.`,
  "nothing-to-apply": () => "No row of the file is good and new, so nothing was changed.",
  "already-applied": () => "This import was applied before.",
  "already-revoked": () => "This import was revoked or dropped before.",
  "another-import-runs": ({ number }) =>
    `Import ${number} is still being applied or revoked. Wait for it, or finish it: bin/trede import resume`,
  "later-import-rests-on-this": ({ number }) =>
    `Import ${number}, a later delivery of the same feed, changed some of these rows or found rows as they were, these perhaps among them. Revoke that one first: bin/trede import revoke ${number}`,
  "history-load-not-permitted": () => "A history load is not permitted to you.",
  "recorded-at-in-the-future": () =>
    "--recorded-at lies in the future. A history load tells what was known before now.",
  "bad-mapping": ({ file, faults }) =>
    `The mapping ${file} can't be used:\n${faults.map(({ path, message }) => `  ${path === "" ? "" : `${path}: `}${message}`).join("\n")}`,
  "empty-window": ({ from, until }) =>
    `The window from ${from} until ${until} holds no day. --until is the first day that no longer counts.`,
  "exit-before-window": ({ lastDay }) => `--exit-by lies before ${lastDay}, the last day of the window.`,
  "moments-reversed": () => "--and lies before --known-at. Give the earlier moment as --known-at.",
  "unknown-municipality": ({ found, known }) => `There is no municipality ${found}. There are: ${known.join(", ")}.`,
  "unknown-scheme": ({ found, known }) => `There is no scheme ${found}. There are: ${known.join(", ")}.`,
  "known-at-too-recent": ({ latest }) =>
    `What is known is settled a minute after the fact: ask for ${latest} or earlier, or leave it out for now.`,
  "email-taken": () => "Somebody with this e-mail address is there already.",
  "worker-code-taken": () => "Somebody with this worker code is there already.",
  "no-such-person": () => "There is no such person.",
  "role-held-already": ({ since }) => `This role is held already, since ${since}.`,
  "role-not-held": () => "This role is not held.",
  "last-administrator": () => "Somebody must stay administrator.",
  "ends-before-start": ({ start }) => `The end lies before the start, ${start}.`,
  "provider-needed": () => "This role is for somebody of a provider: say which with --provider NUMBER.",
  "no-such-provider": () => "There is no such provider. bin/trede provider list shows them.",
  "client-needed": () => "This role is for a client: say which with --client NUMBER.",
  "no-such-client": () => "There is no client with this number.",
  "client-signs-in-already": () => "Somebody else signs in as this client already.",
  "side-not-of-role": () => "--provider goes with a provider's role only, --client with the role client only.",
  "role-of-another-side": ({ role }) => `The role ${role} must be over first: nobody acts for two sides.`,
  "provider-known-already": ({ name }) => `There is a provider with this number already: ${name}.`,
  "provider-of-another-commissioner": () => "Another commissioner added this provider, and alone may change it.",
  "import-under-way": () =>
    "An import is being applied or revoked. Give this command again when it is finished: bin/trede import list",
  "commissioner-code-taken": () => "There is a commissioner with this code already.",
};

export const sentenceOf = (refusal: CommandRefusal): string =>
  (sentences[refusal.code] as (refusal: CommandRefusal) => string)(refusal);
