import type { FormEvent, ReactElement } from "react";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { useLeaving } from "../../routing/use-leaving.tsx";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { FormDialog } from "../../ui/dialog.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { campaignsPlace } from "../places.ts";
import { calledInWords, foundInWords } from "./counted.ts";
import { CampaignFields } from "./fields.tsx";
import { type CampaignFault, mostCharacters } from "./form.ts";
import { newCampaignTexts } from "./texts.ts";
import { useCampaign } from "./use-campaign.ts";
import "./new-campaign.css";

/** Whom to call, how many that would be today, and then to call them: that can't be undone at once. */
export const Page = (): ReactElement => {
  const say = useTexts(newCampaignTexts);
  return (
    <>
      <PageHead
        title={say("title")}
        about={say("about")}
        actions={
          <ButtonToPage look="quiet" to={campaignsPlace}>
            {say("back")}
          </ButtonToPage>
        }
      />
      <CampaignForm />
    </>
  );
};

const CampaignForm = (): ReactElement => {
  const say = useTexts(newCampaignTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const campaign = useCampaign();
  const leaving = useLeaving(campaign.draft);
  const { draft, faults, counted, state, isCounting, isStarting } = campaign;
  const sentence = ({ field, code }: CampaignFault): string =>
    say(code, { field: say(field), most: field === "name" || field === "aim" ? mostCharacters[field] : "" });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void campaign.ask();
  };
  return (
    <form className="trede-form trede-new-campaign" onSubmit={submit} noValidate>
      <ErrorSummary
        errors={faults.map((fault) => ({ field: fault.field as string, message: sentence(fault) }))}
        attempt={campaign.attempt}
      />
      <CampaignFields
        draft={draft}
        change={campaign.change}
        errorOf={(field) => {
          const fault = faults.find((each) => each.field === field);
          return fault === undefined ? undefined : sentence(fault);
        }}
      />
      {leaving.question}
      {state.step === "refused" && <ProblemNotice problem={state.problem} />}
      <p role="status">{counted === null ? "" : foundInWords(counted, language, formats)}</p>
      <div className="trede-new-campaign__actions">
        <Button submits busy={isCounting || isStarting}>
          {say("start")}
        </Button>
        <Button look="quiet" busy={isCounting} onPress={() => void campaign.count()}>
          {say("count")}
        </Button>
      </div>
      {state.step === "confirming" && (
        <FormDialog
          title={say("confirm-title")}
          confirm={say("confirm")}
          busy={isStarting}
          onConfirm={() => void campaign.call(state.counted.found, leaving.allow)}
          onClose={campaign.stop}
        >
          <p>{calledInWords(draft, state.counted, language, formats)}</p>
        </FormDialog>
      )}
    </form>
  );
};
