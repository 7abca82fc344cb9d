import type { FormEvent, ReactElement, ReactNode } from "react";
import "./filter-line.css";

type Props = { readonly label: string; readonly children: ReactNode; readonly onSubmit?: () => void };

/** The filters above a table, in one line; their state is in the address. On paper they are words: what the list is narrowed to. */
export const FilterLine = ({ label, children, onSubmit }: Props): ReactElement => {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <form className="trede-filters" aria-label={label} onSubmit={submit}>
      {children}
    </form>
  );
};
