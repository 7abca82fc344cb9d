import { type FormEvent, type ReactElement, useState } from "react";
import { listMappings, startImport, uploadImportFile } from "../../../contexts/exchange/api.ts";
import type { Problem, ReplyOf } from "../../../platform/endpoint.ts";
import { call, useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { upload } from "../../client/upload.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { useGo } from "../../routing/use-place.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { FileField } from "../../ui/file-field.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { importProblems } from "../import-problems.ts";
import { importPlace, importsPlace } from "../places.ts";
import { faultsAfter, type ImportRefusal, type ImportToStart, readImport, type TypedImport } from "./form.ts";
import { HistoryPart } from "./history-part.tsx";
import { MappingPart } from "./mapping-part.tsx";
import { problemInWords } from "./mapping-words.ts";
import { newImportTexts } from "./texts.ts";
import "./new-import.css";

export const Page = (): ReactElement => {
  const say = useTexts(newImportTexts);
  const mappings = useReply(listMappings, {});
  return (
    <>
      <PageHead
        title={say("title")}
        about={say("about")}
        actions={
          <ButtonToPage look="quiet" to={importsPlace}>
            {say("back")}
          </ButtonToPage>
        }
      />
      {mappings.state === "waiting" && <Skeleton kind="text" lines={8} />}
      {mappings.state === "refused" && (
        <ProblemNotice problem={mappings.problem} onRetry={mappings.retry} texts={importProblems} />
      )}
      {mappings.state === "ready" && <ImportForm shipped={mappings.reply.mappings} />}
    </>
  );
};

type State =
  | { readonly step: "typing" }
  | { readonly step: "faulty"; readonly refusal: ImportRefusal }
  | { readonly step: "sending"; readonly sent: number }
  | { readonly step: "refused"; readonly problem: Problem };

type FormProps = { readonly shipped: ReplyOf<typeof listMappings>["mappings"] };

const ImportForm = ({ shipped }: FormProps): ReactElement => {
  const say = useTexts(newImportTexts);
  const session = useSession();
  const [typed, setTyped] = useState<TypedImport>(nothingTyped);
  const [file, setFile] = useState<File | null>(null);
  const [state, setState] = useState<State>({ step: "typing" });
  const [attempt, setAttempt] = useState(0);
  const send = useUpload(setState);
  const change = (changed: Partial<TypedImport>): void => {
    setTyped({ ...typed, ...changed });
    if (state.step !== "faulty") return;
    const left = faultsAfter(state.refusal, changed);
    setState(left === null ? { step: "typing" } : { step: "faulty", refusal: left });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (state.step === "sending") return;
    const read = readImport(typed, shipped, session.today);
    setAttempt(attempt + 1);
    if (!read.ok) setState({ step: "faulty", refusal: read.refusal });
    else if (file !== null) void send(read.value, file);
  };
  const faults = state.step === "faulty" ? state.refusal.faults : {};
  return (
    <form className="trede-new-import" onSubmit={submit} noValidate>
      <ImportErrors state={state} attempt={attempt} />
      {state.step === "refused" && <ProblemNotice problem={state.problem} texts={importProblems} />}
      <MappingPart shipped={shipped} typed={typed} faults={faults} change={change} />
      <FileField
        name="file"
        label={say("file")}
        help={say("fileHelp")}
        error={faults.file === undefined ? undefined : say(faults.file)}
        onFile={(chosen) => {
          setFile(chosen);
          change({ fileName: chosen?.name ?? "" });
        }}
      />
      {mayDo(session, "exchange.history.load") && (
        <HistoryPart typed={typed} fault={faults.knownFrom} change={change} />
      )}
      {state.step === "sending" && file !== null && (
        <ProgressBar label={say("uploading", { fileName: file.name })} done={state.sent} total={file.size} />
      )}
      <Button submits busy={state.step === "sending"}>
        {say("upload")}
      </Button>
    </form>
  );
};

const nothingTyped: TypedImport = { chosen: "", mappingText: "", fileName: "", isHistory: false, knownFrom: "" };

/** Opens the import, sends the file, and goes to the page that shows how it is read. */
const useUpload = (setState: (state: State) => void): ((toStart: ImportToStart, file: File) => Promise<void>) => {
  const { csrfToken } = useSession();
  const go = useGo();
  return async (toStart, file) => {
    setState({ step: "sending", sent: 0 });
    const started = await call(startImport, { body: toStart });
    if (!started.ok) return setState({ step: "refused", problem: started.refusal });
    const { importId } = started.value;
    const onProgress = (sent: number): void => setState({ step: "sending", sent });
    const uploaded = await upload(uploadImportFile, { params: { importId } }, { file, csrfToken, onProgress });
    if (!uploaded.ok) return setState({ step: "refused", problem: uploaded.refusal });
    go(importPlace, { params: { importId } });
  };
};

type ErrorsProps = { readonly state: State; readonly attempt: number };

const ImportErrors = ({ state, attempt }: ErrorsProps): ReactElement | null => {
  const say = useTexts(newImportTexts);
  const { language } = useLanguage();
  if (state.step !== "faulty") return null;
  const { faults, problems } = state.refusal;
  const errors = [
    ...Object.entries(faults).map(([field, fault]) => ({ field, message: say(fault) })),
    ...problems.map((problem) => ({ field: "mappingText", message: problemInWords(problem, language) })),
  ];
  return <ErrorSummary errors={errors} attempt={attempt} />;
};
