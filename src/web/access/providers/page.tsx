import { type ReactElement, useState } from "react";
import { listProviders } from "../../../contexts/access/api.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { accessProblems } from "../access-problems.ts";
import type { Provider } from "../side-form.ts";
import { ProviderDialog } from "./provider-dialog.tsx";
import { providersTexts } from "./texts.ts";

type Asking = { readonly about: Provider | null } | null;

/** The organisations whose people may be given a role. */
export const Page = (): ReactElement => {
  const say = useTexts(providersTexts);
  const providers = useReply(listProviders, {});
  const mayManage = mayDo(useSession(), "access.provider.manage");
  const [asking, setAsking] = useState<Asking>(null);
  const [done, setDone] = useState<string | null>(null);
  const isEmpty = providers.state === "ready" && providers.reply.providers.length === 0;
  const add = <Button onPress={() => setAsking({ about: null })}>{say("add")}</Button>;
  return (
    <>
      <PageHead title={say("title")} about={say("about")} actions={mayManage && !isEmpty && add} />
      {done !== null && <Notice tone="moss">{done}</Notice>}
      {providers.state === "waiting" && <Skeleton kind="table" />}
      {providers.state === "refused" && (
        <ProblemNotice problem={providers.problem} onRetry={providers.retry} texts={accessProblems} />
      )}
      {isEmpty && <EmptyState why={say("emptyWhy")} action={mayManage && add} />}
      {providers.state === "ready" && !isEmpty && (
        <ProviderTable rows={providers.reply.providers} onChange={mayManage ? (about) => setAsking({ about }) : null} />
      )}
      {asking !== null && (
        <ProviderDialog
          provider={asking.about}
          onClose={(said) => {
            setAsking(null);
            if (said !== undefined) setDone(said);
          }}
        />
      )}
    </>
  );
};

type TableProps = {
  readonly rows: readonly Provider[];
  readonly onChange: ((provider: Provider) => void) | null;
};

const ProviderTable = ({ rows, onChange }: TableProps): ReactElement => {
  const say = useTexts(providersTexts);
  const { number } = useFormats();
  const columns: readonly Column<Provider>[] = [
    { key: "name", head: say("name"), cell: (row) => row.name },
    {
      key: "number",
      head: say("number"),
      cell: (row) => <span className="trede-number">{row.registrationNumber}</span>,
    },
    { key: "people", head: say("people"), isNumeric: true, cell: (row) => number(row.people) },
  ];
  const change: Column<Provider> = {
    key: "act",
    head: say("act"),
    cell: (row) =>
      row.isOwn ? (
        <span>
          <Button look="link" small aloud={`: ${row.name}`} onPress={() => onChange?.(row)}>
            {say("change")}
          </Button>
        </span>
      ) : (
        <span className="trede-soft trede-small">{say("ofOther")}</span>
      ),
  };
  return (
    <DataTable
      caption={say("listLabel")}
      columns={onChange === null ? columns : [...columns, change]}
      rows={rows}
      keyOf={(row) => row.id}
    />
  );
};
