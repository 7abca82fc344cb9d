import { useState } from "react";
import type { Endpoint, Problem } from "../../platform/endpoint.ts";
import { useLanguage } from "../languages/use-language.ts";
import { fileWith, type ServedFile } from "./file.ts";
import type { InputTo } from "./input.ts";
import { addressOf, type Input, inLanguage } from "./request.ts";

const get = fileWith((url, init) => fetch(url, init));

/** Saves what an endpoint gives as a file; when it is refused there is a problem to show, and no file. */
export const useFile = <E extends Endpoint>(endpoint: E) => {
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  /** Under the name the server gives it, or one that says more of what is in it. */
  const save = async (input: InputTo<E>, name?: string): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const served = await get(addressOf(endpoint, inLanguage(endpoint, input as Input, language)));
    setBusy(false);
    if (served.ok) hand({ ...served.value, name: name ?? served.value.name });
    else setProblem(served.refusal);
  };
  return { save, busy, problem };
};

/** The browser saves what is followed as a link with a name. */
const hand = ({ name, content }: ServedFile): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
