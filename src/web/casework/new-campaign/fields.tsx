import type { ReactElement } from "react";
import { pickedExemptions } from "../../../contexts/casework/campaigns-api.ts";
import { choicesOf, phaseOf } from "../../languages/codes.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { CheckList } from "../../ui/check-list.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { lastInWords, lengthInWords } from "../criterion-words.ts";
import { type CampaignDraft, type CampaignFault, lengths } from "./form.ts";
import { newCampaignTexts } from "./texts.ts";

type Props = {
  readonly draft: CampaignDraft;
  readonly change: (changed: Partial<CampaignDraft>) => void;
  readonly errorOf: (field: CampaignFault["field"]) => string | undefined;
};

type WordingProps = Pick<Props, "errorOf"> & {
  readonly draft: Pick<CampaignDraft, "name" | "aim">;
  readonly change: (changed: Partial<Pick<CampaignDraft, "name" | "aim">>) => void;
};

/** What it is called and what it is for; both can be put right later. */
export const WordingFields = ({ draft, change, errorOf }: WordingProps): ReactElement => {
  const say = useTexts(newCampaignTexts);
  return (
    <>
      <TextField
        name="name"
        label={say("name")}
        error={errorOf("name")}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        name="aim"
        label={say("aim")}
        help={say("aim-help")}
        error={errorOf("aim")}
        rows={3}
        value={draft.aim}
        onChange={(aim) => change({ aim })}
      />
    </>
  );
};

export const CampaignFields = ({ draft, change, errorOf }: Props): ReactElement => {
  const say = useTexts(newCampaignTexts);
  return (
    <>
      <WordingFields draft={draft} change={change} errorOf={errorOf} />
      <CriterionFields draft={draft} change={change} errorOf={errorOf} />
      <SelectField
        name="how"
        label={say("how")}
        value={draft.how}
        onChange={(how) => change({ how: how === "draw" ? "draw" : "all" })}
        choices={(["all", "draw"] as const).map((value) => ({ value, label: say(`how-${value}`) }))}
      />
      {draft.how === "draw" && (
        <TextField
          name="draw"
          label={say("draw")}
          help={say("draw-help")}
          error={errorOf("draw")}
          inputMode="numeric"
          value={draft.draw}
          onChange={(draw) => change({ draw })}
        />
      )}
    </>
  );
};

const CriterionFields = ({ draft, change, errorOf }: Props): ReactElement => {
  const say = useTexts(newCampaignTexts);
  const { language } = useLanguage();
  const anyLength = { value: "", label: say("no-matter") };
  const lengthChoices = [anyLength, ...lengths.map((value) => ({ value, label: lengthInWords(value, language) }))];
  return (
    <fieldset>
      <legend>{say("criterion")}</legend>
      <SelectField
        name="exemption"
        label={say("exemption")}
        error={errorOf("exemption")}
        value={draft.exemption}
        onChange={(exemption) => change({ exemption })}
        choices={[anyLength, ...pickedExemptions.map((value) => ({ value, label: say(`exemption-${value}`) }))]}
      />
      <SelectField
        name="exemptFor"
        label={say("exemptFor")}
        value={draft.exemptFor}
        onChange={(exemptFor) => change({ exemptFor })}
        choices={lengthChoices}
      />
      <SelectField
        name="onBenefitFor"
        label={say("onBenefitFor")}
        value={draft.onBenefitFor}
        onChange={(onBenefitFor) => change({ onBenefitFor })}
        choices={lengthChoices}
      />
      <CheckList
        name="phases"
        legend={say("phases")}
        choices={choicesOf("phase", language).map(({ value }) => Number(value))}
        chosen={draft.phases}
        words={(phase) => phaseOf(phase, language)}
        onChange={(chosen) => change({ phases: chosen })}
      />
      <Checkbox name="nothingRuns" isChecked={draft.nothingRuns} onChange={(nothingRuns) => change({ nothingRuns })}>
        {say("nothingRuns")}
      </Checkbox>
      <SelectField
        name="notSeenFor"
        label={say("notSeenFor")}
        help={say("notSeenForHelp")}
        value={draft.notSeenFor}
        onChange={(notSeenFor) => change({ notSeenFor })}
        choices={[anyLength, ...lengths.map((value) => ({ value, label: lastInWords(value, language) }))]}
      />
    </fieldset>
  );
};
