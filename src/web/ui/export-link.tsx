import { type MouseEvent, type ReactElement, useState } from "react";
import type { Endpoint, Problem } from "../../platform/endpoint.ts";
import { download } from "../client/download.ts";
import type { InputTo } from "../client/input.ts";
import { addressOf } from "../client/request.ts";
import { useTexts } from "../languages/use-language.ts";
import { uiTexts } from "./texts.ts";

export type Export = {
  readonly href: string;
  readonly name: string;
  readonly isBusy: boolean;
  /** Why the last try brought no file. */
  readonly problem: Problem | null;
  readonly start: () => Promise<void>;
};

/** A list as a file. The page shows `problem` under the list: a file that is refused says why and what to do. */
export const useExport = <E extends Endpoint>(endpoint: E, input: InputTo<E>, name: string): Export => {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const start = async (): Promise<void> => {
    setBusy(true);
    const done = await download(endpoint, input);
    setBusy(false);
    if ("problem" in done) setProblem(done.problem);
    else {
      setProblem(null);
      save(done.file, name);
    }
  };
  return { href: addressOf(endpoint, input), name, isBusy, problem, start };
};

const save = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

type Props = { readonly file: Export; readonly className?: string };

/** An ordinary link to the file, so that it can also be copied or opened elsewhere. */
export const ExportLink = ({ file, className }: Props): ReactElement => {
  const say = useTexts(uiTexts);
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!file.isBusy) void file.start();
  };
  return (
    <a href={file.href} download={file.name} className={className} onClick={follow} aria-busy={file.isBusy}>
      {say(file.isBusy ? "exporting" : "export")}
    </a>
  );
};
