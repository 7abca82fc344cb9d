import type { ReactElement } from "react";
import { listMunicipalities } from "../../contexts/access/api.ts";
import type { MunicipalityCode } from "../../kernel/ids.ts";
import { useReply } from "../client/queries.ts";
import { choicesOf } from "../languages/codes.ts";
import { useLanguage, useTexts } from "../languages/use-language.ts";
import { SelectField } from "../ui/select-field.tsx";
import { listFilterTexts } from "./list-filter-texts.ts";

type Props<Value> = { readonly value: Value | undefined; readonly onChange: (value: Value | undefined) => void };

export const SchemeFilter = ({ value, onChange }: Props<string>): ReactElement => {
  const say = useTexts(listFilterTexts);
  const { language } = useLanguage();
  return (
    <SelectField
      name="scheme"
      label={say("scheme")}
      value={value ?? ""}
      onChange={(choice) => onChange(choice === "" ? undefined : choice)}
      choices={[
        { value: "", label: say("scheme-all") },
        ...choicesOf("scheme", language, { also: value === undefined ? [] : [value] }),
      ]}
    />
  );
};

/** Only where there is something to choose. */
export const MunicipalityFilter = ({ value, onChange }: Props<MunicipalityCode>): ReactElement | null => {
  const say = useTexts(listFilterTexts);
  const municipalities = useReply(listMunicipalities, {});
  if (municipalities.state !== "ready" || municipalities.reply.municipalities.length < 2) return null;
  const all = municipalities.reply.municipalities;
  return (
    <SelectField
      name="municipality"
      label={say("municipality")}
      value={value ?? ""}
      onChange={(choice) => onChange(all.find(({ code }) => code === choice)?.code)}
      choices={[
        { value: "", label: say("municipality-all") },
        ...all.map(({ code, name }) => ({ value: code, label: name })),
      ]}
    />
  );
};
