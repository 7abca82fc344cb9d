import { type ReactElement, useState } from "react";
import { actorsBesidePeople, listPeople, logOutcomes } from "../../../contexts/access/api.ts";
import { activities } from "../../../platform/activity.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { outcomeInWords } from "../../languages/log-words.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import type { Here } from "../../routing/use-place.ts";
import { Button } from "../../ui/button.tsx";
import { FilterLine } from "../../ui/filter-line.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { logPlace } from "../places.ts";
import { readTyped, type TypedFaults, type TypedFilter, typedFrom } from "./form.ts";
import { activityChoices } from "./presenter.ts";
import { logTexts } from "./texts.ts";
import "./log.css";

type Props = { readonly here: Here<typeof logPlace> };

/** What is chosen counts at once; what is typed when it is asked for. Another question starts at its newest line. */
export const LogFilters = ({ here }: Props): ReactElement => {
  const say = useTexts(logTexts);
  const [typed, setTyped] = useState(() => typedFrom(here.search));
  const [faults, setFaults] = useState<TypedFaults>({});
  const submit = (): void => {
    const read = readTyped(typed);
    setFaults(read.ok ? {} : read.refusal.faults);
    if (read.ok) here.change({ ...read.value, after: undefined });
  };
  const field = (name: keyof TypedFilter, placeholder?: string) => {
    const fault = faults[name];
    return {
      name,
      inputMode: name === "client" ? ("numeric" as const) : ("text" as const),
      value: typed[name],
      error: fault === undefined ? undefined : say(fault),
      onChange: (text: string) => setTyped({ ...typed, [name]: text }),
      ...(placeholder === undefined ? {} : { placeholder }),
    };
  };
  return (
    <>
      <FilterLine label={say("filters")}>
        <Chosen here={here} />
      </FilterLine>
      <FilterLine label={say("typed-filters")} onSubmit={submit}>
        <TextField label={say("from")} {...field("from", say("day-example"))} />
        <TextField label={say("last-day")} {...field("lastDay", say("day-example"))} />
        <TextField label={say("client")} {...field("client")} />
        <Button submits look="quiet">
          {say("show")}
        </Button>
      </FilterLine>
    </>
  );
};

const Chosen = ({ here: { search, change } }: Props): ReactElement => {
  const say = useTexts(logTexts);
  const { language } = useLanguage();
  const people = useReply(listPeople, {}, { when: mayDo(useSession(), "access.person.list") });
  const known = people.state === "ready" ? people.reply.people : [];
  return (
    <>
      <SelectField
        name="actor"
        label={say("who")}
        value={search.actor ?? ""}
        choices={[
          { value: "", label: say("everybody") },
          ...known.map(({ id, name }) => ({ value: id, label: name })),
          ...actorsBesidePeople.map((actor) => ({ value: actor, label: say(actor) })),
        ]}
        onChange={(chosen) =>
          change({
            actor: known.find(({ id }) => id === chosen)?.id ?? actorsBesidePeople.find((actor) => actor === chosen),
            after: undefined,
          })
        }
      />
      <SelectField
        name="activity"
        label={say("activity")}
        value={search.activity ?? ""}
        choices={[{ value: "", label: say("every-activity") }, ...activityChoices(language)]}
        onChange={(chosen) => change({ activity: activities.find((one) => one === chosen), after: undefined })}
      />
      <SelectField
        name="outcome"
        label={say("outcome")}
        value={search.outcome ?? ""}
        choices={[
          { value: "", label: say("every-outcome") },
          ...logOutcomes.map((outcome) => ({ value: outcome, label: outcomeInWords(outcome, language) })),
        ]}
        onChange={(chosen) => change({ outcome: logOutcomes.find((one) => one === chosen), after: undefined })}
      />
    </>
  );
};
