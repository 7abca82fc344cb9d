import type { ReactElement, ReactNode } from "react";
import { Tag } from "../../ui/tag.tsx";
import type { OwnAppointmentShown } from "./presenter.ts";
import "../own-file/own.css";

type Props = { readonly shown: OwnAppointmentShown; readonly children?: ReactNode };

/** One appointment in a list: what it is, when, where and with whom; what can be done about it comes under it. */
export const AppointmentLines = ({ shown, children }: Props): ReactElement => (
  <li className={shown.isAhead && !shown.isOff ? "trede-own__now" : undefined}>
    <h3>{shown.isOff && shown.isAhead ? <s>{shown.title}</s> : shown.title}</h3>
    {shown.isOff && shown.isAhead && (
      <p>
        <Tag tone="amber">{shown.state.words}</Tag>
      </p>
    )}
    {shown.changed.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {shown.lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {!shown.isAhead && (
      <p>
        <Tag tone={shown.state.tone}>{shown.state.words}</Tag>
      </p>
    )}
    {shown.said.map((line) => (
      <p key={line} className="trede-soft">
        {line}
      </p>
    ))}
    {children}
  </li>
);
