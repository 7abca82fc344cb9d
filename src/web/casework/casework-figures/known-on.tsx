import { type ReactElement, useState } from "react";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useSession } from "../../client/session.ts";
import { type KnownOnFault, readKnownOn } from "../../figures/cohort/form.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { AsOfBand, AsOfBar } from "../../ui/as-of-bar.tsx";
import { caseworkFiguresTexts } from "./texts.ts";

type Props = {
  /** Left out: as known now. */
  readonly knownOn: PlainDate | undefined;
  readonly onChange: (day: PlainDate | undefined) => void;
};

/** As known at the end of which day; a page that shows an earlier one says so while scrolling. */
export const KnownOn = ({ knownOn, onChange }: Props): ReactElement => {
  const say = useTexts(caseworkFiguresTexts);
  const { today } = useSession();
  const { day: dayInWords, typedDay } = useFormats();
  const [typed, setTyped] = useState(knownOn === undefined ? "" : typedDay(knownOn));
  const [fault, setFault] = useState<KnownOnFault | null>(null);
  const show = (): void => {
    const read = readKnownOn(typed, today);
    setFault(read.ok ? null : read.refusal.code);
    if (read.ok) onChange(read.value.knownOn);
  };
  return (
    <>
      {knownOn === undefined && <p className="trede-print-only">{say("known-today", { day: dayInWords(today) })}</p>}
      {knownOn !== undefined && (
        <AsOfBand
          words={say("band", { day: dayInWords(knownOn) })}
          back={say("today")}
          onBack={() => onChange(undefined)}
        />
      )}
      <AsOfBar
        fields={[
          {
            name: "knownOn",
            label: say("known-on"),
            value: typed,
            placeholder: say("now"),
            onChange: setTyped,
            error: fault === null ? undefined : say(fault),
          },
        ]}
        show={say("show")}
        onShow={show}
        hint={say("known-hint")}
      />
    </>
  );
};
