import type { ReactElement } from "react";
import { addDuration, type Duration } from "../../../kernel/duration.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { useSession } from "../../client/session.ts";
import { choicesOf } from "../../languages/codes.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { ClientPlans } from "../plan/presenter.ts";
import { type AgreementPart, firstFreeDay, type PlanDraft, renewalOf } from "./draft.ts";
import { sentencesOf } from "./fields.tsx";
import { newPlanTexts } from "./texts.ts";

/** The last day of a plan that begins on a day, unless another is typed. */
export const usualEnd = (on: PlainDate): PlainDate => addDays(addDuration(on, "P6M" as Duration), -1);

export const givenOut = (part: AgreementPart, today: PlainDate): readonly string[] =>
  choicesOf(sentencesOf[part], "nl", { on: today }).map(({ value }) => value);

type Props = { readonly reply: ClientPlans; readonly onRenew: (draft: PlanDraft) => void };

/** For who goes on with the last plan in writing: nothing of it is typed again. */
export const Renewal = ({ reply: { plans, rung }, onRenew }: Props): ReactElement | null => {
  const say = useTexts(newPlanTexts);
  const { lastDay, typedDay } = useFormats();
  const { today } = useSession();
  const last = plans.flatMap(({ versions }) => versions[0] ?? []).find(({ text }) => text !== "");
  if (last === undefined) return null;
  const isGivenOut = (part: AgreementPart, code: string): boolean => givenOut(part, today).includes(code);
  const on = firstFreeDay(plans, today);
  const renew = (): void => onRenew(renewalOf(last, { on, until: usualEnd(on), rung, isGivenOut }, typedDay));
  return (
    <Notice
      tone="slate"
      action={
        <Button look="quiet" onPress={renew}>
          {say("renew")}
        </Button>
      }
    >
      {say("renew-about", { day: lastDay(last.until) })}
    </Notice>
  );
};
