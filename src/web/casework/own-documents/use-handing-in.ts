import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { handInDocument } from "../../../contexts/dossier/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSession } from "../../client/session.ts";
import { upload } from "../../client/upload.ts";
import type { DocumentToAdd } from "../../dossier/documents/form.ts";

export type Handing =
  | { readonly step: "reading" }
  | { readonly step: "choosing"; readonly problem: Problem | null }
  /** `sent` counts the bytes that are on their way. */
  | { readonly step: "sending"; readonly sent: number }
  | { readonly step: "done"; readonly name: string };

/** A client hands in a document, with a refusal kept in view. */
export const useHandingIn = () => {
  const [state, setState] = useState<Handing>({ step: "reading" });
  const { csrfToken } = useSession();
  const queries = useQueryClient();
  return {
    state,
    begin: () => setState({ step: "choosing", problem: null }),
    stop: () => setState({ step: "reading" }),
    send: async ({ name, type, mediaType }: DocumentToAdd, file: File): Promise<void> => {
      setState({ step: "sending", sent: 0 });
      const onProgress = (sent: number): void => setState({ step: "sending", sent });
      const sent = { file, fileName: name, csrfToken, onProgress };
      const result = await upload(handInDocument, { query: { type, mediaType } }, sent);
      if (!result.ok) return setState({ step: "choosing", problem: result.refusal });
      setState({ step: "done", name });
      await queries.invalidateQueries();
    },
  };
};

export type HandingIn = ReturnType<typeof useHandingIn>;
