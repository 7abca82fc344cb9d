import type { ReactElement } from "react";
import { listProviderClients } from "../../../contexts/casework/provider-side-api.ts";
import { useReply } from "../../client/queries.ts";
import { useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageLink } from "../../routing/page-link.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { providerClientPlace } from "../places.ts";
import { type ClientRow, presentClients } from "./presenter.ts";
import { providerTexts } from "./texts.ts";

/** The clients with whom the provider of who looks is involved today. */
export const Page = (): ReactElement => {
  const say = useTexts(providerTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const commissioner = useSession().commissioner.name;
  const found = useReply(listProviderClients, {});
  const organisation = found.state === "ready" ? found.reply.organisation : "";
  return (
    <>
      <PageHead
        title={say("title")}
        {...(organisation === "" ? {} : { about: say("about", { organisation, commissioner }) })}
      />
      {found.state === "waiting" && <Skeleton kind="table" />}
      {found.state === "refused" && <ProblemNotice problem={found.problem} onRetry={found.retry} />}
      {found.state === "ready" &&
        (found.reply.clients.length === 0 ? (
          <EmptyState why={say("none", { organisation, commissioner })} />
        ) : (
          <DataTable
            caption={say("title")}
            columns={columns(say)}
            rows={presentClients(found.reply, { commissioner, language, formats })}
            keyOf={({ id }) => id}
          />
        ))}
    </>
  );
};

type Head = "name" | "number" | "what-for" | "responsible" | "involved" | "last-message";

const columns = (say: (key: Head) => string): readonly Column<ClientRow>[] => [
  {
    key: "name",
    head: say("name"),
    cell: ({ id, name }) => (
      <PageLink to={providerClientPlace} params={{ clientId: id }}>
        {name}
      </PageLink>
    ),
  },
  { key: "number", head: say("number"), cell: ({ number }) => number },
  { key: "whatFor", head: say("what-for"), cell: ({ whatFor }) => whatFor },
  { key: "responsible", head: say("responsible"), cell: ({ responsible }) => responsible },
  { key: "days", head: say("involved"), cell: ({ days }) => days },
  { key: "lastMessage", head: say("last-message"), cell: ({ lastMessage }) => lastMessage },
];
