import type { ReactElement } from "react";
import { capital } from "../../languages/capital.ts";
import { labelOf } from "../../languages/codes.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import type { Here } from "../../routing/use-place.ts";
import { FilterLine } from "../../ui/filter-line.tsx";
import { type Choice, SelectField } from "../../ui/select-field.tsx";
import type { gatesPlace } from "../places.ts";
import type { Gates } from "./presenter.ts";
import { gateListTexts } from "./texts.ts";

type Props = { readonly here: Here<typeof gatesPlace>; readonly reply: Gates };

/** What the list is narrowed to; the choices are those that there is somebody for. */
export const GateFilters = ({ here: { search, change }, reply }: Props): ReactElement => {
  const say = useTexts(gateListTexts);
  const { language } = useLanguage();
  const listed = (codes: Gates["steps"], chosen: string | undefined, list: "organisation" | "gate-step"): Choice[] => {
    const choices = codes.map((each) => ({ value: each.code, label: capital(each[language]) }));
    if (chosen === undefined || codes.some(({ code }) => code === chosen)) return choices;
    return [...choices, { value: chosen, label: capital(labelOf(list, chosen, language)) }];
  };
  const chosen = (choice: string): string | undefined => (choice === "" ? undefined : choice);
  return (
    <FilterLine label={say("filters")}>
      <SelectField
        name="ball"
        label={say("ball")}
        value={search.ball ?? ""}
        onChange={(choice) => change({ ball: chosen(choice), page: 1 })}
        choices={[{ value: "", label: say("ball-all") }, ...listed(reply.balls, search.ball, "organisation")]}
      />
      <SelectField
        name="step"
        label={say("step")}
        value={search.step ?? ""}
        onChange={(choice) => change({ step: chosen(choice), page: 1 })}
        choices={[{ value: "", label: say("step-all") }, ...listed(reply.steps, search.step, "gate-step")]}
      />
      <SelectField
        name="late"
        label={say("late")}
        value={search.late ?? ""}
        onChange={(choice) => change({ late: choice === "true" ? "true" : undefined, page: 1 })}
        choices={[
          { value: "", label: say("late-all") },
          { value: "true", label: say("late-only") },
        ]}
      />
      <SelectField
        name="whose"
        label={say("whose")}
        value={search.whose}
        onChange={(choice) => change({ whose: choice === "mine" ? "mine" : "all", page: 1 })}
        choices={[
          { value: "all", label: say("whose-all") },
          { value: "mine", label: say("whose-mine") },
        ]}
      />
    </FilterLine>
  );
};
