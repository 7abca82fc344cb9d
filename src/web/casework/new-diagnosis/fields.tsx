import type { ReactElement } from "react";
import { diagnosisConclusions, waysToTravel } from "../../../contexts/dossier/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { capital } from "../../languages/capital.ts";
import { choicesOf, labelOf } from "../../languages/codes.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { CheckList } from "../../ui/check-list.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { DiagnosisDraft, DiagnosisField } from "../diagnosis/form.ts";
import type { Diagnosis, Occupation } from "../diagnosis/presenter.ts";
import { diagnosisTexts } from "../diagnosis/texts.ts";
import { OccupationPicker } from "./occupation-picker.tsx";
import { newDiagnosisTexts } from "./texts.ts";

export type FieldsProps = {
  readonly draft: DiagnosisDraft;
  readonly today: PlainDate;
  /** Of a limit: "limit-" and its code. */
  readonly errorOf: (field: DiagnosisField | `limit-${string}`) => string | undefined;
  readonly change: (changed: Partial<DiagnosisDraft>) => void;
};

type TextKey = "strengths" | "wishes" | "hours" | "minutes" | "grounds" | "adds";

/** A text of the draft by its name, as a field takes it. */
const useTextOf = ({ draft, errorOf, change }: FieldsProps) => {
  const say = useTexts(newDiagnosisTexts);
  return (key: TextKey, help: string) => ({
    name: key,
    label: say(key),
    help,
    value: draft[key],
    error: errorOf(key),
    onChange: (value: string) => change({ [key]: value }),
  });
};

export const CanFields = (props: FieldsProps): ReactElement => {
  const { draft, today, errorOf, change } = props;
  const say = useTexts(newDiagnosisTexts);
  const { language } = useLanguage();
  const textOf = useTextOf(props);
  const codes = (list: "functional-limit" | "circumstance", also: readonly string[]): readonly string[] =>
    choicesOf(list, language, { on: today, also }).map(({ value }) => value);
  const noted = new Map(draft.limits.map(({ code, note }) => [code, note]));
  return (
    <>
      <CheckList
        name="limits"
        legend={say("limits")}
        choices={codes("functional-limit", [...noted.keys()])}
        chosen={[...noted.keys()]}
        words={(code) => labelOf("functional-limit", code, language)}
        onChange={(chosen) => change({ limits: chosen.map((code) => ({ code, note: noted.get(code) ?? "" })) })}
      />
      {draft.limits.map(({ code, note }) => (
        <TextField
          key={code}
          name={`limit-${code}`}
          label={say("limit-note", { limit: labelOf("functional-limit", code, language) })}
          help={say("limit-note-help")}
          error={errorOf(`limit-${code}`)}
          value={note}
          onChange={(typed) =>
            change({ limits: draft.limits.map((each) => (each.code === code ? { code, note: typed } : each)) })
          }
        />
      ))}
      <CheckList
        name="circumstances"
        legend={say("circumstances")}
        choices={codes("circumstance", draft.circumstances)}
        chosen={draft.circumstances}
        words={(code) => labelOf("circumstance", code, language)}
        onChange={(circumstances) => change({ circumstances })}
      />
      <TextField {...textOf("strengths", say("strengths-help"))} rows={3} />
      <TextField {...textOf("wishes", say("wishes-help"))} rows={3} />
    </>
  );
};

type WorkProps = FieldsProps & { readonly occupations: readonly Occupation[] };

export const WorkFields = (props: WorkProps): ReactElement => {
  const { draft, occupations, errorOf, change } = props;
  const say = useTexts(newDiagnosisTexts);
  const sayWay = useTexts(diagnosisTexts);
  const textOf = useTextOf(props);
  const { experience, wanted } = draft;
  return (
    <>
      <OccupationPicker
        name="experience"
        legend={say("experience")}
        occupations={occupations}
        chosen={experience.map(({ occupation }) => occupation)}
        error={errorOf("experience")}
        onAdd={(occupation) => change({ experience: [...experience, { occupation, years: "" }] })}
        onRemove={(code) => change({ experience: experience.filter(({ occupation }) => occupation !== code) })}
        beside={(code, occupation) => (
          <TextField
            name={`years-${code}`}
            label={say("years", { occupation })}
            inputMode="numeric"
            width="short"
            value={experience.find((each) => each.occupation === code)?.years ?? ""}
            onChange={(years) =>
              change({ experience: experience.map((each) => (each.occupation === code ? { ...each, years } : each)) })
            }
          />
        )}
      />
      <OccupationPicker
        name="wanted"
        legend={say("wanted")}
        occupations={occupations}
        chosen={wanted}
        onAdd={(code) => change({ wanted: [...wanted, code] })}
        onRemove={(code) => change({ wanted: wanted.filter((each) => each !== code) })}
      />
      <TextField {...textOf("hours", say("hours-help"))} inputMode="numeric" width="short" />
      <TextField {...textOf("minutes", say("minutes-help"))} inputMode="numeric" width="short" />
      <CheckList
        name="travel-by"
        legend={say("travel-by")}
        choices={waysToTravel}
        chosen={draft.travelBy}
        words={(way) => sayWay(`way-${way}`)}
        onChange={(travelBy) => change({ travelBy })}
      />
    </>
  );
};

type ConclusionProps = FieldsProps & {
  /** The one that still counts; null when none does. */
  readonly counting: Diagnosis | null;
};

export const ConclusionFields = (props: ConclusionProps): ReactElement => {
  const { draft, today, counting, errorOf, change } = props;
  const say = useTexts(newDiagnosisTexts);
  const sayConclusion = useTexts(diagnosisTexts);
  const { language } = useLanguage();
  const { day } = useFormats();
  const textOf = useTextOf(props);
  const choose = { value: "", label: say("choose") };
  return (
    <>
      <DateField name="on" label={say("on")} error={errorOf("on")} value={draft.on} onChange={(on) => change({ on })} />
      <SelectField
        name="by"
        label={say("by")}
        error={errorOf("by")}
        value={draft.by}
        onChange={(by) => change({ by })}
        choices={[
          choose,
          ...choicesOf("organisation", language, { on: today }).map((each) => ({
            ...each,
            label: capital(each.label),
          })),
        ]}
      />
      <SelectField
        name="conclusion"
        label={say("conclusion")}
        error={errorOf("conclusion")}
        value={draft.conclusion}
        onChange={(conclusion) => change({ conclusion })}
        choices={[
          choose,
          ...diagnosisConclusions.map((each) => ({ value: each, label: sayConclusion(`conclude-${each}`) })),
        ]}
      />
      {draft.conclusion === "help" && (
        <div id="field-helpWith" tabIndex={-1}>
          {errorOf("helpWith") !== undefined && <span className="trede-field__error">{errorOf("helpWith")}</span>}
          <CheckList
            name="help-with"
            legend={say("helpWith")}
            choices={choicesOf("product", language, { on: today }).map(({ value }) => value)}
            chosen={draft.helpWith}
            words={(code) => labelOf("product", code, language)}
            onChange={(helpWith) => change({ helpWith })}
          />
        </div>
      )}
      <TextField {...textOf("grounds", say("grounds-help"))} rows={3} />
      {counting !== null && (
        <TextField
          {...textOf(
            "adds",
            say("adds-help", { day: day(counting.from), by: labelOf("organisation", counting.by, language) }),
          )}
          rows={3}
        />
      )}
    </>
  );
};
