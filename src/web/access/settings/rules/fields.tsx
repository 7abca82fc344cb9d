import { type ReactElement, useState } from "react";
import { mostSignalRules } from "../../../../contexts/access/api.ts";
import { useLanguage, useTexts } from "../../../languages/use-language.ts";
import { Button } from "../../../ui/button.tsx";
import type { FieldsProps } from "../fields-props.ts";
import { MoveButtons } from "../move-buttons.tsx";
import { moved } from "../moved.ts";
import type { CodeLabel } from "../setting-value.ts";
import { aNewRule, type TypedRule } from "./form.ts";
import { OpenRule } from "./open-rule.tsx";
import { rulesTexts } from "./texts.ts";

type Props = FieldsProps & { readonly phases: readonly CodeLabel[] };

/** The rules of signals in their order; each opens to be changed. */
export const RuleFields = ({ typed, faults, change, phases }: Props): ReactElement => {
  const say = useTexts(rulesTexts);
  const { rules } = typed;
  const set = (index: number, changed: Partial<TypedRule>): void =>
    change({ rules: rules.map((rule, at) => (at === index ? { ...rule, ...changed } : rule)) });
  return (
    <>
      <p className="trede-soft trede-small">{say("help")}</p>
      <ol className="trede-codes" id="field-value" tabIndex={-1}>
        {rules.map((rule, index) => (
          <li key={rule.row} className="trede-codes__row">
            <RuleRow
              rule={rule}
              index={index}
              isLast={index === rules.length - 1}
              faults={faults}
              phases={phases}
              set={(changed) => set(index, changed)}
              move={(by) => change({ rules: moved(rules, index, by) })}
              remove={() => change({ rules: rules.toSpliced(index, 1) })}
            />
          </li>
        ))}
      </ol>
      {rules.length < mostSignalRules && (
        <div>
          <Button look="quiet" small onPress={() => change({ rules: [...rules, aNewRule(rules)] })}>
            {say("add")}
          </Button>
        </div>
      )}
    </>
  );
};

type RowProps = Pick<Props, "faults" | "phases"> & {
  readonly rule: TypedRule;
  readonly index: number;
  readonly isLast: boolean;
  readonly set: (changed: Partial<TypedRule>) => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
};

/** One line with its name, owner and buttons; what is faulty stands open. */
const RuleRow = ({ rule, index, isLast, faults, phases, set, move, remove }: RowProps): ReactElement => {
  const say = useTexts(rulesTexts);
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(rule.isNew);
  const name = rule[language].trim() === "" ? say("new-rule") : rule[language];
  const isFaulty = Object.keys(faults).some((field) => field.startsWith(`rule-${rule.row}-`));
  const act = (words: string, onPress: () => void, expanded?: boolean): ReactElement => (
    <Button look="link" small aloud={name} onPress={onPress} {...(expanded === undefined ? {} : { expanded })}>
      {words}
    </Button>
  );
  return (
    <>
      <div className="trede-step-row">
        <span>
          <strong>{`${index + 1}. ${name}`}</strong> <span className="trede-soft">{say(`owner-${rule.owner}`)}</span>
        </span>
        <span className="trede-step-row__acts">
          {!isFaulty && act(say(isOpen ? "close" : "open"), () => setOpen(!isOpen), isOpen)}
          <MoveButtons name={name} index={index} isLast={isLast} move={move} />
          {act(say("remove"), remove)}
        </span>
      </div>
      {(isOpen || isFaulty) && <OpenRule rule={rule} faults={faults} phases={phases} set={set} />}
    </>
  );
};
