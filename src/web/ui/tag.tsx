import type { ReactElement, ReactNode } from "react";
import type { Tone } from "./tone.ts";
import "./tag.css";

export type { Tone };

export const Tag = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }): ReactElement => (
  <span className={`trede-tag trede-tag--${tone}`}>{children}</span>
);
