import type { ReactElement } from "react";
import { useSession } from "../../client/session.ts";
import { useTexts } from "../../languages/use-language.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { homePlace } from "../places.ts";
import { entranceTexts } from "../texts.ts";
import { CommissionerList } from "./commissioner-list.tsx";

/** The same choice later, from the rail. */
export const Page = (): ReactElement => {
  const say = useTexts(entranceTexts);
  return (
    <>
      <PageHead title={say("choose-title")} about={say("choose-about")} />
      <CommissionerList choices={useSession().choices} next={() => homePlace.path} />
    </>
  );
};
