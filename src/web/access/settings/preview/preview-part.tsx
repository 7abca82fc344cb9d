import { type ReactElement, useState } from "react";
import { previewSetting } from "../../../../contexts/casework/setting-previews-api.ts";
import type { PlainDate } from "../../../../kernel/plain-date.ts";
import type { Problem } from "../../../../platform/endpoint.ts";
import { useSend } from "../../../client/queries.ts";
import { mayDo, useSession } from "../../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../../languages/use-language.ts";
import { Button } from "../../../ui/button.tsx";
import { ProblemNotice } from "../../../ui/problem-notice.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { accessProblems } from "../../access-problems.ts";
import { EffectPart } from "./effect-part.tsx";
import type { Preview } from "./effect-shown.ts";
import { type LaterChange, presentPreview } from "./presenter.ts";
import { previewTexts } from "./texts.ts";

type Change = { readonly validFrom: PlainDate; readonly value: unknown };
type Props = {
  readonly settingKey: string;
  /** What is typed, when it has no faults; else the faults show and there is nothing to look at. */
  readonly read: () => Change | undefined;
  /** The change of a later day that holds its own value from then on. */
  readonly later: LaterChange | undefined;
};

type State =
  | { readonly step: "none" | "looking" }
  | { readonly step: "seen"; readonly preview: Preview; readonly validFrom: PlainDate }
  | { readonly step: "refused"; readonly problem: Problem };

/**
 * What the change would do, before it is made. Who shows it gives it another key with each edit: then what was seen is gone, and a
 * reply that is still to come finds nobody.
 */
export const PreviewPart = ({ settingKey, read, later }: Props): ReactElement | null => {
  const say = useTexts(previewTexts);
  const [state, setState] = useState<State>({ step: "none" });
  const [send] = useSend(previewSetting);
  if (!mayDo(useSession(), "casework.setting.preview")) return null;
  const look = async (): Promise<void> => {
    const change = read();
    if (change === undefined) return setState({ step: "none" });
    setState({ step: "looking" });
    const found = await send({ body: { key: settingKey, ...change } });
    setState(
      found.ok
        ? { step: "seen", preview: found.value, validFrom: change.validFrom }
        : { step: "refused", problem: found.refusal },
    );
  };
  return (
    <div className="trede-preview">
      <div>
        <Button look="quiet" small busy={state.step === "looking"} onPress={() => void look()}>
          {say("look")}
        </Button>
      </div>
      {state.step === "looking" && (
        <>
          <p className="trede-soft trede-small">{say("looking")}</p>
          <Skeleton kind="text" lines={4} />
        </>
      )}
      {state.step === "refused" && <ProblemNotice problem={state.problem} texts={accessProblems} />}
      {state.step === "seen" && <Seen settingKey={settingKey} later={later} {...state} />}
    </div>
  );
};

type SeenProps = Pick<Props, "settingKey" | "later"> & { readonly preview: Preview; readonly validFrom: PlainDate };

const Seen = ({ settingKey, preview, validFrom, later }: SeenProps): ReactElement => {
  const { language } = useLanguage();
  const formats = useFormats();
  const { reach, until, effects } = presentPreview(preview, { key: settingKey, validFrom, later }, language, formats);
  return (
    <>
      <div role="status" className="trede-preview__said">
        {effects.flatMap(({ key, sentences }) =>
          sentences.map((sentence) => <p key={`${key} ${sentence}`}>{sentence}</p>),
        )}
        {until !== null && <p>{until}</p>}
        <p className="trede-soft trede-small">{reach}</p>
      </div>
      {effects.map((effect) => (
        <EffectPart key={effect.key} effect={effect} />
      ))}
    </>
  );
};
