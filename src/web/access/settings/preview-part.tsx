import { type ReactElement, useState } from "react";
import { previewSignals } from "../../../contexts/casework/signals-api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { accessProblems } from "../access-problems.ts";
import { type Preview, presentPreview, signalSettings } from "./preview-presenter.ts";
import { previewTexts } from "./preview-texts.ts";

type Change = { readonly validFrom: PlainDate; readonly value: unknown };
type Props = {
  readonly settingKey: string;
  /** What is typed, when it has no faults; else the faults show and there is nothing to look at. */
  readonly read: () => Change | undefined;
};

type State =
  | { readonly step: "none" | "looking" }
  | { readonly step: "seen"; readonly preview: Preview }
  | { readonly step: "refused"; readonly problem: Problem };

/** What the change would do to the signals, before it is made. */
export const PreviewPart = ({ settingKey, read }: Props): ReactElement | null => {
  const say = useTexts(previewTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const [state, setState] = useState<State>({ step: "none" });
  const [send] = useSend(previewSignals);
  const mayLook = mayDo(useSession(), "casework.signal.preview");
  if (!mayLook || !signalSettings.has(settingKey)) return null;
  const look = async (): Promise<void> => {
    const change = read();
    if (change === undefined) return setState({ step: "none" });
    setState({ step: "looking" });
    const found = await send({ body: { key: settingKey, ...change } });
    setState(found.ok ? { step: "seen", preview: found.value } : { step: "refused", problem: found.refusal });
  };
  const shown = state.step === "seen" ? presentPreview(state.preview, language, formats) : null;
  return (
    <div className="trede-preview">
      <div>
        <Button look="quiet" small busy={state.step === "looking"} onPress={() => void look()}>
          {say("look")}
        </Button>
      </div>
      {state.step === "looking" && <Skeleton kind="text" lines={3} />}
      {state.step === "refused" && <ProblemNotice problem={state.problem} texts={accessProblems} />}
      {shown !== null && (
        <>
          <p role="status">{shown.sentence}</p>
          <ul className="trede-preview__lines">
            {shown.lines.map(({ key, words }) => (
              <li key={key}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
