import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { IntegrationDraft } from "./draft.ts";
import type { FieldsProps } from "./fields.tsx";
import { newPlanTexts } from "./texts.ts";

/** The plan for civic integration that somebody has besides: shown within this one, its hours counted once. */
export const IntegrationFields = ({ draft, errorOf, change }: FieldsProps): ReactElement => {
  const say = useTexts(newPlanTexts);
  const { integration } = draft;
  const set = (changed: Partial<IntegrationDraft>): void => change({ integration: { ...integration, ...changed } });
  return (
    <>
      <Checkbox name="integration-has" isChecked={integration.has} onChange={(has) => set({ has })}>
        {say("integration-has")}
      </Checkbox>
      <p className="trede-soft">{say("integration-help")}</p>
      {integration.has && (
        <>
          <DateField
            name="integration-from"
            label={say("integration-from")}
            error={errorOf("integration-from")}
            value={integration.from}
            onChange={(from) => set({ from })}
          />
          <TextField
            name="integration-says"
            label={say("integration-says")}
            help={say("integration-says-help")}
            rows={2}
            error={errorOf("integration-says")}
            value={integration.says}
            onChange={(says) => set({ says })}
          />
          <TextField
            name="integration-hours"
            label={say("integration-hours")}
            help={say("integration-hours-help")}
            inputMode="numeric"
            width="short"
            error={errorOf("integration-hours")}
            value={integration.hours}
            onChange={(hours) => set({ hours })}
          />
        </>
      )}
    </>
  );
};
