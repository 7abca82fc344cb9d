import { type ReactElement, useState } from "react";
import { refresh, useNotRefreshed } from "../client/not-refreshed.ts";
import { problemWords } from "../languages/problems.ts";
import { useLanguage, useTexts } from "../languages/use-language.ts";
import { thisAddress } from "../routing/this-address.ts";
import { Button, ButtonToAddress } from "./button.tsx";
import { Notice } from "./notice.tsx";
import { uiTexts } from "./texts.ts";

/** Over a page that shows what could not be refreshed: quietly, since what it shows was true a moment ago. */
export const NotRefreshedNotice = (): ReactElement | null => {
  const say = useTexts(uiTexts);
  const { language } = useLanguage();
  const code = useNotRefreshed();
  const [busy, setBusy] = useState(false);
  if (code === null) return null;
  const again = async (): Promise<void> => {
    setBusy(true);
    await refresh();
    setBusy(false);
  };
  return (
    <Notice
      tone="amber"
      action={
        code === "signed-out" ? (
          <ButtonToAddress href={thisAddress(window.location)} look="quiet" small>
            {say("sign-in")}
          </ButtonToAddress>
        ) : (
          <Button look="quiet" small busy={busy} onPress={() => void again()}>
            {say("try-again")}
          </Button>
        )
      }
    >
      {`${say("not-refreshed")} ${problemWords({ code, facts: {} }, language).what}`}
    </Notice>
  );
};
