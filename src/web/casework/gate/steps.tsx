import type { ReactElement } from "react";
import type { ClientId } from "../../../kernel/ids.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useTexts } from "../../languages/use-language.ts";
import { Button, ButtonToPage } from "../../ui/button.tsx";
import { Clock } from "../../ui/clock.tsx";
import { Tag } from "../../ui/tag.tsx";
import { newDiagnosisPlace, newPlanPlace } from "../places.ts";
import type { StepShown } from "./presenter.ts";
import { gateTexts } from "./texts.ts";

type Props = {
  readonly clientId: ClientId;
  readonly label: string;
  readonly steps: readonly StepShown[];
  /** The step whose turn it is; null where something else is to be done first. */
  readonly due: string | null;
  /** Left out where nothing may be recorded. */
  readonly onRecord: ((code: string) => void) | undefined;
};

/** The steps in their order, as rungs: done ones filled, the present one wide, those to come thin. */
export const Steps = ({ clientId, label, steps, due, onRecord }: Props): ReactElement => (
  <ol className="trede-steps" aria-label={label}>
    {steps.map((step) => (
      <li key={step.code} className={`trede-step trede-step--${step.stands}`}>
        <span className="trede-step__rung" aria-hidden="true" />
        <div className="trede-step__what">
          <strong>{step.name}</strong>
          <div className="trede-soft trede-small">{step.small}</div>
          <Told step={step} />
        </div>
        <div className="trede-step__stands">
          {step.clock === null ? <Tag tone={step.tag.tone}>{step.tag.words}</Tag> : <Clock {...step.clock} />}
        </div>
        <div className="trede-step__act trede-no-print">
          {onRecord !== undefined && <Record step={step} isDue={step.code === due} onRecord={onRecord} />}
          {onRecord !== undefined && <ToForm clientId={clientId} step={step} isDue={step.code === due} />}
        </div>
      </li>
    ))}
  </ol>
);

type StepProps = { readonly step: StepShown; readonly isDue: boolean };

const Record = ({ step, isDue, onRecord }: StepProps & { readonly onRecord: (code: string) => void }) => {
  const say = useTexts(gateTexts);
  if (step.may === null) return null;
  return (
    <Button
      look={step.may !== "record" ? "link" : isDue ? "primary" : "quiet"}
      small
      aloud={step.name}
      onPress={() => onRecord(step.code)}
    >
      {say(step.may === "late" ? "record-late" : step.may)}
    </Button>
  );
};

/** What is recorded in the dossier does the step too: nothing is written twice. */
const ToForm = ({ clientId, step: { form }, isDue }: Pick<Props, "clientId"> & StepProps) => {
  const say = useTexts(gateTexts);
  const session = useSession();
  if (form === "diagnosis" && mayDo(session, "casework.diagnosis.record"))
    return (
      <ButtonToPage look={isDue ? "primary" : "quiet"} small to={newDiagnosisPlace} params={{ clientId }}>
        {say("make-diagnosis")}
      </ButtonToPage>
    );
  if (form === "plan" && mayDo(session, "casework.plan.record"))
    return (
      <ButtonToPage look={isDue ? "primary" : "quiet"} small to={newPlanPlace} params={{ clientId }}>
        {say("make-plan")}
      </ButtonToPage>
    );
  return null;
};

/** Each time it was done, with what it found. */
const Told = ({ step }: { readonly step: StepShown }): ReactElement => (
  <>
    {step.acts.map(({ key, words, found }) => (
      <div key={key} className="trede-step__done">
        <div className="trede-small">{words}</div>
        {found.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
    ))}
    {step.before !== null && <div className="trede-step__before trede-small">{step.before}</div>}
  </>
);
