import { type ReactElement, useState } from "react";
import { rewordCampaign } from "../../../contexts/casework/campaigns-api.ts";
import type { CampaignId } from "../../../kernel/ids.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { WordingFields } from "../new-campaign/fields.tsx";
import { type CampaignFault, mostCharacters, wordingFaults } from "../new-campaign/form.ts";
import { newCampaignTexts } from "../new-campaign/texts.ts";
import { refusedTexts } from "../refused-texts.ts";
import { campaignTexts } from "./texts.ts";

type Wording = { readonly name: string; readonly aim: string };
type Props = { readonly campaign: CampaignId; readonly now: Wording; readonly onClose: () => void };

/** What a campaign is called and is for is put right; whom it called stays. */
export const RewordDialog = ({ campaign, now, onClose }: Props): ReactElement => {
  const say = useTexts(campaignTexts);
  const sayField = useTexts(newCampaignTexts);
  const { language } = useLanguage();
  const [draft, setDraft] = useState<Wording>(now);
  const [faults, setFaults] = useState<readonly CampaignFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [send, isSending] = useSend(rewordCampaign);
  const sentence = ({ field, code }: CampaignFault): string =>
    sayField(code, { field: sayField(field), most: mostCharacters[field as "name" | "aim"] });
  const errors = [
    ...faults.map((fault) => ({ field: fault.field, message: sentence(fault) })),
    ...refusedTexts(problem, language),
  ];
  const confirm = async (): Promise<void> => {
    const found = wordingFaults(draft);
    setFaults(found);
    setAttempt(attempt + 1);
    setProblem(null);
    if (found.length > 0) return;
    const done = await send({ params: { campaign }, body: { name: draft.name.trim(), aim: draft.aim.trim() } });
    if (done.ok) onClose();
    else setProblem(done.refusal);
  };
  return (
    <FormDialog
      title={say("reword")}
      confirm={say("reword-confirm")}
      busy={isSending}
      isChanged={draft.name !== now.name || draft.aim !== now.aim}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      {problem !== null && refusedTexts(problem, language).length === 0 && <ProblemNotice problem={problem} />}
      <p className="trede-soft">{say("reword-about")}</p>
      <WordingFields
        draft={draft}
        change={(changed) => setDraft({ ...draft, ...changed })}
        errorOf={(field) => errors.find((each) => each.field === field)?.message}
      />
    </FormDialog>
  );
};
