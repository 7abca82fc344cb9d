import type { ReactElement } from "react";
import { phoneShown } from "./phone-number.ts";
import "./with-phone.css";

type Props = {
  /** Already with the number in it. */
  readonly words: string;
  readonly phone: string;
};

/** A sentence in which the telephone number calls, and stays on one line. */
export const WithPhone = ({ words, phone }: Props): ReactElement => {
  const shown = phone === "" ? undefined : phoneShown(phone);
  const at = words.indexOf(phone);
  if (shown === undefined || at === -1) return <>{words}</>;
  return (
    <>
      {words.slice(0, at)}
      {shown.before}
      <a className="trede-phone" href={shown.href}>
        {shown.number}
      </a>
      {shown.after}
      {words.slice(at + phone.length)}
    </>
  );
};
