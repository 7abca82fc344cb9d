import type { ComponentProps, ReactElement } from "react";
import { exportCaseload } from "../../contexts/casework/api.ts";
import type { InputTo } from "../client/input.ts";
import { useFile } from "../client/use-file.ts";
import { Button } from "../ui/button.tsx";
import { Pager } from "../ui/pager.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";

type Props = {
  readonly reply: { readonly page: number; readonly pageSize: number; readonly total: number };
  readonly onPage: ComponentProps<typeof Pager>["onPage"];
  /** The whole list, as a file is asked for it. */
  readonly whole: InputTo<typeof exportCaseload>["query"];
  readonly exports: string;
  readonly fileName: string;
};

/** The foot of a list of clients: its pages, and the list as a file. */
export const ListFoot = ({
  reply: { page, pageSize, total },
  onPage,
  whole,
  exports,
  fileName,
}: Props): ReactElement => {
  const file = useFile(exportCaseload);
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
