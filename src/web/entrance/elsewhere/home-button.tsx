import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { ButtonToPage } from "../../ui/button.tsx";
import { homePlace } from "../places.ts";
import { entranceTexts } from "../texts.ts";

export const HomeButton = (): ReactElement => {
  const say = useTexts(entranceTexts);
  return <ButtonToPage to={homePlace}>{say("to-home")}</ButtonToPage>;
};
