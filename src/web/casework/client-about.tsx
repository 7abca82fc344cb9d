import type { ReactElement } from "react";
import { getDossier } from "../../contexts/dossier/api.ts";
import type { ClientId } from "../../kernel/ids.ts";
import { useReply } from "../client/queries.ts";
import { clientInWords } from "../languages/codes.ts";
import { useLanguage } from "../languages/use-language.ts";

type Props = { readonly clientId: ClientId; readonly about: string };

/** Under the head of a page on which is written about one client: who that is, before what the page is about. */
export const ClientAbout = ({ clientId, about }: Props): ReactElement => {
  const { language } = useLanguage();
  const dossier = useReply(getDossier, { params: { clientId }, query: {} });
  const isKnown = dossier.state === "ready" && dossier.reply.clientId === clientId;
  return (
    <>
      <strong>{isKnown ? clientInWords(dossier.reply, language) : "\u00a0"}</strong>
      <div>{about}</div>
    </>
  );
};
