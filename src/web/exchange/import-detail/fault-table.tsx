import { type ReactElement, useState } from "react";
import { exportFaults } from "../../../contexts/exchange/api.ts";
import { useSession } from "../../client/session.ts";
import { useFile } from "../../client/use-file.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { importProblems } from "../import-problems.ts";
import type { FaultRow } from "./presenter.ts";
import { importDetailTexts } from "./texts.ts";

type Props = {
  /** The first thousand at most; `total` counts them all. */
  readonly faults: readonly FaultRow[];
  readonly total: number;
  readonly importId: string;
};

/** Enough to see what is going on; the file with all of them goes to who delivers. */
const atFirst = 50;

export const FaultTable = ({ faults, total, importId }: Props): ReactElement => {
  const say = useTexts(importDetailTexts);
  const { number } = useFormats();
  const { today } = useSession();
  const file = useFile(exportFaults);
  const [shown, setShown] = useState(atFirst);
  return (
    <section className="trede-import__section" aria-labelledby="faults">
      <div className="trede-import__section-head">
        <h2 id="faults">{say("faults")}</h2>
        <Button
          look="link"
          small
          busy={file.busy}
          onPress={() => void file.save({ params: { importId } }, say("faultsFile", { day: today }))}
        >
          {say("faultsCsv")}
        </Button>
      </div>
      {file.problem !== null && <ProblemNotice problem={file.problem} texts={importProblems} />}
      <p className="trede-soft">
        {say("faultsAbout", { count: total, n: number(total) })}{" "}
        {total > faults.length && say("faultsFirst", { shown: number(faults.length) })}
      </p>
      <FaultRows faults={faults.slice(0, shown)} />
      {shown < faults.length && (
        <Button look="quiet" small onPress={() => setShown(shown + 200)}>
          {say("showMore")}
        </Button>
      )}
    </section>
  );
};

/** On a narrow screen the line number stands alone at the top of its card, so it says there what it is. */
const Line = ({ row }: { readonly row: FaultRow }): ReactElement => {
  const say = useTexts(importDetailTexts);
  return (
    <span className="trede-number">
      <span className="trede-import__on-card">{say("line")} </span>
      {row.line}
    </span>
  );
};

const FaultRows = ({ faults }: { readonly faults: readonly FaultRow[] }): ReactElement => {
  const say = useTexts(importDetailTexts);
  const columns: readonly Column<FaultRow>[] = [
    { key: "line", head: say("line"), cell: (row) => <Line row={row} /> },
    { key: "field", head: say("field"), cell: (row) => row.field },
    { key: "found", head: say("found"), cell: (row) => <code className="trede-import__found">{row.found}</code> },
    { key: "what", head: say("what"), cell: (row) => row.what },
    { key: "expected", head: say("expected"), cell: (row) => <span className="trede-soft">{row.expected}</span> },
  ];
  return <DataTable caption={say("faults")} columns={columns} rows={faults} keyOf={(row) => row.key} />;
};
