import type { ComponentProps, ReactElement } from "react";
import type { exportCaseload } from "../../contexts/casework/api.ts";
import type { exportGates } from "../../contexts/casework/gate-api.ts";
import type { exportSignals } from "../../contexts/casework/signals-api.ts";
import type { InputTo } from "../client/input.ts";
import { useFile } from "../client/use-file.ts";
import { Button } from "../ui/button.tsx";
import { Pager } from "../ui/pager.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";

type Lists = typeof exportCaseload | typeof exportGates | typeof exportSignals;

type Props<E extends Lists> = {
  readonly reply: { readonly page: number; readonly pageSize: number; readonly total: number };
  readonly onPage: ComponentProps<typeof Pager>["onPage"];
  /** The whole list, as a file is asked for it. */
  readonly from: E;
  readonly whole: InputTo<E>["query"];
  readonly exports: string;
  readonly fileName: string;
};

/** The foot of a list of clients: its pages, and the list as a file. */
export const ListFoot = <E extends Lists>({
  reply: { page, pageSize, total },
  onPage,
  from,
  whole,
  exports,
  fileName,
}: Props<E>): ReactElement => {
  const file = useFile<Lists>(from);
  return (
    <>
      <Pager
        page={page}
        pageSize={pageSize}
        total={total}
        onPage={onPage}
        links={
          <Button look="link" small busy={file.busy} onPress={() => void file.save({ query: whole ?? {} }, fileName)}>
            {exports}
          </Button>
        }
      />
      {file.problem !== null && <ProblemNotice problem={file.problem} />}
    </>
  );
};
