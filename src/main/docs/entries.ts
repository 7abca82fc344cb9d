import { type EntryKind, openingKinds } from "../../contexts/dossier/domain/entry.ts";
import { entryPolicies } from "../../contexts/dossier/domain/entry-policy.ts";
import { factBodySchemas, factKinds } from "../../contexts/dossier/entry-schema.ts";
import { type Field, fieldsOf } from "./json-schema.ts";
import { code, markdown, type Page, table } from "./page.ts";
import { wordsOf } from "./words.ts";

const about = `A dossier is a list of entries that is only added to. Every entry has a number within its client, a first day on which it
holds (\`validFrom\`), who recorded it, when (\`recordedAt\`), from when it counts as known (\`knownFrom\`) and for which purpose. A fact also has its
\`subject\`: the entry that opened what it is about, or itself. \`validUntil\` is there only where a decision names its end beforehand.`;

const amendments = `Two kinds are about another entry, their \`target\`. \`entry-corrected\` says what the target should have said: its days and its body, whole.
\`entry-withdrawn\` takes the target away; withdrawing a correction or a withdrawal makes what it was about stand again. Of several corrections the last
one recorded holds.`;

const listOf: Readonly<Record<string, string>> = {
  scheme: "schemes",
  ground: "exemptionGrounds",
  product: "products",
};

/** Codes are of the commissioner's own lists; the reason for which a benefit, a provision or a job ended is one too. */
const kindOfValue = (kind: string, { name, what }: Field): string => {
  const isEndReason = name === "reason" && kind.endsWith("-ended") && kind !== "exemption-ended";
  const list = isEndReason ? "endReasons" : listOf[name];
  return list === undefined ? what : `code of the setting ${code(list)}`;
};

/** Every kind of entry with what it says, who may see it, and how long it is kept. */
export const entriesPage = async (): Promise<Page> => {
  const { entryTexts } = await wordsOf("dossier/dossier/entry-texts.ts");
  const kinds = Object.keys(entryPolicies) as EntryKind[];
  return {
    name: "entries.md",
    text: markdown(
      "Kinds of entry",
      about,
      "## What each says",
      table(
        ["kind", "on screen", "field", "value"],
        factKinds.flatMap((kind) => {
          const fields = fieldsOf(factBodySchemas[kind]).map((field) => [
            `${code(field.name)}${field.required ? "" : " (may be left out)"}`,
            kindOfValue(kind, field),
          ]);
          return (fields.length === 0 ? [["", ""]] : fields).map((cells, i) =>
            i === 0 ? [code(kind), entryTexts.en[kind] ?? "", ...cells] : ["", "", ...cells],
          );
        }),
      ),
      "## What opens and what ends",
      table(
        ["opens", "is ended by"],
        Object.entries(openingKinds).map((pair) => pair.map(code)),
      ),
      "A plan has no ending of its own: it runs until its `validUntil`, or on without end.",
      "## Corrections",
      amendments,
      "## Who may see it, what for, how long",
      "`staff-and-client` and `staff-client-and-provider` say who may see an entry besides the commissioner's staff; a provider only while it is involved, and of these kinds only what a referral needs (ADR 0038). `by-entry`: each entry says so itself: a message names who reads it, and a document whether the client does (`forClient`, or they handed it in); no provider reads a document.",
      table(
        ["kind", "audience", "purpose", "kept for as long as this setting says", "after"],
        kinds.map((kind) => {
          const { audience, purpose, retention } = entryPolicies[kind];
          return [code(kind), audience, purpose, code(retention.term), retention.after];
        }),
      ),
    ),
  };
};
