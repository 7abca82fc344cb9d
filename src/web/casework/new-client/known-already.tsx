import type { ReactElement } from "react";
import { z } from "zod";
import { clientIdSchema, type Problem } from "../../../platform/endpoint.ts";
import { dossierPlace } from "../../dossier/places.ts";
import { useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { newClientTexts } from "./texts.ts";

const knownSchema = z.object({ clientId: clientIdSchema, clientNumber: z.int() });
const namesakesSchema = z.object({
  clients: z.array(knownSchema.extend({ name: z.string(), birthYear: z.int().nullable() })),
  more: z.int(),
});

type Namesakes = z.infer<typeof namesakesSchema>;

type Props = {
  readonly problem: Problem;
  readonly isSomebodyElse: boolean;
  readonly onSomebodyElse: (isSomebodyElse: boolean) => void;
};

/** Why it was refused. Who turns out to be known, or may be, has a dossier to look at; what was typed stays. */
export const KnownAlready = ({ problem, isSomebodyElse, onSomebodyElse }: Props): ReactElement => {
  const say = useTexts(newClientTexts);
  const known = knownSchema.safeParse(problem.facts);
  const namesakes = namesakesSchema.safeParse(problem.facts);
  return (
    <>
      <ProblemNotice problem={problem} />
      {known.success && (
        <PageLink to={dossierPlace} params={{ clientId: known.data.clientId }} search={{ tab: "gate" }}>
          {say("known", { number: String(known.data.clientNumber) })}
        </PageLink>
      )}
      {namesakes.success && (
        <>
          <NamesakeList {...namesakes.data} />
          <Checkbox name="isSomebodyElse" isChecked={isSomebodyElse} onChange={onSomebodyElse}>
            {say("somebody-else")}
          </Checkbox>
        </>
      )}
    </>
  );
};

const NamesakeList = ({ clients, more }: Namesakes): ReactElement => {
  const say = useTexts(newClientTexts);
  return (
    <ul aria-label={say("namesakes")}>
      {clients.map(({ clientId, clientNumber, name, birthYear }) => (
        <li key={clientId}>
          <PageLink to={dossierPlace} params={{ clientId }} search={{ tab: "gate" }} isAside>
            {say("namesake", { name, number: String(clientNumber) })}
          </PageLink>
          <div>{birthYear === null ? say("born-unknown") : say("born", { year: String(birthYear) })}</div>
        </li>
      ))}
      {more > 0 && <li>{say("more", { count: more })}</li>}
    </ul>
  );
};
