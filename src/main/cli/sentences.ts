import type { CommissionerRefusal, PeopleRefusal } from "../../contexts/access/public.ts";
import type { BadMapping, ImportRefusal } from "../../contexts/exchange/public.ts";
import type { DifferenceRefusal } from "../../contexts/figures/public.ts";
import { countOf } from "./count.ts";

export type CommandRefusal = ImportRefusal | BadMapping | DifferenceRefusal | PeopleRefusal | CommissionerRefusal;

type Sentences = { readonly [C in CommandRefusal["code"]]: (refusal: Extract<CommandRefusal, { code: C }>) => string };

/** What to do next, for the operator at the command line. A refusal without its sentence does not compile. */
const sentences: Sentences = {
  "no-such-import": () => "There is no such import. bin/trede import list shows them.",
  "file-already-there": () => "This import has its file already. Start another import for another file.",
  "not-checked-yet": () => "The file has not been read whole yet.",
  "has-faults": ({ faults }) =>
    `The file has ${countOf(faults, "fault")}, so nothing was applied. Mend it, or take the good rows with --good-rows.`,
  "nothing-to-apply": () => "The file holds nothing new, so nothing was changed.",
  "already-applied": () => "This import was applied before.",
  "already-revoked": () => "This import was revoked or dropped before.",
  "another-import-runs": ({ number }) =>
    `Import ${number} is still being applied or revoked. Wait for it, or finish it: bin/trede import resume`,
  "later-import-rests-on-this": () => "A later delivery of the same feed builds on this one. Revoke that one first.",
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
  "commissioner-code-taken": () => "There is a commissioner with this code already.",
};

export const sentenceOf = (refusal: CommandRefusal): string =>
  (sentences[refusal.code] as (refusal: CommandRefusal) => string)(refusal);
