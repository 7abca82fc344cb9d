import { type ReactElement, useState } from "react";
import { listClientProviders } from "../../../contexts/casework/providers-api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { useReply } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { type Outcome, OutcomeNotice } from "../../ui/outcome-notice.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { LeavingDialog } from "./leaving-dialog.tsx";
import { errorOf, nobodyYet, type ProviderDraft, type ProviderFault, readProvider } from "./provider-form.ts";
import { wordsOfInvolved } from "./provider-presenter.ts";
import { providerTexts } from "./provider-texts.ts";
import { type ProviderActs, useProviderActs } from "./use-provider-acts.ts";

type Found = ReplyOf<typeof listClientProviders>;

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
  const acts = useProviderActs(reply);
  const { involved, providers } = reply;
  return (
    <>
      <Acted acts={acts} />
      {involved.length === 0 && <p className="trede-soft">{say("none")}</p>}
      <ul>
        {involved.map((each) => (
          <li key={each.entry}>
            <span>{wordsOfInvolved(each, say, formats)}</span>
            <Button look="link" small busy={acts.busy} onPress={() => acts.ask(each)}>
              {say("leave", { name: each.name })}
            </Button>
          </li>
        ))}
      </ul>
      {providers.length === 0 ? (
        <p className="trede-soft">{say("none-known")}</p>
      ) : (
        <Joining reply={reply} acts={acts} />
      )}
      {acts.state.step === "asking" && <LeavingDialog acts={acts} asked={acts.state} />}
    </>
  );
};

const Acted = ({ acts }: { readonly acts: ProviderActs }): ReactElement => {
  const say = useTexts(providerTexts);
  const { day } = useFormats();
  const { state } = acts;
  const outcomeOf = (): Outcome | null => {
    if (state.step === "refused") return state;
    if (state.step === "undone") return { step: "undone", words: say("undone") };
    if (state.step !== "done") return null;
    const { did, done } = state;
    const words = did.what === "did-leave" ? say("did-leave", { day: day(did.on) }) : say(did.what);
    return { step: "done", words, undo: () => acts.undo(done, say("undo-reason")) };
  };
  return <OutcomeNotice outcome={outcomeOf()} busy={acts.busy} />;
};

type JoiningProps = { readonly reply: Found; readonly acts: ProviderActs };

const Joining = ({ reply: { providers }, acts }: JoiningProps): ReactElement => {
  const say = useTexts(providerTexts);
  const { typedDay } = useFormats();
  const { today } = useSession();
  const empty = { ...nobodyYet, from: typedDay(today) };
  const [draft, setDraft] = useState<ProviderDraft>(empty);
  const [faults, setFaults] = useState<readonly ProviderFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const submit = async (): Promise<void> => {
    const read = readProvider(draft, providers, today);
    setFaults(read.ok ? [] : read.faults);
    setAttempt(attempt + 1);
    if (!read.ok || acts.busy || !(await acts.join(read.joining))) return;
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
        <Button look="quiet" busy={acts.busy} onPress={() => void submit()}>
          {say("join")}
        </Button>
      </div>
    </>
  );
};
