import { type ReactElement, useState } from "react";
import type { PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { FilterLine } from "../../ui/filter-line.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { type CalendarState, whoseChoice, whoseChosen } from "./form.ts";
import { calendarTexts } from "./texts.ts";

type Props = {
  readonly state: CalendarState;
  readonly today: PlainDate;
  readonly workers: readonly { readonly id: PersonId; readonly name: string }[];
  readonly onChange: (change: Partial<CalendarState>) => void;
  readonly onStep: (by: 1 | -1) => void;
};

/** Whose, how much and when; all of it in the address. */
export const CalendarFilters = ({ state, today, workers, onChange, onStep }: Props): ReactElement => {
  const say = useTexts(calendarTexts);
  return (
    <div className="trede-calendar__tools trede-no-print">
      <div className="trede-calendar__steps">
        <Button look="quiet" onPress={() => onStep(-1)}>
          {say("earlier")}
        </Button>
        <Button look="quiet" onPress={() => onChange({ on: undefined })}>
          {say("today")}
        </Button>
        <Button look="quiet" onPress={() => onStep(1)}>
          {say("later")}
        </Button>
      </div>
      <DayChoice state={state} today={today} onChange={onChange} />
      <FilterLine label={say("filters")}>
        <SelectField
          name="view"
          label={say("view")}
          value={state.view}
          onChange={(view) => onChange({ view: view === "day" ? "day" : "week" })}
          choices={(["week", "day"] as const).map((value) => ({ value, label: say(`view-${value}`) }))}
        />
        <SelectField
          name="whose"
          label={say("whose")}
          value={whoseChoice(state)}
          onChange={(choice) => onChange(whoseChosen(choice, workers))}
          choices={[
            { value: "mine", label: say("whose-mine") },
            { value: "all", label: say("whose-all") },
            ...workers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </FilterLine>
    </div>
  );
};

const DayChoice = ({ state, today, onChange }: Pick<Props, "state" | "today" | "onChange">): ReactElement => {
  const say = useTexts(calendarTexts);
  const formats = useFormats();
  const [typed, setTyped] = useState(formats.typedDay(state.on ?? today));
  const [isWrong, setWrong] = useState(false);
  const go = (): void => {
    const on = parseTypedDay(typed);
    setWrong(on === undefined);
    if (on !== undefined) onChange({ on });
  };
  return (
    <FilterLine label={say("on")} onSubmit={go}>
      <DateField
        name="on"
        label={say("on")}
        value={typed}
        onChange={setTyped}
        error={isWrong ? say("on-wrong") : undefined}
      />
    </FilterLine>
  );
};
