import { type ReactElement, useState } from "react";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSession } from "../../client/session.ts";
import { capital } from "../../languages/capital.ts";
import { choicesOf } from "../../languages/codes.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Clock } from "../../ui/clock.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { refusedTexts } from "../refused-texts.ts";
import { type RungAct, type RungDraft, type RungFault, readRung } from "./form.ts";
import type { ClientRungs, Extension } from "./presenter.ts";
import { rungTexts } from "./texts.ts";
import type { RungActs } from "./use-rung-acts.ts";

type Props = {
  readonly acts: RungActs;
  readonly act: RungAct;
  readonly problem: Problem | null;
  readonly reply: ClientRungs;
  readonly here: string | null;
  readonly extension: Extension | null;
};

/** Where to, from which day, who decided it and why. */
export const RungDialog = ({ acts, act, problem, reply, here, extension }: Props): ReactElement => {
  const say = useTexts(rungTexts);
  const { today } = useSession();
  const { typedDay } = useFormats();
  const [draft, setDraft] = useState<RungDraft>({ on: typedDay(today), rung: "", by: "", why: "" });
  const [faults, setFaults] = useState<readonly RungFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { language } = useLanguage();
  const refused = refusedTexts(problem, language, "why");
  const ours = faults.map(({ field, code }) => ({ field: field as string, message: say(code) }));
  // what the server found is no fault of what is filled in since
  const errors = ours.length > 0 ? ours : refused;
  const next = reply.rungs.find(({ code }) => code === here)?.next ?? [];
  const confirm = (): void => {
    const read = readRung(act, draft, { today, here, next });
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    if (read.ok) void acts.confirm(act, read);
  };
  return (
    <FormDialog
      title={say(`${act}-title`)}
      confirm={say(`${act}-confirm`)}
      busy={acts.busy}
      onConfirm={confirm}
      onClose={acts.stop}
    >
      {act === "extend" && extension !== null && <ExtensionAbout extension={extension} />}
      {act === "leave" && <p>{say("leave-about")}</p>}
      {problem !== null && refused.length === 0 && <ProblemNotice problem={problem} />}
      <ErrorSummary errors={errors} attempt={attempt} />
      <Fields
        act={act}
        draft={draft}
        reply={reply}
        here={here}
        next={next}
        errorOf={(field) => errors.find((each) => each.field === field)?.message}
        change={(changed) => setDraft({ ...draft, ...changed })}
      />
    </FormDialog>
  );
};

const ExtensionAbout = ({ extension: { about, warning, clock } }: { readonly extension: Extension }): ReactElement => (
  <>
    <p>{about}</p>
    <p>
      <Clock {...clock} isNear={warning !== null} />
    </p>
    {warning !== null && <Notice tone="amber">{warning}</Notice>}
  </>
);

type FieldsProps = Pick<Props, "act" | "reply" | "here"> & {
  readonly draft: RungDraft;
  readonly next: readonly string[];
  readonly errorOf: (field: RungFault["field"]) => string | undefined;
  readonly change: (changed: Partial<RungDraft>) => void;
};

const Fields = ({ act, draft, reply, here, next, errorOf, change }: FieldsProps): ReactElement => {
  const say = useTexts(rungTexts);
  const { today } = useSession();
  const { language } = useLanguage();
  const choose = { value: "", label: say("choose") };
  const rungs = reply.rungs.toReversed().filter(({ code }) => code !== here);
  return (
    <>
      {(act === "put" || act === "move") && (
        <SelectField
          name="rung"
          label={say("rung")}
          error={errorOf("rung")}
          value={draft.rung}
          onChange={(rung) => change({ rung })}
          choices={[
            choose,
            ...rungs.map((rung) => ({
              value: rung.code,
              label: next.includes(rung.code)
                ? say("usually", { rung: capital(rung[language]) })
                : capital(rung[language]),
            })),
          ]}
        />
      )}
      <DateField name="on" label={say("on")} error={errorOf("on")} value={draft.on} onChange={(on) => change({ on })} />
      <SelectField
        name="by"
        label={say("by")}
        error={errorOf("by")}
        value={draft.by}
        onChange={(by) => change({ by })}
        choices={[
          choose,
          ...choicesOf("organisation", language, { on: today }).map((each) => ({
            ...each,
            label: capital(each.label),
          })),
        ]}
      />
      {act !== "put" && (
        <TextField
          name="why"
          label={say("why")}
          help={say(act === "extend" ? "why-needed-help" : reply.ordered ? "why-help" : "why-help-unordered")}
          error={errorOf("why")}
          value={draft.why}
          onChange={(why) => change({ why })}
        />
      )}
    </>
  );
};
