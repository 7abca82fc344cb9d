import { type ReactElement, type ReactNode, useEffect } from "react";
import "./page-head.css";

type Props = {
  readonly title: string;
  /** One line of what this page is about. */
  readonly about?: ReactNode;
  /** One primary action at most. */
  readonly actions?: ReactNode;
};

export const PageHead = ({ title, about, actions }: Props): ReactElement => {
  useEffect(() => {
    document.title = `${title} · Trede`;
  }, [title]);
  return (
    <header className="trede-page-head">
      <div className="trede-page-head__words">
        <h1 id="page-title" tabIndex={-1}>
          {title}
        </h1>
        {about !== undefined && <div className="trede-page-head__about">{about}</div>}
      </div>
      {actions !== undefined && <div className="trede-page-head__actions trede-no-print">{actions}</div>}
    </header>
  );
};
