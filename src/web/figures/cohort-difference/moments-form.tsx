import { type ReactElement, useState } from "react";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useSession } from "../../client/session.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { AsOfBar, type AsOfField } from "../../ui/as-of-bar.tsx";
import { type MomentsFaults, readMoments, type TypedMoments } from "./form.ts";
import { cohortDifferenceTexts } from "./texts.ts";

type Props = {
  readonly knownOn: PlainDate | undefined;
  readonly andOn: PlainDate | undefined;
  readonly onCompare: (moments: { readonly knownOn: PlainDate; readonly andOn: PlainDate | undefined }) => void;
};

/** The two moments of knowing that are held against each other. */
export const MomentsForm = ({ knownOn, andOn, onCompare }: Props): ReactElement => {
  const say = useTexts(cohortDifferenceTexts);
  const { typedDay } = useFormats();
  const { today } = useSession();
  const typedOf = (day: PlainDate | undefined): string => (day === undefined ? "" : typedDay(day));
  const [typed, setTyped] = useState<TypedMoments>({ knownOn: typedOf(knownOn), andOn: typedOf(andOn) });
  const [faults, setFaults] = useState<MomentsFaults>({});
  const compare = (): void => {
    const read = readMoments(typed, today);
    setFaults(read.ok ? {} : read.refusal.faults);
    if (read.ok) onCompare(read.value);
  };
  const field = (name: keyof TypedMoments, label: string, placeholder: string): AsOfField => {
    const fault = faults[name];
    return {
      name,
      label,
      placeholder,
      value: typed[name],
      onChange: (day) => setTyped({ ...typed, [name]: day }),
      error: fault === undefined ? undefined : say(fault),
    };
  };
  return (
    <AsOfBar
      fields={[
        field("knownOn", say("knownOnLabel"), say("dayExample")),
        field("andOn", say("andLabel"), say("nowPlaceholder")),
      ]}
      hint=""
      show={say("compare")}
      onShow={compare}
    />
  );
};
