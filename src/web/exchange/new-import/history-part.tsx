import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DateField } from "../../ui/date-field.tsx";
import type { ImportFault, TypedImport } from "./form.ts";
import { newImportTexts } from "./texts.ts";

type Props = {
  readonly typed: TypedImport;
  readonly fault: ImportFault | undefined;
  readonly change: (changed: Partial<TypedImport>) => void;
};

/** Only for who may load history: it changes what counts as known then. */
export const HistoryPart = ({ typed, fault, change }: Props): ReactElement => {
  const say = useTexts(newImportTexts);
  return (
    <div className="trede-new-import__part">
      <Checkbox name="isHistory" isChecked={typed.isHistory} onChange={(isHistory) => change({ isHistory })}>
        {say("history")}
      </Checkbox>
      {typed.isHistory && (
        <>
          <p className="trede-soft trede-small">{say("historyHelp")}</p>
          <DateField
            name="knownFrom"
            label={say("knownFrom")}
            value={typed.knownFrom}
            error={fault === undefined ? undefined : say(fault)}
            onChange={(knownFrom) => change({ knownFrom })}
          />
        </>
      )}
    </div>
  );
};
