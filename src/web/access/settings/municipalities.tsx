import { type ReactElement, useState } from "react";
import { listMunicipalities, listMunicipalityChanges } from "../../../contexts/access/api.ts";
import { useReply } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { actorName } from "../../languages/actors.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { accessProblems } from "../access-problems.ts";
import { MunicipalityDialog } from "./municipality-dialog.tsx";
import type { TypedMunicipality } from "./municipality-form.ts";
import { RemoveMunicipalityDialog } from "./remove-municipality-dialog.tsx";
import { settingsTexts } from "./texts.ts";

/** Null: nothing is asked; an empty code: a new one. */
type Asking = TypedMunicipality | null;

export const Municipalities = ({ mayChange }: { readonly mayChange: boolean }): ReactElement => {
  const say = useTexts(settingsTexts);
  const municipalities = useReply(listMunicipalities, {});
  const [asking, setAsking] = useState<Asking>(null);
  const [removing, setRemoving] = useState<Asking>(null);
  const [done, setDone] = useState<string | null>(null);
  const known = municipalities.state === "ready" ? municipalities.reply.municipalities : [];
  return (
    <section aria-labelledby="municipalities">
      <h2 id="municipalities" tabIndex={-1}>
        {say("municipalities")}
      </h2>
      <p className="trede-soft trede-small">{say("municipalitiesAbout")}</p>
      {municipalities.state === "waiting" && <Skeleton kind="table" lines={3} />}
      {municipalities.state === "refused" && (
        <ProblemNotice problem={municipalities.problem} onRetry={municipalities.retry} texts={accessProblems} />
      )}
      {done !== null && <Notice tone="moss">{done}</Notice>}
      {municipalities.state === "ready" && known.length === 0 && <p>{say("noMunicipalities")}</p>}
      {known.length > 0 && (
        <MunicipalityTable rows={known} acts={mayChange ? { rename: setAsking, remove: setRemoving } : null} />
      )}
      <History />
      {mayChange && (
        <Button look="quiet" small onPress={() => setAsking({ code: "", name: "" })}>
          {say("addMunicipality")}
        </Button>
      )}
      {removing !== null && (
        <RemoveMunicipalityDialog
          asked={removing}
          onClose={(said) => {
            setRemoving(null);
            if (said !== undefined) setDone(said);
          }}
        />
      )}
      {asking !== null && (
        <MunicipalityDialog
          asked={asking}
          taken={known}
          onClose={(said) => {
            setAsking(null);
            if (said !== undefined) setDone(said);
          }}
        />
      )}
    </section>
  );
};

/** Who did what, and when. A name has no day from which it holds: it is how the municipality is called, in dossiers of before as well. */
const History = (): ReactElement | null => {
  const say = useTexts(settingsTexts);
  const { language } = useLanguage();
  const { moment, number } = useFormats();
  const history = useReply(listMunicipalityChanges, {});
  if (history.state !== "ready" || history.reply.changes.length === 0) return null;
  const { changes } = history.reply;
  return (
    <details className="trede-small">
      <summary>
        {say("history", { count: changes.length, n: number(changes.length) })}
        <span className="trede-aloud"> {say("municipalityHistory")}</span>
      </summary>
      <ol className="trede-setting__changes">
        {changes.map(({ number: key, code, what, name, was, recordedAt, recordedBy }) => (
          <li key={key}>
            <div>{say(`municipality-${what}`, { code, name, was: was ?? "" })}</div>
            <div className="trede-soft">
              {say("recorded", { when: moment(recordedAt), by: actorName(recordedBy, language) })}
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
};

type TableProps = {
  readonly rows: readonly TypedMunicipality[];
  /** Null for who may not. */
  readonly acts: Readonly<Record<"rename" | "remove", (municipality: TypedMunicipality) => void>> | null;
};

const MunicipalityTable = ({ rows, acts }: TableProps): ReactElement => {
  const say = useTexts(settingsTexts);
  const { commissioner } = useSession();
  const columns: readonly Column<TypedMunicipality>[] = [
    { key: "name", head: say("municipalityName"), cell: (row) => row.name },
    { key: "code", head: say("code"), cell: (row) => row.code },
  ];
  const rename: Column<TypedMunicipality> = {
    key: "rename",
    head: say("change"),
    cell: (row) => (
      <span className="trede-step-row__acts">
        <Button look="link" small aloud={`: ${row.name}`} onPress={() => acts?.rename(row)}>
          {say("rename")}
        </Button>
        <Button look="link" small aloud={`: ${row.name}`} onPress={() => acts?.remove(row)}>
          {say("remove")}
        </Button>
      </span>
    ),
  };
  return (
    <DataTable
      caption={say("municipalityList", { commissioner: commissioner.name })}
      columns={acts === null ? columns : [...columns, rename]}
      rows={rows}
      keyOf={(row) => row.code}
    />
  );
};
