import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { entranceTexts } from "../texts.ts";

/** What stands where a page broke: the error boundary of every page. */
export const FaultPage = (): ReactElement => {
  const say = useTexts(entranceTexts);
  return (
    <div className="trede-stack">
      <PageHead title={say("fault-title")} />
      <p>{say("fault-why")}</p>
      <Button onPress={() => window.location.reload()}>{say("reload")}</Button>
    </div>
  );
};
