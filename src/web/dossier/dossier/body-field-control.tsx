import type { ReactElement } from "react";
import { listMunicipalities } from "../../../contexts/access/api.ts";
import { listWorkers } from "../../../contexts/casework/api.ts";
import { listClientProviders } from "../../../contexts/casework/providers-api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { capital } from "../../languages/capital.ts";
import { choicesOf, phaseChoices } from "../../languages/codes.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { usePlace } from "../../routing/use-place.ts";
import { DateField } from "../../ui/date-field.tsx";
import { type Choice, SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { dossierPlace } from "../places.ts";
import { amendTexts } from "./amend-texts.ts";
import type { BodyField } from "./correction-fields.ts";
import { entryTexts } from "./entry-texts.ts";
import { type FieldLabelKey, fieldLabelKey } from "./field-label.ts";

type Props = {
  readonly field: BodyField;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
  /** The day the entry is valid from, once it is one: what may be chosen depends on it. */
  readonly on: PlainDate | undefined;
};

/** One thing an entry of this kind says, as a field of the form. */
export const BodyFieldControl = (props: Props): ReactElement => {
  const say = useTexts(amendTexts);
  const { field, value, error, onChange } = props;
  const key: FieldLabelKey = fieldLabelKey(field.key);
  const common = { name: field.key, label: say(key), error, value, onChange };
  if (field.kind === "date") return <DateField {...common} />;
  if (field.kind === "number") return <TextField {...common} inputMode="decimal" width="short" />;
  if (field.kind === "text") return <TextField {...common} />;
  return <ChoiceControl {...props} label={say(key)} />;
};

const ChoiceControl = (props: Props & { readonly label: string }): ReactElement => {
  const say = useTexts(amendTexts);
  const { field, value } = props;
  const choices = useChoices(props);
  const none = say(field.kind === "worker-or-nobody" ? "nobody" : field.isRequired ? "choose" : "unknown");
  return (
    <SelectField
      name={field.key}
      label={props.label}
      error={props.error}
      value={value}
      onChange={props.onChange}
      choices={[{ value: "", label: none }, ...choices]}
    />
  );
};

/** What stands there now can always be chosen again, also when no list has it any more. */
const useChoices = ({ field, value, on }: Props): readonly Choice[] => {
  const { language } = useLanguage();
  const sayEntry = useTexts(entryTexts);
  const isWorker = field.kind === "worker" || field.kind === "worker-or-nobody";
  const workers = useReply(listWorkers, {}, { when: isWorker });
  const { clientId } = usePlace(dossierPlace).params;
  const providers = useReply(listClientProviders, { params: { clientId } }, { when: field.kind === "provider" });
  const municipalities = useReply(listMunicipalities, {}, { when: field.kind === "municipality" });
  const withValue = (choices: readonly Choice[]): readonly Choice[] =>
    value === "" || choices.some((choice) => choice.value === value) ? choices : [...choices, { value, label: value }];
  if (field.kind === "phase") return phaseChoices(language, { also: value === "" ? [] : [value], on });
  if (field.kind === "choice")
    return field.choices.map((each) => ({ value: each, label: capital(sayEntry(`choice-${each}`)) }));
  if (field.kind === "code") return choicesOf(field.list, language, { also: value === "" ? [] : [value], on });
  if (isWorker && workers.state === "ready")
    return withValue(workers.reply.workers.map(({ id, name }) => ({ value: id, label: name })));
  if (providers.state === "ready")
    return withValue(providers.reply.providers.map(({ id, name }) => ({ value: id, label: name })));
  if (municipalities.state === "ready")
    return withValue(municipalities.reply.municipalities.map(({ code, name }) => ({ value: code, label: name })));
  return withValue([]);
};
