import type { ReactElement, ReactNode } from "react";
import { useLanguage, useTexts } from "../languages/use-language.ts";
import { Button } from "../ui/button.tsx";
import { RungMark } from "../ui/rung-mark.tsx";
import { uiTexts } from "../ui/texts.ts";
import "./entrance.css";

/** Around what is shown before anybody is signed in. */
export const EntranceFrame = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const say = useTexts(uiTexts);
  const { language, choose } = useLanguage();
  const other = language === "nl" ? "en" : "nl";
  return (
    <div className="trede-entrance">
      <header className="trede-entrance__top">
        <span className="trede-brand">
          <RungMark />
          Trede
        </span>
        <span lang={other}>
          <Button look="link" small onPress={() => choose(other)}>
            {say("other-language")}
          </Button>
        </span>
      </header>
      <main>{children}</main>
    </div>
  );
};
