import type { ComponentProps, ReactElement } from "react";
import { AppointmentsTab } from "../../casework/appointments/appointments-tab.tsx";
import { DecisionsTab } from "../../casework/decisions/decisions-tab.tsx";
import { DiagnosisTab } from "../../casework/diagnosis/diagnosis-tab.tsx";
import { GateTab } from "../../casework/gate/gate-tab.tsx";
import { RungTab } from "../../casework/ladder/rung-tab.tsx";
import type { Writing } from "../../casework/messages/form.ts";
import { MessagesTab } from "../../casework/messages/messages-tab.tsx";
import { PlanTab } from "../../casework/plan/plan-tab.tsx";
import { SignalsTab } from "../../casework/signals/signals-tab.tsx";
import { useSession } from "../../client/session.ts";
import { knownAtOn } from "../../languages/office-day.ts";
import { useTexts } from "../../languages/use-language.ts";
import type { Here } from "../../routing/use-place.ts";
import { Notice } from "../../ui/notice.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { DocumentsTab } from "../documents/documents-tab.tsx";
import { type DossierTab, type dossierPlace, dossierTabs } from "../places.ts";
import { AccessTab } from "./access-tab.tsx";
import { asOfWithin } from "./as-of-form.ts";
import type { Reader } from "./body-words.ts";
import { FiguresTab } from "./figures-tab.tsx";
import type { Dossier } from "./presenter.ts";
import type { Found } from "./signals-presenter.ts";
import { dossierTexts } from "./texts.ts";
import { TimelineTab } from "./timeline-tab.tsx";

type Props = {
  readonly here: Here<typeof dossierPlace>;
  readonly dossier: Dossier;
  /** Null when they could not be fetched. */
  readonly found: Found | null;
  readonly reader: Reader;
  readonly onAct: ComponentProps<typeof TimelineTab>["onAct"];
  /** A message that is being written. */
  readonly writing: Writing;
};

/** The parts of a dossier; which one is open is in the address. */
export const DossierTabs = (props: Props): ReactElement => {
  const { here } = props;
  const say = useTexts(dossierTexts);
  const panels = usePanels(props);
  return (
    <Tabs<DossierTab>
      label={say("tabs")}
      open={here.search.tab}
      onOpen={(tab) => here.change({ tab, page: 1, entry: undefined, part: undefined })}
      tabs={dossierTabs.map((key) => ({ key, label: say(`tab-${key}`), panel: panels[key] }))}
    />
  );
};

const usePanels = ({ here, dossier, found, reader, onAct, writing }: Props): Record<DossierTab, () => ReactElement> => {
  const say = useTexts(dossierTexts);
  const { today } = useSession();
  const { log, page, entry, about, part } = here.search;
  const { on, knownOn } = asOfWithin(here.search, today);
  const knownAt = knownAtOn(knownOn, today);
  const { clientId, birthYear, state } = dossier;
  return {
    timeline: () => (
      <TimelineTab
        timeline={dossier.timeline}
        shownOn={dossier.on}
        reader={reader}
        on={on}
        about={entry === undefined ? about : undefined}
        onAbout={(chosen) => here.change({ about: chosen, entry: undefined })}
        sought={entry}
        onAct={onAct}
      />
    ),
    signals: () =>
      found === null ? (
        <Notice tone="slate">{say("signals-unknown")}</Notice>
      ) : (
        <SignalsTab reply={found} isNow={on === undefined && knownOn === undefined} />
      ),
    diagnosis: () => <DiagnosisTab clientId={clientId} on={on} knownAt={knownAt} />,
    plan: () => <PlanTab clientId={clientId} on={on} knownAt={knownAt} />,
    rung: () => <RungTab clientId={clientId} on={on} knownAt={knownAt} />,
    decisions: () => <DecisionsTab clientId={clientId} on={on} knownAt={knownAt} part={part} />,
    appointments: () => <AppointmentsTab clientId={clientId} on={on} knownAt={knownAt} />,
    messages: () => <MessagesTab clientId={clientId} on={on} knownAt={knownAt} writing={writing} />,
    documents: () => <DocumentsTab clientId={clientId} on={on} knownAt={knownAt} />,
    gate: () => (
      <GateTab clientId={clientId} known={{ birthYear, benefits: state.benefits }} on={on} knownAt={knownAt} />
    ),
    figures: () => <FiguresTab clientId={clientId} asOf={{ on, knownOn }} knownAt={knownAt} />,
    access: () => <AccessTab clientId={clientId} what={log} page={page} onChange={here.change} />,
  };
};
