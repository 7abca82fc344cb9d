import { type ReactElement, useState } from "react";
import { daysOfRecord } from "../../../contexts/dossier/api.ts";
import { useSession } from "../../client/session.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { AsOfBar } from "../../ui/as-of-bar.tsx";
import { type AsOf, type AsOfDraft, type AsOfFaults, readAsOf } from "./as-of-form.ts";
import { dossierTexts } from "./texts.ts";

type Props = { readonly asOf: AsOf; readonly onChange: (asOf: AsOf) => void };

/** The two dates that change the whole page. */
export const AsOfControls = ({ asOf, onChange }: Props): ReactElement => {
  const say = useTexts(dossierTexts);
  const { typedDay, day } = useFormats();
  const { today } = useSession();
  const [draft, setDraft] = useState<AsOfDraft>({
    on: asOf.on === undefined ? "" : typedDay(asOf.on),
    knownOn: asOf.knownOn === undefined ? "" : typedDay(asOf.knownOn),
  });
  const [faults, setFaults] = useState<AsOfFaults>({});
  const show = (): void => {
    const read = readAsOf(draft, today);
    setFaults(read.ok ? {} : read.faults);
    if (read.ok) onChange(read.asOf);
  };
  const { earliest, latest } = daysOfRecord(today);
  const errorOf = (name: keyof AsOfDraft, label: string): string | undefined => {
    const fault = faults[name];
    if (fault === undefined) return undefined;
    return say(`as-of-${fault}`, { field: label, earliest: day(earliest), latest: day(latest) });
  };
  const field = (name: keyof AsOfDraft, label: string, placeholder: string) => ({
    name,
    label,
    placeholder,
    value: draft[name],
    onChange: (typed: string) => setDraft({ ...draft, [name]: typed }),
    error: errorOf(name, label),
  });
  return (
    <AsOfBar
      fields={[field("on", say("as-of-on"), say("today")), field("knownOn", say("as-of-known"), say("now"))]}
      hint={say("as-of-hint")}
      show={say("show")}
      onShow={show}
    />
  );
};
