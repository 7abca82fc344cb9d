import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectionBar } from "../../ui/selection-bar.tsx";
import { mostAtOnce } from "./form.ts";
import { assigningTexts } from "./texts.ts";
import type { Choosing } from "./use-choosing.ts";

type Props = {
  readonly choosing: Choosing;
  readonly rows: readonly { readonly id: string }[];
  readonly total: number;
  readonly isHandOver: boolean;
  readonly onAssign: () => void;
};

/** How many are chosen, here and on other pages, and what can be done with them. */
export const ChosenBar = ({ choosing, rows, total, isHandOver, onAssign }: Props): ReactElement | null => {
  const say = useTexts(assigningTexts);
  const { chosen, isBusy, problem } = choosing;
  if (chosen.size === 0) return null;
  const elsewhere = chosen.size - rows.filter(({ id }) => chosen.has(id)).length;
  const count = say("chosen-count", { count: chosen.size });
  const words = elsewhere === 0 ? count : `${count}, ${say("chosen-elsewhere", { count: elsewhere })}`;
  const all = Math.min(total, mostAtOnce);
  return (
    <SelectionBar words={words}>
      {problem !== null && <ProblemNotice problem={problem} />}
      {chosen.size < all && (
        <Button look="link" busy={isBusy} onPress={() => void choosing.chooseAll()}>
          {say(total <= mostAtOnce ? "choose-all" : "choose-most", { count: all })}
        </Button>
      )}
      <Button look="link" onPress={choosing.clear}>
        {say("choose-none")}
      </Button>
      {chosen.size > mostAtOnce ? (
        <span className="trede-soft">{say("too-many", { count: mostAtOnce })}</span>
      ) : (
        <Button onPress={onAssign}>
          {say(isHandOver ? "hand-over-count" : "assign-count", { count: chosen.size })}
        </Button>
      )}
    </SelectionBar>
  );
};
