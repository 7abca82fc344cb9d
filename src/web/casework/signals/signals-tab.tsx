import type { ReactElement } from "react";
import { mayDo, useSession } from "../../client/session.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { Clock } from "../../ui/clock.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Tag } from "../../ui/tag.tsx";
import { ActButtons } from "./act-buttons.tsx";
import { SignalDialogs } from "./act-dialogs.tsx";
import { ActedNotice } from "./acted-notice.tsx";
import { DifferenceNotice } from "./difference-notice.tsx";
import { type ClientSignals, type OpenRow, type PastRow, presentOpen, presentPast } from "./presenter.ts";
import { signalTexts } from "./texts.ts";
import { type SignalActs, useSignalActs } from "./use-signal-acts.ts";
import "./signals.css";

type Props = {
  readonly reply: ClientSignals;
  /** The page shows today, as known now: only then something can be done. */
  readonly isNow: boolean;
};

/** What asks for attention about one client, what can be done about it, and how what is over ended. */
export const SignalsTab = ({ reply, isNow }: Props): ReactElement => {
  const say = useTexts(signalTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const session = useSession();
  const acts = useSignalActs();
  const mayAct = isNow && mayDo(session, "casework.signal.act");
  const mayRecord = isNow && mayDo(session, "casework.contact.record");
  const open = presentOpen(reply, language, formats);
  const past = presentPast(reply, language, formats);
  return (
    <div className="trede-signals-tab">
      <ActedNotice acts={acts} />
      {mayRecord && (
        <div className="trede-no-print">
          <Button onPress={() => acts.askContact({ clientId: reply.clientId, client: null })}>{say("contact")}</Button>
        </div>
      )}
      <section>
        <h3>{say("tab-open")}</h3>
        {open.length === 0 ? (
          <EmptyState why={say("tab-none")} />
        ) : (
          <DataTable
            caption={say("tab-open")}
            columns={openColumns(language, mayAct ? acts : null)}
            rows={open}
            keyOf={(row) => row.key}
          />
        )}
        {open.map(({ difference, ...row }) =>
          difference === null ? null : (
            <DifferenceNotice key={row.key} row={{ ...row, difference }} acts={mayAct ? acts : null} />
          ),
        )}
      </section>
      {past.length > 0 && (
        <section>
          <h3>{say("tab-past")}</h3>
          <DataTable
            caption={say("past-caption")}
            columns={pastColumns(language)}
            rows={past}
            keyOf={(row) => row.key}
          />
        </section>
      )}
      {acts.state.step === "asking" && <SignalDialogs acts={acts} asked={acts.state} latestRest={reply.latestRest} />}
    </div>
  );
};

const openColumns = (language: Language, acts: SignalActs | null): readonly Column<OpenRow>[] => {
  const say = sayIn(signalTexts, language);
  return [
    { key: "signal", head: say("signal"), cell: (row) => <SignalCell row={row} /> },
    { key: "asks", head: say("asks"), cell: (row) => <AsksCell row={row} /> },
    { key: "clock", head: say("clock"), cell: (row) => <ClockCell row={row} /> },
    ...(acts === null
      ? []
      : [
          {
            key: "acts",
            head: say("acts"),
            cell: (row: OpenRow) => (
              <ActButtons
                acts={acts}
                on={row.on}
                byHand={row.byHand}
                isResting={row.rests !== null}
                tab={row.tab === "signals" ? null : row.tab}
                part={row.part}
              />
            ),
          },
        ]),
  ];
};

const SignalCell = ({ row }: { readonly row: OpenRow }): ReactElement => (
  <span>
    <Tag tone={row.tone}>{row.signal}</Tag>
    {row.rests !== null && <span className="trede-soft trede-small trede-signal-rest">{row.rests}</span>}
  </span>
);

const AsksCell = ({ row }: { readonly row: OpenRow }): ReactElement => (
  <span className="trede-table__words">
    {row.asks}
    <span className="trede-soft trede-small"> {row.owner}</span>
  </span>
);

const ClockCell = ({ row }: { readonly row: OpenRow }): ReactElement => (
  <span>
    <Clock {...row.clock} />
    {row.limit !== null && <span className="trede-soft trede-small trede-clock-note">{row.limit}</span>}
  </span>
);

const pastColumns = (language: Language): readonly Column<PastRow>[] => {
  const say = sayIn(signalTexts, language);
  return [
    { key: "signal", head: say("signal"), cell: (row) => row.signal },
    { key: "since", head: say("since"), cell: (row) => <span className="trede-table__day">{row.since}</span> },
    { key: "due", head: say("due"), cell: (row) => <span className="trede-table__day">{row.due}</span> },
    { key: "closed", head: say("closed"), cell: (row) => <span className="trede-table__day">{row.closed}</span> },
    {
      key: "outcome",
      head: say("outcome"),
      cell: (row) => (
        <span className="trede-table__words">
          {row.outcome}
          {row.note !== null && <span className="trede-soft trede-small"> {row.note}</span>}
        </span>
      ),
    },
  ];
};
