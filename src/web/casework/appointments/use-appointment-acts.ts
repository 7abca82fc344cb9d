import { useState } from "react";
import * as api from "../../../contexts/casework/appointments-api.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { type Recorded, useUndo } from "../use-undo.ts";
import type { AppointmentAct, Body } from "./form.ts";
import type { ClientAppointments } from "./presenter.ts";

/** About which appointment; null where a new one is still to be planned. */
export type Asked = { readonly act: AppointmentAct; readonly about: EntryNumber | null };

export type AppointmentActing =
  | { readonly step: "reading" }
  | ({ readonly step: "asking"; readonly problem: Problem | null } & Asked)
  | ({ readonly step: "done"; readonly done: Recorded } & Asked)
  | { readonly step: "undone" }
  | { readonly step: "refused"; readonly problem: Problem };

/** What is planned and recorded, with a refusal kept in view and a way back. */
export const useAppointmentActs = ({ clientId, entriesSeen }: Pick<ClientAppointments, "clientId" | "entriesSeen">) => {
  const [state, setState] = useState<AppointmentActing>({ step: "reading" });
  const [plan, isPlanning] = useSend(api.planAppointment);
  const [move, isMoving] = useSend(api.moveAppointment);
  const [cancel, isCancelling] = useSend(api.cancelAppointment);
  const [hold, isHolding] = useSend(api.holdAppointment);
  const [takeBack, isUndoing] = useUndo();
  const send = ({ act, about }: Asked, said: Body) => {
    const body = { ...said, entriesSeen };
    const params = { clientId, entry: about ?? (0 as EntryNumber) };
    if (act === "plan") return plan({ params: { clientId }, body: api.planAppointment.body.parse(body) });
    if (act === "move") return move({ params, body: api.moveAppointment.body.parse(body) });
    if (act === "cancel") return cancel({ params, body: api.cancelAppointment.body.parse(body) });
    return hold({ params, body: api.holdAppointment.body.parse(body) });
  };
  return {
    state,
    busy: [isPlanning, isMoving, isCancelling, isHolding, isUndoing].some(Boolean),
    ask: (act: AppointmentAct, about: EntryNumber | null = null) =>
      setState({ step: "asking", act, about, problem: null }),
    stop: () => setState({ step: "reading" }),
    confirm: async (asked: Asked, body: Body): Promise<void> => {
      const result = await send(asked, body);
      setState(
        result.ok
          ? { step: "done", act: asked.act, about: asked.about ?? result.value.entries[0] ?? null, done: result.value }
          : { step: "asking", act: asked.act, about: asked.about, problem: result.refusal },
      );
    },
    undo: async (done: Recorded, reason: string): Promise<void> => {
      const result = await takeBack(done, reason);
      setState(result.ok ? { step: "undone" } : { step: "refused", problem: result.refusal });
    },
  };
};

export type AppointmentActs = ReturnType<typeof useAppointmentActs>;
