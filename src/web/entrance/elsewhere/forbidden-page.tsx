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
  const session = useSession();
  const roles = session.roles.map((role) => roleLabel(role, language).toLowerCase());
  const isClient = session.party === "client";
  return (
    <div className="trede-stack">
      <PageHead title={say(isClient ? "client-forbidden-title" : "forbidden-title")} />
      <p>
        {isClient
          ? say("client-forbidden-why", { commissioner: session.commissioner.name })
          : say("forbidden-why", { roles: roles.join(", ") })}
      </p>
      <HomeButton />
    </div>
  );
};
