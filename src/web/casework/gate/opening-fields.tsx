import type { ReactElement } from "react";
import { gateReasons } from "../../../contexts/casework/gate-api.ts";
import { capital } from "../../languages/capital.ts";
import { isAgeAsked } from "../../languages/codes.ts";
import { useTexts } from "../../languages/use-language.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { type Choice, SelectField } from "../../ui/select-field.tsx";
import { gateActTexts } from "./act-texts.ts";
import type { GateField, OpeningDraft } from "./form.ts";

type Props = {
  readonly draft: OpeningDraft;
  readonly errorOf: (field: GateField) => string | undefined;
  readonly organisations: readonly Choice[];
  readonly onChange: (changed: Partial<OpeningDraft>) => void;
};

/** First contact: when, where, what for. The same for a client who is known and for one who is new. */
export const OpeningFields = ({ draft, errorOf, organisations, onChange }: Props): ReactElement => {
  const say = useTexts(gateActTexts);
  const none = { value: "", label: say("choose") };
  return (
    <>
      <DateField
        name="openedOn"
        label={say("openedOn")}
        error={errorOf("openedOn")}
        value={draft.openedOn}
        onChange={(openedOn) => onChange({ openedOn })}
      />
      <SelectField
        name="asksFor"
        label={say("asksFor")}
        error={errorOf("asksFor")}
        value={draft.asksFor}
        onChange={(asksFor) => onChange({ asksFor })}
        choices={[none, ...gateReasons.map((reason) => ({ value: reason, label: capital(say(`asks-${reason}`)) }))]}
      />
      <SelectField
        name="at"
        label={say("at")}
        error={errorOf("at")}
        value={draft.at}
        onChange={(at) => onChange({ at })}
        choices={[
          none,
          ...organisations
            .filter(({ value }) => value !== "client")
            .map(({ value, label }) => ({ value, label: capital(label) })),
        ]}
      />
      {isAgeAsked() && (
        <Checkbox name="under27" isChecked={draft.under27} onChange={(under27) => onChange({ under27 })}>
          {say("under27")}
        </Checkbox>
      )}
      {errorOf("under27") !== undefined && <p className="trede-field__error">{errorOf("under27")}</p>}
    </>
  );
};
