import { useState } from "react";
import type { Endpoint, Problem } from "../../platform/endpoint.ts";
import type { InputTo } from "./input.ts";
import { call } from "./queries.ts";

/** Opens an address with everything asked anew, also when it is the address that is open now. */
const loadAnew = (address: string): void => {
  window.history.replaceState(null, "", address);
  window.location.reload();
};

export type SendAndLoad<E extends Endpoint> = {
  readonly send: (input: InputTo<E>) => Promise<void>;
  readonly busy: boolean;
  readonly problem: Problem | null;
};

/**
 * Sends what changes who is asking. What is on screen belongs to whoever was there before, so nothing of it is asked again: the
 * page is loaded anew at `address`. Busy until that has happened.
 */
export const useSendAndLoad = <E extends Endpoint>(endpoint: E, address: () => string): SendAndLoad<E> => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async (input: InputTo<E>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const result = await call(endpoint, input);
    if (result.ok) return loadAnew(address());
    setProblem(result.refusal);
    setBusy(false);
  };
  return { send, busy, problem };
};
