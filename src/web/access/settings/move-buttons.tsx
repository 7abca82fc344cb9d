import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { settingsTexts } from "./texts.ts";

type Props = {
  /** What is moved, read aloud. */
  readonly name: string;
  readonly index: number;
  readonly isLast: boolean;
  readonly move: (by: -1 | 1) => void;
};

/** Puts a row of a list before or after its neighbour. */
export const MoveButtons = ({ name, index, isLast, move }: Props): ReactElement => {
  const say = useTexts(settingsTexts);
  return (
    <>
      {index > 0 && (
        <Button look="link" small aloud={name} onPress={() => move(-1)}>
          {say("up")}
        </Button>
      )}
      {!isLast && (
        <Button look="link" small aloud={name} onPress={() => move(1)}>
          {say("down")}
        </Button>
      )}
    </>
  );
};
