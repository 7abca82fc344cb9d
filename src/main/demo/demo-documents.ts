import type { FactBodies } from "../../contexts/dossier/public.ts";
import { type Adding, addClientDocument } from "../../contexts/dossier/use-cases/documents.ts";
import type { DocumentId } from "../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../kernel/plain-date.ts";
import { ok } from "../../kernel/result.ts";
import type { Given, Tx } from "../../platform/unit-of-work.ts";
import { demoId } from "./demo-ids.ts";
import { clientId, type DemoWork, expected } from "./demo-work.ts";
import { pdfOf } from "./pdf-of.ts";

type Sample = { readonly name: string; readonly type: string; readonly ago: number; readonly lines: readonly string[] };

const samples: readonly Sample[] = [
  { name: "Cv", type: "cv", ago: 40, lines: ["Curriculum vitae", "Ervaring: winkel, magazijn, zorg"] },
  {
    name: "Uitnodiging gesprek",
    type: "letter",
    ago: 21,
    lines: ["Uitnodiging", "Wij willen met u praten over uw plan."],
  },
  { name: "Loonstrook", type: "payslip", ago: 0, lines: ["Loonstrook", "Uren: 16 per week"] },
  { name: "Certificaat heftruck", type: "diploma", ago: 75, lines: ["Certificaat", "Heftruck, reachtruck"] },
];

/** Documents that the first clients who are helped today brought, pay slips handed in by themselves these days, each with its own content: names are of nobody. */
export const writeDocuments = async (
  tx: Tx,
  work: DemoWork,
  isHelped: (n: number) => PlainDate | null,
  given: Given,
): Promise<void> => {
  const { opened, ledger, seed, today } = work;
  let brought = 0;
  for (let n = 1; n <= Math.min(work.clients, 120); n += 1) {
    const since = isHelped(n);
    if (since === null) continue;
    const sample = samples[brought % samples.length];
    brought += 1;
    if (sample === undefined) continue;
    const isHandedIn = sample.type === "payslip";
    const on = addDays(today, isHandedIn ? -(n % 9) : -sample.ago);
    const adding: Adding = {
      clientId: clientId(seed, n),
      name: sample.name,
      type: sample.type,
      on: on < since ? since : on,
      mediaType: pdf,
      content: ok(pdfOf([...sample.lines, `Voorbeeld ${n}`])),
      scanned: false,
      // what the office wrote to them
      forClient: sample.type === "letter",
      handedIn: isHandedIn,
    };
    const newId = () => demoId<DocumentId>(seed, "document", n) as never;
    expected(await addClientDocument(tx, { ledger, keys: opened.keys }, adding, { ...given, newId }));
  }
};

const pdf: FactBodies["document-added"]["mediaType"] = "application/pdf";
