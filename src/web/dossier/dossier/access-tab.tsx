import type { ReactElement } from "react";
import { listDossierAccess } from "../../../contexts/dossier/api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import { useReply } from "../../client/queries.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Pager } from "../../ui/pager.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import type { LogKind } from "../places.ts";
import { type AccessLine, presentAccess } from "./access-presenter.ts";
import { accessTexts } from "./access-texts.ts";

type Props = {
  readonly clientId: ClientId;
  readonly what: LogKind;
  readonly page: number;
  readonly onChange: (
    asked: { readonly log?: LogKind; readonly page: number },
    how?: { readonly replace?: boolean },
  ) => void;
};

/** Who looked, for what; from the processing log, which nobody can change. */
export const AccessTab = ({ clientId, what, page, onChange }: Props): ReactElement => {
  const say = useTexts(accessTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const log = useReply(listDossierAccess, { params: { clientId }, query: { what, page } }, { keep: true });
  if (log.state === "waiting") return <Skeleton kind="table" />;
  if (log.state === "refused") return <ProblemNotice problem={log.problem} onRetry={log.retry} />;
  const { total, amongOthers, deletedBefore, lines } = log.reply;
  const deleted = deletedBefore === null ? "" : ` ${say("deleted", { when: formats.dayOf(deletedBefore) })}`;
  if (total === 0 && amongOthers === 0) return <EmptyState why={`${say("empty")}${deleted}`} />;
  return (
    <>
      <p className="trede-soft trede-lead">{`${say("about")}${deleted}`}</p>
      <div className="trede-lead">
        <Checkbox
          name="among-others"
          isChecked={what === "all"}
          onChange={(isAll) => onChange({ log: isAll ? "all" : "dossier", page: 1 })}
        >
          {say("among-others", { count: amongOthers })}
        </Checkbox>
      </div>
      {total === 0 ? (
        <EmptyState why={say("empty-dossier")} />
      ) : (
        <>
          <DataTable
            caption={say("caption")}
            columns={columnsIn(language)}
            rows={presentAccess(lines, language, formats)}
            keyOf={(line) => line.key}
            isRefreshing={log.refreshing}
          />
          <Pager {...log.reply} onPage={(next, how) => onChange({ page: next }, how)} />
        </>
      )}
    </>
  );
};

const columnsIn = (language: Language): readonly Column<AccessLine>[] => {
  const say = sayIn(accessTexts, language);
  return [
    { key: "at", head: say("at"), cell: (line) => <span className="trede-number">{line.at}</span> },
    { key: "who", head: say("who"), cell: (line) => line.who },
    { key: "role", head: say("role"), cell: (line) => line.roles },
    { key: "activity", head: say("activity"), cell: (line) => line.activity },
    { key: "purpose", head: say("purpose"), cell: (line) => line.purpose },
    {
      key: "outcome",
      head: say("outcome"),
      cell: (line) => <Tag tone={line.outcome.tone}>{line.outcome.words}</Tag>,
    },
  ];
};
