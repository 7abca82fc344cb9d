import { type ReactElement, useState } from "react";
import { listClientSignals, listWorkers } from "../../../contexts/casework/api.ts";
import { getDossier } from "../../../contexts/dossier/api.ts";
import { type Draft, hasTyped, nothingYet, type Writing } from "../../casework/messages/form.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { clientInWords } from "../../languages/codes.ts";
import { knownAtOn } from "../../languages/office-day.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { useLeaving } from "../../routing/use-leaving.tsx";
import { type Here, usePlace } from "../../routing/use-place.ts";
import { AsOfBand } from "../../ui/as-of-bar.tsx";
import { DialogSubject } from "../../ui/dialog-subject.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { dossierPlace } from "../places.ts";
import { AmendDialogs } from "./amend-dialogs.tsx";
import { AmendedNotice } from "./amended-notice.tsx";
import { AsOfControls } from "./as-of-controls.tsx";
import { asOfWithin } from "./as-of-form.ts";
import type { Reader } from "./body-words.ts";
import { DossierTabs } from "./dossier-tabs.tsx";
import { Header } from "./header.tsx";
import { type Dossier, presentBand } from "./presenter.ts";
import { type Found, presentSignals, type SignalsShown } from "./signals-presenter.ts";
import { StateCards } from "./state-cards.tsx";
import { dossierTexts } from "./texts.ts";
import { useAmending } from "./use-amending.ts";

export const Page = (): ReactElement => {
  const say = useTexts(dossierTexts);
  const here = usePlace(dossierPlace);
  const { today } = useSession();
  const { clientId } = here.params;
  const { on, knownOn } = asOfWithin(here.search, today);
  const knownAt = knownAtOn(knownOn, today);
  const query = { ...(on === undefined ? {} : { on }), ...(knownAt === undefined ? {} : { knownAt }) };
  const dossier = useReply(getDossier, { params: { clientId }, query }, { keep: true });
  const signals = useReply(listClientSignals, { params: { clientId }, query }, { keep: true });
  if (dossier.state === "refused")
    return (
      <>
        <PageHead title={say("title")} />
        {dossier.problem.code !== "client-not-found" && <AsOf here={here} />}
        <ProblemNotice problem={dossier.problem} onRetry={dossier.retry} />
      </>
    );
  // what is kept while another day is fetched may not be shown as another client's
  const isOfAnother = [dossier, signals].some((one) => one.state === "ready" && one.reply.clientId !== clientId);
  if (dossier.state === "waiting" || signals.state === "waiting" || isOfAnother)
    return (
      <>
        <div className="trede-lead">
          <Skeleton kind="head" />
        </div>
        <Skeleton kind="cards" />
      </>
    );
  const found = signals.state === "ready" ? signals.reply : null;
  return <Shown key={clientId} here={here} dossier={dossier.reply} found={found} />;
};

type HereProps = { readonly here: Here<typeof dossierPlace> };

/** The two dates, and the band the page wears when it does not show today. */
const AsOf = ({ here }: HereProps): ReactElement => {
  const say = useTexts(dossierTexts);
  const { language } = useLanguage();
  const { on, knownOn } = asOfWithin(here.search, useSession().today);
  const band = presentBand({ on, knownOn }, language, useFormats());
  return (
    <>
      <AsOfControls key={`${on}-${knownOn}`} asOf={{ on, knownOn }} onChange={(asOf) => here.change(asOf)} />
      {band !== null && (
        <AsOfBand words={band} back={say("back")} onBack={() => here.change({ on: undefined, knownOn: undefined })} />
      )}
    </>
  );
};

type ShownProps = HereProps & { readonly dossier: Dossier; readonly found: Found | null };

const Shown = ({ here, dossier, found }: ShownProps): ReactElement => {
  const { language } = useLanguage();
  const formats = useFormats();
  const signals = found && presentSignals(found, dossier.state.worker, language, formats);
  return (
    <DialogSubject value={clientInWords(dossier, language)}>
      <Header
        dossier={dossier}
        signals={signals}
        isNow={here.search.on === undefined && here.search.knownOn === undefined}
      />
      <AsOf here={here} />
      <Body here={here} dossier={dossier} found={found} signals={signals} />
    </DialogSubject>
  );
};

const useReader = (): Reader => {
  const { language } = useLanguage();
  const formats = useFormats();
  const workers = useReply(listWorkers, {}, { when: mayDo(useSession(), "casework.caseload.read") });
  const known = workers.state === "ready" ? workers.reply.workers : [];
  return { language, formats, workerName: (id) => known.find((worker) => worker.id === id)?.name };
};

/** A half-written message stays while the dossier is open, whichever tab is looked at; leaving the dossier with it is asked about. */
const useWriting = (): { readonly writing: Writing; readonly question: ReactElement | null } => {
  const [draft, change] = useState<Draft>(nothingYet);
  const { question } = useLeaving(hasTyped(draft));
  return { writing: { draft, change }, question };
};

type BodyProps = ShownProps & { readonly signals: SignalsShown | null };

const Body = ({ here, dossier, found, signals }: BodyProps): ReactElement => {
  const say = useTexts(dossierTexts);
  const reader = useReader();
  const { today, ...session } = useSession();
  const acts = useAmending(dossier);
  const { writing, question } = useWriting();
  const { on, knownOn } = asOfWithin(here.search, today);
  const mayAct = mayDo(session, "dossier.entry.correct") && knownOn === undefined && on === undefined;
  return (
    <>
      {dossier.timeline.every(({ validFrom }) => validFrom > dossier.on) && (
        <Notice tone="slate">{say("not-registered")}</Notice>
      )}
      <StateCards dossier={dossier} found={found} signals={signals} asOf={{ on, knownOn }} />
      {question}
      <AmendedNotice acts={acts} />
      <DossierTabs {...{ here, dossier, found, reader, writing }} onAct={mayAct ? acts.ask : undefined} />
      {acts.state.step === "asking" && (
        <AmendDialogs acts={acts} asked={acts.state} timeline={dossier.timeline} reader={reader} />
      )}
    </>
  );
};
