import type { ReactElement } from "react";
import { listClientDocuments } from "../../../contexts/dossier/api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import { useReply } from "../../client/queries.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { planTexts } from "./texts.ts";

type Props = {
  readonly clientId: ClientId;
  readonly chosen: string;
  readonly onChoose: (document: string) => void;
};

/** The scan among the documents of this dossier; none is asked for while there are none. */
export const ScanField = ({ clientId, chosen, onChoose }: Props): ReactElement | null => {
  const say = useTexts(planTexts);
  const { shortDay } = useFormats();
  const found = useReply(listClientDocuments, { params: { clientId }, query: {} });
  const documents = found.state === "ready" ? found.reply.documents.filter(({ content }) => content === "there") : [];
  if (documents.length === 0) return null;
  return (
    <SelectField
      name="document"
      label={say("document")}
      help={say("document-help")}
      value={chosen}
      onChange={onChoose}
      choices={[
        { value: "", label: say("document-none") },
        ...documents.map(({ id, name, on }) => ({ value: String(id), label: `${name} (${shortDay(on)})` })),
      ]}
    />
  );
};
