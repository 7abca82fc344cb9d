import { type ReactElement, useState } from "react";
import { agreeingWays, mailLanguages } from "../../../contexts/dossier/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSession } from "../../client/session.ts";
import { problemWords } from "../../languages/problems.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { DateField } from "../../ui/date-field.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { agreementToMake, type EmailDraft, type EmailFaults, type EmailField, fieldOf, readAgreement } from "./form.ts";
import type { ClientEmail } from "./presenter.ts";
import { emailTexts } from "./texts.ts";
import type { EmailActs } from "./use-email-acts.ts";

type Props = { readonly reply: ClientEmail; readonly acts: EmailActs; readonly problem: Problem | null };

/** The address, the language, when and how the client agreed; what was typed stays when it is refused. */
export const AgreeDialog = ({ reply, acts, problem }: Props): ReactElement => {
  const say = useTexts(emailTexts);
  const { today } = useSession();
  const { language } = useLanguage();
  const { typedDay } = useFormats();
  const [draft, setDraft] = useState<EmailDraft>(agreementToMake(reply, typedDay(today)));
  const [faults, setFaults] = useState<EmailFaults>([]);
  const [attempt, setAttempt] = useState(0);
  const confirm = (): void => {
    const read = readAgreement(draft, today);
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    if (read.ok) void acts.agree(read.said);
  };
  const common = (field: EmailField) => {
    const fault = faults.find((each) => each.field === field);
    const refused =
      problem !== null && fieldOf[problem.code] === field ? problemWords(problem, language).what : undefined;
    return {
      name: field,
      label: say(field),
      error: fault === undefined ? refused : say(fault.code),
      value: draft[field],
      onChange: (value: string) => setDraft({ ...draft, [field]: value }),
    };
  };
  return (
    <FormDialog
      title={say("agree-title")}
      confirm={say("agree-confirm")}
      busy={acts.busy}
      onConfirm={confirm}
      onClose={acts.close}
    >
      <p>{say("agree-about")}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
      <ErrorSummary
        errors={faults.map(({ field, code }) => ({ field, message: `${say(field)}: ${say(code)}` }))}
        attempt={attempt}
      />
      <TextField {...common("email")} type="email" inputMode="email" autoComplete="off" help={say("email-help")} />
      <SelectField
        {...common("language")}
        choices={mailLanguages.map((each) => ({ value: each as string, label: say(`choice-${each}`) }))}
      />
      <DateField {...common("on")} />
      <SelectField
        {...common("how")}
        choices={[
          { value: "", label: say("choose") },
          ...agreeingWays.map((way) => ({ value: way as string, label: say(`choice-${way}`) })),
        ]}
      />
    </FormDialog>
  );
};
