import { useState } from "react";
import { useSession } from "../../client/session.ts";
import { useFormats } from "../../languages/use-language.ts";
import { type DocumentDraft, type DocumentFaults, type DocumentToAdd, readDocument, withFile } from "./form.ts";

type How = {
  /** In megabytes. */
  readonly atMost: number;
  readonly forClient: boolean;
  readonly send: (document: DocumentToAdd, file: File) => void;
};

/** A document while it is added: what was typed stays when it is refused. */
export const useNewDocument = ({ atMost, forClient, send }: How) => {
  const { today } = useSession();
  const { typedDay } = useFormats();
  const [file, setFile] = useState<File | null>(null);
  const [draft, setDraft] = useState<DocumentDraft>({
    ...{ file: null, name: "", kind: "" },
    on: typedDay(today),
    forClient,
  });
  const [faults, setFaults] = useState<DocumentFaults>([]);
  const [attempt, setAttempt] = useState(0);
  const [sent, setSent] = useState<File | null>(null);
  return {
    file,
    draft,
    faults,
    attempt,
    /** What was refused is about the file that was sent: another one is another question. */
    isSent: file === sent,
    change: (changed: Partial<DocumentDraft>) => setDraft({ ...draft, ...changed }),
    /** The file first, since it names the rest. */
    choose: (chosen: File | null): void => {
      setFile(chosen);
      setDraft(withFile(draft, chosen));
    },
    confirm: (): void => {
      const read = readDocument(draft, atMost, today);
      setFaults(read.ok ? [] : read.faults);
      setAttempt(attempt + 1);
      if (!read.ok || file === null) return;
      setSent(file);
      send(read.document, file);
    },
  };
};

export type AddingDocument = ReturnType<typeof useNewDocument>;
