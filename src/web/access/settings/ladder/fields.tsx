import { type ReactElement, useState } from "react";
import { mostRungs, type ShippedLadder, shippedLadders } from "../../../../contexts/access/api.ts";
import { capital } from "../../../languages/capital.ts";
import { useLanguage, useTexts } from "../../../languages/use-language.ts";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import type { FieldsProps } from "../fields-props.ts";
import { moved } from "../moved.ts";
import { aNewRung, type TypedRung, typedLadderOf } from "./form.ts";
import { OpenRung } from "./open-rung.tsx";
import type { RowProps } from "./row-props.ts";
import { ladderTexts } from "./texts.ts";

const shipped = Object.keys(shippedLadders) as ShippedLadder[];

/** The rungs from the top down; each opens to be changed. One can begin with a ladder that is known. */
export const LadderFields = ({ typed, faults, change }: FieldsProps): ReactElement => {
  const say = useTexts(ladderTexts);
  const { ladder } = typed;
  const { rungs } = ladder;
  const [begun, setBegun] = useState("");
  const setRungs = (changed: readonly TypedRung[]): void => change({ ladder: { ...ladder, rungs: changed } });
  const begin = (name: string): void => {
    setBegun(name);
    const chosen = shipped.find((each) => each === name);
    // codes of another ladder are new here, so they can be typed
    if (chosen !== undefined) change({ ladder: typedLadderOf(shippedLadders[chosen]) });
  };
  return (
    <>
      <SelectField
        name="begin"
        label={say("begin")}
        value={begun}
        onChange={begin}
        choices={[
          { value: "", label: say("begin-none") },
          ...shipped.map((each) => ({ value: each, label: say(`begin-${each}`) })),
        ]}
      />
      <Checkbox
        name="ordered"
        isChecked={ladder.ordered}
        onChange={(ordered) => change({ ladder: { ...ladder, ordered } })}
      >
        {say("ordered")}
      </Checkbox>
      <p className="trede-soft trede-small">{say("help")}</p>
      <ol className="trede-codes" id="field-value" tabIndex={-1}>
        {rungs.map((rung, index) => (
          <li key={`${begun} ${rung.row}`} className="trede-codes__row">
            <RungRow
              rung={rung}
              index={index}
              rungs={rungs}
              faults={faults}
              set={(changed) => setRungs(rungs.map((each, at) => (at === index ? { ...each, ...changed } : each)))}
              move={(by) => setRungs(moved(rungs, index, by))}
              remove={() => setRungs(rungs.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ol>
      {rungs.length < mostRungs && (
        <div>
          <Button look="quiet" small onPress={() => setRungs([aNewRung(rungs), ...rungs])}>
            {say("add")}
          </Button>
        </div>
      )}
    </>
  );
};

/** One line with its name and buttons; what is faulty stands open. */
const RungRow = (props: RowProps): ReactElement => {
  const { rung, index, rungs, faults, move, remove } = props;
  const say = useTexts(ladderTexts);
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(rung.isNew);
  const name = rung[language].trim() === "" ? say("new-rung") : capital(rung[language]);
  const isFaulty = Object.keys(faults).some((field) => field.startsWith(`rung-${rung.row}-`));
  const link = (words: string, onPress: () => void, isExpanded?: boolean): ReactElement => (
    <Button
      look="link"
      small
      aloud={name}
      {...(isExpanded === undefined ? {} : { expanded: isExpanded })}
      onPress={onPress}
    >
      {words}
    </Button>
  );
  return (
    <>
      <div className="trede-step-row">
        <strong>{name}</strong>
        <span className="trede-step-row__acts">
          {!isFaulty && link(say(isOpen ? "close" : "open"), () => setOpen(!isOpen), isOpen)}
          {index > 0 && link(say("up"), () => move(-1))}
          {index < rungs.length - 1 && link(say("down"), () => move(1))}
          {link(say("remove"), remove)}
        </span>
      </div>
      {(isOpen || isFaulty) && <OpenRung {...props} />}
    </>
  );
};
