import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { entranceTexts } from "../texts.ts";

export const NothingYetPage = (): ReactElement => {
  const say = useTexts(entranceTexts);
  return (
    <>
      <PageHead title={say("nothing-yet-title")} />
      <p>{say("nothing-yet-why")}</p>
    </>
  );
};
