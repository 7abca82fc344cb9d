import type { ReactNode } from "react";
import { FollowedLink } from "../followed-link.tsx";
import type { FlowProps } from "./flow-props.ts";
import type { People } from "./flow-tree.ts";

type Props = {
  readonly open: FlowProps["open"];
  /** Null: there is nobody to open. */
  readonly people: People | null;
  readonly name: string;
  readonly children: ReactNode;
};

/** A number as a link to its people, for who may open them and where there are any. */
export const PeopleOf = ({ open, people, name, children }: Props): ReactNode =>
  open === null || people === null ? (
    children
  ) : (
    <FollowedLink link={open(people)} name={name}>
      {children}
    </FollowedLink>
  );
