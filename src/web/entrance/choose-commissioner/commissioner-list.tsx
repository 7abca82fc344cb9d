import type { ReactElement } from "react";
import { chooseCommissioner } from "../../../contexts/access/api.ts";
import { useSendAndLoad } from "../../client/load-anew.ts";
import type { Choosing } from "../../client/session.ts";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import "../entrance.css";

type Props = {
  readonly choices: Choosing["choices"];
  /** The address to go on at. */
  readonly next: () => string;
};

/** One press goes on for that commissioner, with nothing left on screen of the one before. */
export const CommissionerList = ({ choices, next }: Props): ReactElement => {
  const { send, problem } = useSendAndLoad(chooseCommissioner, next);
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} />}
      <ul className="trede-people">
        {choices.map((choice) => (
          <li key={choice.id}>
            <button type="button" onClick={() => void send({ body: { commissionerId: choice.id } })}>
              <strong>{choice.name}</strong>
              <span className="trede-soft">{choice.code}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
