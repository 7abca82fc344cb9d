import { type ReactElement, useState } from "react";
import { chooseCommissioner } from "../../../contexts/access/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import type { Choosing } from "../../client/session.ts";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import "../entrance.css";

type Props = { readonly choices: Choosing["choices"] };

/** One press goes on for that commissioner, with nothing left on screen of the one before. */
export const CommissionerList = ({ choices }: Props): ReactElement => {
  const [send, busy] = useSend(chooseCommissioner);
  const [problem, setProblem] = useState<Problem | null>(null);
  const choose = async (commissionerId: string): Promise<void> => {
    if (busy) return;
    const result = await send({ body: { commissionerId } });
    if (result.ok) window.location.assign("/");
    else setProblem(result.refusal);
  };
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} />}
      <ul className="trede-people">
        {choices.map((choice) => (
          <li key={choice.id}>
            <button type="button" onClick={() => void choose(choice.id)}>
              <strong>{choice.name}</strong>
              <span className="trede-soft">{choice.code}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
