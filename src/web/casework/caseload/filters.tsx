import type { ReactElement } from "react";
import type { listWorkers } from "../../../contexts/casework/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { choicesOf } from "../../languages/codes.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import type { Here } from "../../routing/use-place.ts";
import { FilterLine } from "../../ui/filter-line.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { MunicipalityFilter, SchemeFilter } from "../list-filters.tsx";
import type { caseloadPlace } from "../places.ts";
import { SearchBox } from "../search/search-box.tsx";
import { ruleChosen, signalChoice, signalChosen, whoseChoice, whoseChosen } from "./form.ts";
import { caseloadTexts } from "./texts.ts";

type Props = {
  readonly here: Here<typeof caseloadPlace>;
  readonly workers: ReplyOf<typeof listWorkers>["workers"];
};

/** Search leads to its own page; the other choices are in the address. */
export const CaseloadFilters = ({ here, workers }: Props): ReactElement => {
  const say = useTexts(caseloadTexts);
  const { language } = useLanguage();
  const { search, change } = here;
  return (
    <div className="trede-list-tools">
      <SearchBox label={say("search")} placeholder={say("search-placeholder")} />
      <FilterLine label={say("filters")}>
        <SelectField
          name="signal"
          label={say("signal")}
          value={signalChoice(search)}
          onChange={(choice) => change(signalChosen(choice))}
          choices={[
            { value: "", label: say("signal-all") },
            { value: "any", label: say("signal-any") },
            { value: "overdue", label: say("signal-overdue") },
            ...choicesOf("signal-rule", language, { also: ruleChosen(search) }),
          ]}
        />
        <SelectField
          name="whose"
          label={say("whose")}
          value={whoseChoice(search)}
          onChange={(choice) => change(whoseChosen(choice, workers))}
          choices={[
            { value: "mine", label: say("whose-mine") },
            { value: "all", label: say("whose-all") },
            ...workers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <SchemeFilter value={search.scheme} onChange={(scheme) => change({ scheme, page: 1 })} />
        <MunicipalityFilter
          value={search.municipality}
          onChange={(municipality) => change({ municipality, page: 1 })}
        />
      </FilterLine>
    </div>
  );
};
