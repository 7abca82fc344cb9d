import type { ReactElement } from "react";
import type { Endpoint } from "../../platform/endpoint.ts";
import type { InputTo } from "../client/input.ts";
import { useFile } from "../client/use-file.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import "../ui/pager.css";

type Props<E extends Endpoint> = {
  readonly from: E;
  readonly input: InputTo<E>;
  readonly exports: string;
  readonly fileName: string;
  /** What is left out of the file. */
  readonly about?: string;
};

/** Figures as a file, at their foot. */
export const ExportFoot = <E extends Endpoint>({ from, input, exports, fileName, about }: Props<E>): ReactElement => {
  const file = useFile(from);
  return (
    <>
      <div className="trede-foot">
        <span className="trede-soft trede-small">{about}</span>
        <span className="trede-foot__links trede-no-print">
          <Button look="link" small busy={file.busy} onPress={() => void file.save(input, fileName)}>
            {exports}
          </Button>
        </span>
      </div>
      {file.problem !== null && <ProblemNotice problem={file.problem} />}
    </>
  );
};
