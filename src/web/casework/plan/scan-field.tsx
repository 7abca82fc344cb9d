import type { ReactElement } from "react";
import { listClientDocuments } from "../../../contexts/dossier/api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { useReply } from "../../client/queries.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { planTexts } from "./texts.ts";

type Documents = ReplyOf<typeof listClientDocuments>["documents"];

/** What may be the scan: the documents of this dossier that are there. None while they are not known. */
export const useScans = (clientId: ClientId, { when }: { readonly when: boolean }): Documents => {
  const found = useReply(listClientDocuments, { params: { clientId }, query: {} }, { when });
  return found.state === "ready" ? found.reply.documents.filter(({ content }) => content === "there") : [];
};

type Props = {
  readonly scans: Documents;
  readonly chosen: string;
  readonly onChoose: (document: string) => void;
};

/** The scan among the documents of this dossier; none is asked for while there are none. */
export const ScanField = ({ scans, chosen, onChoose }: Props): ReactElement | null => {
  const say = useTexts(planTexts);
  const { shortDay } = useFormats();
  if (scans.length === 0) return null;
  return (
    <SelectField
      name="document"
      label={say("document")}
      help={say("document-help")}
      value={chosen}
      onChange={onChoose}
      choices={[
        { value: "", label: say("document-none") },
        ...scans.map(({ id, name, on }) => ({ value: String(id), label: `${name} (${shortDay(on)})` })),
      ]}
    />
  );
};
