import type { ReactElement } from "react";
import { useSession } from "../../client/session.ts";
import { useTexts } from "../../languages/use-language.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { entranceTexts } from "../texts.ts";

/** A client has no administrator and no version: they are told whom to ask. */
export const NothingYetPage = (): ReactElement => {
  const say = useTexts(entranceTexts);
  const { party, commissioner } = useSession();
  const isClient = party === "client";
  return (
    <>
      <PageHead title={say(isClient ? "client-nothing-yet-title" : "nothing-yet-title")} />
      <p>{isClient ? say("client-nothing-yet-why", { commissioner: commissioner.name }) : say("nothing-yet-why")}</p>
    </>
  );
};
