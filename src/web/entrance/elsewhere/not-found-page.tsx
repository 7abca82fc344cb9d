import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { entranceTexts } from "../texts.ts";
import { HomeButton } from "./home-button.tsx";

export const NotFoundPage = (): ReactElement => {
  const say = useTexts(entranceTexts);
  return (
    <div className="trede-stack">
      <PageHead title={say("not-found-title")} />
      <p>{say("not-found-why")}</p>
      <HomeButton />
    </div>
  );
};
