import type { ReactElement } from "react";
import type { Choosing } from "../../client/session.ts";
import { useTexts } from "../../languages/use-language.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { EntranceFrame } from "../entrance-frame.tsx";
import { returnAddress } from "../return-address.ts";
import { entranceTexts } from "../texts.ts";
import { CommissionerList } from "./commissioner-list.tsx";

/** After sign-in, for who works for more than one commissioner. */
export const ChooseCommissionerPage = ({ choices }: { readonly choices: Choosing["choices"] }): ReactElement => {
  const say = useTexts(entranceTexts);
  return (
    <EntranceFrame>
      <PageHead title={say("choose-title")} about={say("choose-about")} />
      <CommissionerList choices={choices} next={() => returnAddress(window.location)} />
    </EntranceFrame>
  );
};
