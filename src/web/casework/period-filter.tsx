import { type ReactElement, useState } from "react";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { useSession } from "../client/session.ts";
import { parseTypedDay } from "../languages/typed-date.ts";
import { useFormats, useTexts } from "../languages/use-language.ts";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import { FilterLine } from "../ui/filter-line.tsx";
import { periodPresets, presetDays, presetMonths } from "./period-presets.ts";
import { periodTexts } from "./period-texts.ts";
import "./period.css";

type Days = { readonly from: PlainDate; readonly until: PlainDate };
type PeriodProps = {
  readonly from: PlainDate | undefined;
  readonly until: PlainDate | undefined;
  /** Whether what is counted goes by whole months. */
  readonly byMonth?: boolean;
  readonly onChange: (days: Days) => void;
};

/** The first and the last day of a period; on paper the head of the page says them. Until something is typed the days are those that are shown. */
export const PeriodFilter = ({ from, until, byMonth = false, onChange }: PeriodProps): ReactElement => {
  const say = useTexts(periodTexts);
  const { typedDay } = useFormats();
  const [typed, setTyped] = useState<{ readonly from?: string; readonly until?: string }>({});
  const [isTried, setTried] = useState(false);
  const fromTyped = typed.from ?? (from === undefined ? "" : typedDay(from));
  const untilTyped = typed.until ?? (until === undefined ? "" : typedDay(until));
  const [first, last] = [parseTypedDay(fromTyped), parseTypedDay(untilTyped)];
  const isReversed = first !== undefined && last !== undefined && last < first;
  const submit = (): void => {
    setTried(true);
    if (first !== undefined && last !== undefined && !isReversed) onChange({ from: first, until: last });
  };
  const errorOf = (day: PlainDate | undefined) => (isTried && day === undefined ? say("day-wrong") : undefined);
  return (
    <div className="trede-no-print">
      <FilterLine label={say("period")} onSubmit={submit}>
        <DateField
          name="from"
          label={say("from")}
          error={errorOf(first)}
          value={fromTyped}
          onChange={(day) => setTyped({ ...typed, from: day })}
        />
        <DateField
          name="until"
          label={say("until")}
          error={errorOf(last) ?? (isTried && isReversed ? say("reversed") : undefined)}
          value={untilTyped}
          onChange={(day) => setTyped({ ...typed, until: day })}
        />
        <Button submits look="quiet">
          {say("show")}
        </Button>
      </FilterLine>
      <Presets daysOf={byMonth ? presetMonths : presetDays} onChange={onChange} />
    </div>
  );
};

type PresetsProps = Pick<PeriodProps, "onChange"> & { readonly daysOf: typeof presetDays };

const Presets = ({ daysOf, onChange }: PresetsProps): ReactElement => {
  const say = useTexts(periodTexts);
  const { today } = useSession();
  return (
    <p className="trede-period-presets trede-small trede-no-print">
      {periodPresets.map((preset) => (
        <Button key={preset} look="link" small onPress={() => onChange(daysOf(preset, today))}>
          {say(preset)}
        </Button>
      ))}
    </p>
  );
};
