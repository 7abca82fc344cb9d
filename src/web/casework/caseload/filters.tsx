import type { ReactElement } from "react";
import { listMunicipalities } from "../../../contexts/access/api.ts";
import { type listWorkers, signalKindSchema } from "../../../contexts/casework/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { useReply } from "../../client/queries.ts";
import { choicesOf } from "../../languages/codes.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import type { Here } from "../../routing/use-place.ts";
import { FilterLine } from "../../ui/filter-line.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { signalLabel } from "../client-row.ts";
import type { caseloadPlace } from "../places.ts";
import { SearchBox } from "../search/search-box.tsx";
import { signalChoice, signalChosen, whoseChoice, whoseChosen } from "./form.ts";
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
            ...signalKindSchema.options.map((kind) => ({ value: kind, label: signalLabel(kind, language) })),
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
        <SchemeFilter here={here} />
        <MunicipalityFilter here={here} />
      </FilterLine>
    </div>
  );
};

const SchemeFilter = ({ here }: Pick<Props, "here">): ReactElement => {
  const say = useTexts(caseloadTexts);
  const { language } = useLanguage();
  const { scheme } = here.search;
  return (
    <SelectField
      name="scheme"
      label={say("scheme")}
      value={scheme ?? ""}
      onChange={(choice) => here.change({ scheme: choice === "" ? undefined : choice, page: 1 })}
      choices={[
        { value: "", label: say("scheme-all") },
        ...choicesOf("scheme", language, { also: scheme === undefined ? [] : [scheme] }),
      ]}
    />
  );
};

/** Only where there is something to choose. */
const MunicipalityFilter = ({ here }: Pick<Props, "here">): ReactElement | null => {
  const say = useTexts(caseloadTexts);
  const municipalities = useReply(listMunicipalities, {});
  if (municipalities.state !== "ready" || municipalities.reply.municipalities.length < 2) return null;
  const all = municipalities.reply.municipalities;
  return (
    <SelectField
      name="municipality"
      label={say("municipality")}
      value={here.search.municipality ?? ""}
      onChange={(choice) => here.change({ municipality: all.find(({ code }) => code === choice)?.code, page: 1 })}
      choices={[
        { value: "", label: say("municipality-all") },
        ...all.map(({ code, name }) => ({ value: code, label: name })),
      ]}
    />
  );
};
