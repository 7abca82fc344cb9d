import type { ReactElement } from "react";
import { listProviders, partyOfRole, roleSchema } from "../../contexts/access/api.ts";
import { useReply } from "../client/queries.ts";
import { useTexts } from "../languages/use-language.ts";
import { ButtonToPage } from "../ui/button.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { accessProblems } from "./access-problems.ts";
import { providersPlace } from "./places.ts";
import type { SideFaults, TypedSide } from "./side-form.ts";
import { sideTexts } from "./side-texts.ts";

type Props = {
  /** As chosen so far; empty when none is. */
  readonly role: string;
  readonly typed: TypedSide;
  readonly faults: SideFaults;
  readonly change: (changed: Partial<TypedSide>) => void;
};

/** What a role of another side asks besides: the organisation, or the client. */
export const SideFields = (props: Props): ReactElement | null => {
  const say = useTexts(sideTexts);
  const role = roleSchema.safeParse(props.role);
  const party = role.success ? partyOfRole[role.data] : "commissioner";
  const { typed, faults, change } = props;
  if (party === "provider") return <ProviderField {...props} />;
  if (party === "commissioner") return null;
  return (
    <TextField
      name="clientNumber"
      label={say("clientNumber")}
      help={say("clientNumberHelp")}
      inputMode="numeric"
      width="short"
      value={typed.clientNumber}
      error={faults.clientNumber === undefined ? undefined : say(faults.clientNumber)}
      onChange={(clientNumber) => change({ clientNumber })}
    />
  );
};

const ProviderField = ({ typed, faults, change }: Props): ReactElement => {
  const say = useTexts(sideTexts);
  const providers = useReply(listProviders, {});
  if (providers.state === "refused")
    return <ProblemNotice problem={providers.problem} onRetry={providers.retry} texts={accessProblems} />;
  const known = providers.state === "ready" ? providers.reply.providers : [];
  const isEmpty = providers.state === "ready" && known.length === 0;
  return (
    <>
      <SelectField
        name="provider"
        label={say("provider")}
        help={say(isEmpty ? "noProviders" : "providerHelp")}
        value={typed.provider}
        error={faults.provider === undefined ? undefined : say(faults.provider)}
        choices={[
          { value: "", label: say("chooseProvider") },
          ...known.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(provider) => change({ provider })}
      />
      {isEmpty && (
        <div>
          <ButtonToPage look="quiet" small to={providersPlace}>
            {say("toProviders")}
          </ButtonToPage>
        </div>
      )}
    </>
  );
};
