import { type ReactElement, useState } from "react";
import { joinProvider, leaveProvider, listClientProviders } from "../../../contexts/casework/providers-api.ts";
import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Problem, ReplyOf } from "../../../platform/endpoint.ts";
import { useReply, useSend } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { errorOf, nobodyYet, type ProviderDraft, type ProviderFault, readProvider } from "./provider-form.ts";
import { wordsOfInvolved } from "./provider-presenter.ts";
import { providerTexts } from "./provider-texts.ts";

type Found = ReplyOf<typeof listClientProviders>;
type State =
  | { readonly step: "reading" }
  | { readonly step: "done"; readonly did: "did-join" | "did-leave" }
  | { readonly step: "refused"; readonly problem: Problem };

/** Which providers help a client and read what is shared; one is involved, or is no longer. */
export const ProvidersPart = ({ clientId }: { readonly clientId: ClientId }): ReactElement => {
  const say = useTexts(providerTexts);
  const found = useReply(listClientProviders, { params: { clientId } }, { keep: true });
  return (
    <section>
      <h3>{say("providers")}</h3>
      <p className="trede-soft trede-small">{say("about")}</p>
      {found.state === "waiting" && <Skeleton kind="text" lines={2} />}
      {found.state === "refused" && <ProblemNotice problem={found.problem} onRetry={found.retry} />}
      {found.state === "ready" && <Providers reply={found.reply} />}
    </section>
  );
};

const Providers = ({ reply }: { readonly reply: Found }): ReactElement => {
  const say = useTexts(providerTexts);
  const formats = useFormats();
  const { today } = useSession();
  const [state, setState] = useState<State>({ step: "reading" });
  const [leave, isLeaving] = useSend(leaveProvider);
  const { clientId, entriesSeen, involved, providers } = reply;
  const end = async (entry: EntryNumber, from: PlainDate): Promise<void> => {
    const on = from < today ? today : from;
    const result = await leave({ params: { clientId, entry }, body: { on, entriesSeen } });
    setState(result.ok ? { step: "done", did: "did-leave" } : { step: "refused", problem: result.refusal });
  };
  return (
    <>
      {state.step === "refused" && <ProblemNotice problem={state.problem} />}
      {state.step === "done" && <Notice tone="moss">{say(state.did)}</Notice>}
      {involved.length === 0 && <p className="trede-soft">{say("none")}</p>}
      <ul>
        {involved.map((each) => (
          <li key={each.entry}>
            <span>{wordsOfInvolved(each, say, formats)}</span>
            <Button look="link" small busy={isLeaving} onPress={() => void end(each.entry, each.from)}>
              {say("leave", { name: each.name })}
            </Button>
          </li>
        ))}
      </ul>
      {providers.length === 0 ? (
        <p className="trede-soft">{say("none-known")}</p>
      ) : (
        <Joining reply={reply} onState={setState} />
      )}
    </>
  );
};

type JoiningProps = { readonly reply: Found; readonly onState: (state: State) => void };

const Joining = ({ reply: { clientId, entriesSeen, providers }, onState }: JoiningProps): ReactElement => {
  const say = useTexts(providerTexts);
  const { typedDay } = useFormats();
  const { today } = useSession();
  const empty = { ...nobodyYet, from: typedDay(today) };
  const [draft, setDraft] = useState<ProviderDraft>(empty);
  const [faults, setFaults] = useState<readonly ProviderFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [join, busy] = useSend(joinProvider);
  const submit = async (): Promise<void> => {
    const read = readProvider(draft, providers, today);
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    if (!read.ok || busy) return;
    const result = await join({ params: { clientId }, body: { ...read.joining, entriesSeen } });
    onState(result.ok ? { step: "done", did: "did-join" } : { step: "refused", problem: result.refusal });
    if (!result.ok) return;
    setDraft(empty);
    setAttempt(0);
  };
  const fieldOf = (field: ProviderFault["field"]) => ({ name: field, error: errorOf(faults, field, say) });
  const set = (over: Partial<ProviderDraft>): void => setDraft({ ...draft, ...over });
  return (
    <>
      <ErrorSummary errors={faults.map(({ field, code }) => ({ field, message: say(code) }))} attempt={attempt} />
      <SelectField
        {...fieldOf("provider")}
        label={say("provider")}
        value={draft.provider}
        onChange={(provider) => set({ provider })}
        choices={[
          { value: "", label: say("choose") },
          ...providers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField
        {...fieldOf("whatFor")}
        label={say("what-for")}
        help={say("what-for-help")}
        value={draft.whatFor}
        onChange={(whatFor) => set({ whatFor })}
      />
      <DateField
        {...fieldOf("providerFrom")}
        label={say("from")}
        value={draft.from}
        onChange={(from) => set({ from })}
      />
      <DateField
        {...fieldOf("providerLast")}
        label={say("last")}
        help={say("last-help")}
        value={draft.last}
        onChange={(last) => set({ last })}
      />
      <div>
        <Button look="quiet" busy={busy} onPress={() => void submit()}>
          {say("join")}
        </Button>
      </div>
    </>
  );
};
