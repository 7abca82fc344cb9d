import { type ReactElement, useEffect, useState } from "react";
import { revealCitizenNumber } from "../../../contexts/dossier/api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { dossierTexts } from "./texts.ts";

type Props = { readonly clientId: ClientId; readonly masked: string | null };
type Shown =
  | { readonly kind: "masked"; readonly problem: Problem | null }
  | { readonly kind: "whole"; readonly number: string };

const masked: Shown = { kind: "masked", problem: null };

/** Masked until asked for; asking is logged. Masked again when the reader looks elsewhere. */
export const CitizenNumber = (props: Props): ReactElement => {
  const say = useTexts(dossierTexts);
  const may = mayDo(useSession(), "dossier.citizen-number.reveal");
  const [send, busy] = useSend(revealCitizenNumber, { changes: false });
  const [shown, setShown] = useState<Shown>(masked);
  useEffect(() => {
    const hide = (): void => setShown(masked);
    document.addEventListener("visibilitychange", hide);
    return () => document.removeEventListener("visibilitychange", hide);
  }, []);
  const reveal = async (): Promise<void> => {
    const result = await send({ params: { clientId: props.clientId } });
    setShown(
      result.ok ? { kind: "whole", number: result.value.citizenNumber } : { kind: "masked", problem: result.refusal },
    );
  };
  if (props.masked === null) return <span>{`${say("citizen-number")}: ${say("citizen-number-none")}`}</span>;
  return (
    <>
      <span className="trede-number">
        {`${say("citizen-number")}: `}
        <span role="status">{shown.kind === "whole" ? shown.number : props.masked}</span>
      </span>
      {shown.kind === "whole" ? (
        <Button look="link" small onPress={() => setShown(masked)}>
          {say("hide")}
        </Button>
      ) : (
        may && (
          <Button look="link" small busy={busy} onPress={() => void reveal()}>
            {say("reveal")}
          </Button>
        )
      )}
      {shown.kind === "masked" && shown.problem !== null && <ProblemNotice problem={shown.problem} />}
    </>
  );
};
