import type { ReactElement } from "react";
import { useSession } from "../../client/session.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { roleLabel } from "../roles.ts";
import { entranceTexts } from "../texts.ts";
import { HomeButton } from "./home-button.tsx";

export const ForbiddenPage = (): ReactElement => {
  const say = useTexts(entranceTexts);
  const { language } = useLanguage();
  const roles = useSession().roles.map((role) => roleLabel(role, language).toLowerCase());
  return (
    <div className="trede-stack">
      <PageHead title={say("forbidden-title")} />
      <p>{say("forbidden-why", { roles: roles.join(", ") })}</p>
      <HomeButton />
    </div>
  );
};
