import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { addDocument, removeDocument } from "../../../contexts/dossier/api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { upload } from "../../client/upload.ts";
import type { DocumentToAdd } from "./form.ts";
import type { DocumentShown } from "./presenter.ts";

export type DocumentActing =
  | { readonly step: "reading" }
  | { readonly step: "adding"; readonly problem: Problem | null }
  /** `sent` counts the bytes that are on their way. */
  | { readonly step: "sending"; readonly sent: number }
  | { readonly step: "removing"; readonly document: DocumentShown; readonly problem: Problem | null }
  | { readonly step: "done"; readonly act: "added" | "was-removed"; readonly name: string };

/** What is done about documents, with a refusal kept in view. */
export const useDocumentActs = (clientId: ClientId) => {
  const [state, setState] = useState<DocumentActing>({ step: "reading" });
  const [send, isRemoving] = useSend(removeDocument);
  const { csrfToken } = useSession();
  const queries = useQueryClient();
  return {
    state,
    busy: isRemoving || state.step === "sending",
    begin: () => setState({ step: "adding", problem: null }),
    ask: (document: DocumentShown) => setState({ step: "removing", document, problem: null }),
    stop: () => setState({ step: "reading" }),
    add: async ({ name, ...query }: DocumentToAdd, file: File): Promise<void> => {
      setState({ step: "sending", sent: 0 });
      const onProgress = (sent: number): void => setState({ step: "sending", sent });
      const sent = { file, fileName: name, csrfToken, onProgress };
      const result = await upload(addDocument, { params: { clientId }, query }, sent);
      if (!result.ok) return setState({ step: "adding", problem: result.refusal });
      setState({ step: "done", act: "added", name });
      await queries.invalidateQueries();
    },
    remove: async (document: DocumentShown, reason: string): Promise<void> => {
      const result = await send({ params: { clientId, entry: document.id }, body: { reason } });
      setState(
        result.ok
          ? { step: "done", act: "was-removed", name: document.name }
          : { step: "removing", document, problem: result.refusal },
      );
    },
  };
};

export type DocumentActs = ReturnType<typeof useDocumentActs>;
