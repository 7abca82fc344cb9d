import type { ReactElement } from "react";
import { listWorkers } from "../../contexts/casework/api.ts";
import { listClientProviders } from "../../contexts/casework/providers-api.ts";
import type { ClientId } from "../../kernel/ids.ts";
import { useReply } from "../client/queries.ts";
import { useTexts } from "../languages/use-language.ts";
import { SelectField } from "../ui/select-field.tsx";
import { delivererTexts } from "./deliverer-texts.ts";
import { aDeliverer, type Deliverer, delivererChoices, mayBeNamed } from "./deliverers.ts";

/** Providers of the list and colleagues who work with clients. */
export const useDeliverers = (clientId: ClientId, when = true): readonly Deliverer[] => {
  const providers = useReply(listClientProviders, { params: { clientId } }, { when });
  const workers = useReply(listWorkers, {}, { when });
  return [
    ...(providers.state === "ready" ? providers.reply.providers.map((each) => aDeliverer("provider", each)) : []),
    ...(workers.state === "ready" ? workers.reply.workers.map((each) => aDeliverer("worker", each)) : []),
  ];
};

type Props = {
  readonly name: string;
  /** Where a form says in the label that a field may stay empty. */
  readonly label?: string;
  readonly by: string;
  readonly there: readonly Deliverer[];
  /** Who stands there now, which stays a choice when they left. */
  readonly before: Deliverer | null;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
};

/** Which provider or colleague, once the kind is chosen and where there is anybody to name. */
export const DelivererField = ({ label, by, there, before, ...field }: Props): ReactElement | null => {
  const say = useTexts(delivererTexts);
  if (!mayBeNamed(by)) return null;
  const groups = { provider: say("provider"), worker: say("worker") };
  const choices = delivererChoices(by, before === null ? there : [...there, before], groups);
  return (
    <SelectField
      {...field}
      label={label ?? say("who")}
      {...(label === undefined ? { help: say("help") } : {})}
      choices={[{ value: "", label: say("nobody") }, ...choices]}
    />
  );
};
