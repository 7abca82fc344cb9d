import { type ReactElement, useState } from "react";
import { addProvider, changeProvider } from "../../../contexts/access/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { accessProblems } from "../access-problems.ts";
import type { Provider } from "../side-form.ts";
import { type ProviderFaults, readProvider, type TypedProvider } from "./form.ts";
import { providersTexts } from "./texts.ts";

type Props = {
  /** Null: a new one. */
  readonly provider: Provider | null;
  readonly onClose: (said?: string) => void;
};

export const ProviderDialog = ({ provider, onClose }: Props): ReactElement => {
  const say = useTexts(providersTexts);
  const [typed, setTyped] = useState<TypedProvider>(provider ?? { name: "", registrationNumber: "" });
  const [faults, setFaults] = useState<ProviderFaults>({});
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [add, isAdding] = useSend(addProvider);
  const [change, isChanging] = useSend(changeProvider);
  const confirm = async (): Promise<void> => {
    const read = readProvider(typed);
    setAttempt(attempt + 1);
    setProblem(null);
    setFaults(read.ok ? {} : read.refusal.faults);
    if (!read.ok) return;
    const body = { name: read.value.name, registrationNumber: read.value.registrationNumber };
    const done = provider === null ? await add({ body }) : await change({ params: { providerId: provider.id }, body });
    if (done.ok) onClose(say(provider === null ? "added" : "saved", { name: body.name }));
    else setProblem(done.refusal);
  };
  const text = (name: keyof TypedProvider, label: string, help?: string) => {
    const fault = faults[name];
    return {
      name,
      label,
      help,
      value: typed[name],
      error: fault === undefined ? undefined : say(fault),
      onChange: (value: string) => setTyped({ ...typed, [name]: value }),
    };
  };
  return (
    <FormDialog
      title={provider === null ? say("addTitle") : say("changeTitle", { name: provider.name })}
      confirm={say("save")}
      busy={isAdding || isChanging}
      onConfirm={() => void confirm()}
      onClose={() => onClose()}
    >
      <p>{say(provider === null ? "addAbout" : "changeAbout")}</p>
      <ErrorSummary
        errors={Object.entries(faults).map(([field, fault]) => ({ field, message: say(fault) }))}
        attempt={attempt}
      />
      {problem !== null && <ProblemNotice problem={problem} texts={accessProblems} />}
      <TextField {...text("name", say("name"))} />
      <TextField {...text("registrationNumber", say("number"), say("numberHelp"))} inputMode="numeric" width="short" />
    </FormDialog>
  );
};
