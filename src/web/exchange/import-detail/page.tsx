import { type ReactElement, useState } from "react";
import { getImport } from "../../../contexts/exchange/api.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { usePlace } from "../../routing/use-place.ts";
import { ButtonToPage } from "../../ui/button.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { importProblems } from "../import-problems.ts";
import { importPlace, importsPlace } from "../places.ts";
import { ActButtons } from "./acts.tsx";
import { FaultTable } from "./fault-table.tsx";
import { HowItStands } from "./how-it-stands.tsx";
import { MissingRows } from "./missing-rows.tsx";
import { askAgainAfter, type ImportReply, presentImport } from "./presenter.ts";
import { PreviewTable } from "./preview-table.tsx";
import { importDetailTexts } from "./texts.ts";

export const Page = (): ReactElement => {
  const { params } = usePlace(importPlace);
  const shown = useReply(getImport, { params }, { again: askAgainAfter });
  if (shown.state === "waiting") return <Skeleton kind="head" />;
  if (shown.state === "refused")
    return <ProblemNotice problem={shown.problem} onRetry={shown.retry} texts={importProblems} />;
  return <Import reply={shown.reply} />;
};

const Import = ({ reply }: { readonly reply: ImportReply }): ReactElement => {
  const say = useTexts(importDetailTexts);
  const { language } = useLanguage();
  const view = presentImport(reply, language, mayDo(useSession(), "exchange.import.run"));
  return (
    <>
      <PageHead
        title={reply.fileName}
        about={
          <>
            {view.about} <Tag tone={view.tone}>{view.status}</Tag>
            {view.loaded !== null && <p>{view.loaded}</p>}
          </>
        }
        actions={
          <ButtonToPage look="quiet" to={importsPlace}>
            {say("back")}
          </ButtonToPage>
        }
      />
      <HowItStands view={view} />
      <ActButtons reply={reply} acts={view.acts} />
      <Faults reply={reply} faults={view.faults} />
      {reply.counts.missingRows > 0 && <MissingRows importId={reply.id} />}
      {view.preview.rows.length > 0 && <PreviewTable preview={view.preview} />}
      <MappingUsed reply={reply} />
    </>
  );
};

type FaultsProps = { readonly reply: ImportReply; readonly faults: ReturnType<typeof presentImport>["faults"] };

const Faults = ({ reply, faults }: FaultsProps): ReactElement | null => {
  if (faults.length === 0) return null;
  return <FaultTable faults={faults} total={reply.counts.faults} importId={reply.id} />;
};

const MappingUsed = ({ reply }: { readonly reply: ImportReply }): ReactElement => {
  const say = useTexts(importDetailTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="trede-import__mapping" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("mapping")}</summary>
      {isOpen && <pre>{JSON.stringify(reply.mapping, null, 2)}</pre>}
    </details>
  );
};
