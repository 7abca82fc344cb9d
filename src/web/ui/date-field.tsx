import type { ReactElement } from "react";
import { useTexts } from "../languages/use-language.ts";
import type { FieldProps } from "./field.tsx";
import { TextField } from "./text-field.tsx";
import { uiTexts } from "./texts.ts";

type Props = FieldProps & {
  /** As typed; `parseTypedDay` reads it in the page's form.ts. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
};

/** A typed day. Quicker than picking one, and the same on a phone, with a keyboard and with a screen reader. */
export const DateField = (props: Props): ReactElement => {
  const say = useTexts(uiTexts);
  return <TextField {...props} help={props.help ?? say("date-help")} inputMode="text" width={props.width ?? "short"} />;
};
