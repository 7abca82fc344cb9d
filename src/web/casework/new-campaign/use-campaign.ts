import { useState } from "react";
import { previewCampaign, startCampaign } from "../../../contexts/casework/campaigns-api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useGo } from "../../routing/use-place.ts";
import { campaignPlace } from "../places.ts";
import type { Counted } from "./counted.ts";
import {
  type CampaignDraft,
  type CampaignFault,
  criterionFault,
  criterionOf,
  emptyDraft,
  readCampaign,
} from "./form.ts";

type Step =
  | { readonly step: "filling" }
  | { readonly step: "confirming"; readonly counted: Counted }
  | { readonly step: "refused"; readonly problem: Problem };

/** What is typed, how many it found, and the way to the start: counted first, and confirmed. */
export const useCampaign = () => {
  const go = useGo();
  const [draft, setDraft] = useState(emptyDraft);
  const [faults, setFaults] = useState<readonly CampaignFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [seen, setSeen] = useState<{ readonly counted: Counted; readonly of: CampaignDraft } | null>(null);
  const [state, setState] = useState<Step>({ step: "filling" });
  const [preview, isCounting] = useSend(previewCampaign, { changes: false });
  const [start, isStarting] = useSend(startCampaign);
  const show = (found: readonly CampaignFault[]): void => {
    setFaults(found);
    setAttempt(attempt + 1);
  };
  const count = async (): Promise<Counted | undefined> => {
    const fault = criterionFault(draft);
    show(fault === undefined ? [] : [fault]);
    if (fault !== undefined) return undefined;
    const counted = await preview({ body: { criterion: criterionOf(draft) } });
    if (!counted.ok) {
      setState({ step: "refused", problem: counted.refusal });
      return undefined;
    }
    setSeen({ counted: counted.value, of: draft });
    setState({ step: "filling" });
    return counted.value;
  };
  return {
    draft,
    faults,
    attempt,
    state,
    isCounting,
    isStarting,
    /** Of what is typed now; null when that was not counted. */
    counted: seen !== null && sameCriterion(seen.of, draft) ? seen.counted : null,
    change: (changed: Partial<CampaignDraft>) => setDraft({ ...draft, ...changed }),
    count,
    ask: async (): Promise<void> => {
      const read = readCampaign(draft);
      if (!read.ok) return show(read.faults);
      const counted = await count();
      if (counted !== undefined && counted.found !== 0) setState({ step: "confirming", counted });
    },
    stop: () => setState({ step: "filling" }),
    /** `onStarted`: nothing typed is lost any more. */
    call: async (seenFound: number | null, onStarted: () => void): Promise<void> => {
      const read = readCampaign(draft);
      if (!read.ok || isStarting) return;
      const started = await start({ body: { ...read.body, seenFound } });
      if (started.ok) {
        onStarted();
        return go(campaignPlace, { params: { campaign: started.value.id } });
      }
      setState({ step: "refused", problem: started.refusal });
    },
  };
};

const sameCriterion = (a: CampaignDraft, b: CampaignDraft): boolean =>
  JSON.stringify(criterionOf(a)) === JSON.stringify(criterionOf(b));
