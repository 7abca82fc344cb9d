import { type ReactElement, type ReactNode, useEffect } from "react";
import { useFormats, useTexts } from "../languages/use-language.ts";
import { Button } from "./button.tsx";
import { uiTexts } from "./texts.ts";
import "./pager.css";

type Props = {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** `replace`: the page that was asked is not there, so going back must not lead to it again. */
  readonly onPage: (page: number, how?: { readonly replace?: boolean }) => void;
  /** Export and the like, before the steps. */
  readonly links?: ReactNode;
};

/** The foot of a table: what is shown of how much, export, the pages before and after. */
export const Pager = ({ page, pageSize, total, onPage, links }: Props): ReactElement | null => {
  const say = useTexts(uiTexts);
  const { number } = useFormats();
  const last = Math.max(1, Math.ceil(total / pageSize));
  // a list may have shrunk since its address was kept
  useEffect(() => {
    if (page > last) onPage(last, { replace: true });
  }, [page, last, onPage]);
  if (page > last) return null;
  const from = (page - 1) * pageSize + 1;
  const until = Math.min(total, page * pageSize);
  const words =
    total === 0
      ? say("none-of-total")
      : say("shown-of-total", { from: number(from), until: number(until), total: number(total) });
  return (
    <div className="trede-foot">
      <span className="trede-number" role="status">
        {words}
      </span>
      <span className="trede-foot__links trede-no-print">
        {links}
        {page > 1 && (
          <Button look="link" small onPress={() => onPage(page - 1)}>
            {say("previous")}
          </Button>
        )}
        {until < total && (
          <Button look="link" small onPress={() => onPage(page + 1)}>
            {say("next")}
          </Button>
        )}
      </span>
    </div>
  );
};
