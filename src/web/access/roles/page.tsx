import type { ReactElement } from "react";
import { listRoles } from "../../../contexts/access/api.ts";
import { useReply } from "../../client/queries.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { accessProblems } from "../access-problems.ts";
import { type PermissionRow, presentRoles, type RolesReply, type RolesView } from "./presenter.ts";
import { rolesTexts } from "./texts.ts";
import "./roles.css";

export const Page = (): ReactElement => {
  const say = useTexts(rolesTexts);
  const roles = useReply(listRoles, {});
  return (
    <>
      <PageHead title={say("title")} about={say("about")} />
      {roles.state === "waiting" && <Skeleton kind="table" />}
      {roles.state === "refused" && (
        <ProblemNotice problem={roles.problem} onRetry={roles.retry} texts={accessProblems} />
      )}
      {roles.state === "ready" && <Rights reply={roles.reply} />}
    </>
  );
};

const Rights = ({ reply }: { readonly reply: RolesReply }): ReactElement => {
  const say = useTexts(rolesTexts);
  const { language } = useLanguage();
  const view = presentRoles(reply, language);
  return (
    <div className="trede-rights-frame">
      <table className="trede-rights">
        <caption className="trede-aloud">{say("tableLabel")}</caption>
        <Heads view={view} />
        {view.subjects.map((subject) => (
          <tbody key={subject.key}>
            <tr className="trede-rights__subject">
              <th scope="rowgroup" colSpan={1 + columnsOf(view)}>
                {subject.label}
              </th>
            </tr>
            {subject.rows.map((row) => (
              <Right key={row.permission} row={row} />
            ))}
          </tbody>
        ))}
      </table>
      {view.without.length > 0 && (
        <p className="trede-soft trede-small">{say("none", { roles: view.without.join(", ") })}</p>
      )}
    </div>
  );
};

const columnsOf = ({ parties }: RolesView): number => parties.reduce((sum, { roles }) => sum + roles.length, 0);

/** Two lines: the party, and under it the role, written upwards so that nine fit beside each other. */
const Heads = ({ view }: { readonly view: RolesView }): ReactElement => {
  const say = useTexts(rolesTexts);
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {say("permission")}
        </th>
        {view.parties.map((party) => (
          <th key={party.key} scope="colgroup" colSpan={party.roles.length} className="trede-rights__party">
            {party.label}
          </th>
        ))}
      </tr>
      <tr>
        {view.parties.flatMap((party) =>
          party.roles.map(({ role, label }) => (
            <th key={role} scope="col" className="trede-rights__role">
              <span>{label}</span>
            </th>
          )),
        )}
      </tr>
    </thead>
  );
};

const Right = ({ row }: { readonly row: PermissionRow }): ReactElement => {
  const say = useTexts(rolesTexts);
  return (
    <tr>
      <th scope="row">{row.words}</th>
      {row.cells.map((cell) => (
        <td key={cell.role} className={cell.isAllowed ? "is-allowed" : undefined}>
          <span className="trede-rights__name">{cell.label} </span>
          {cell.isAllowed && <span className="trede-rights__mark" aria-hidden="true" />}
          <span className="trede-aloud">{say(cell.isAllowed ? "allowed" : "notAllowed")}</span>
        </td>
      ))}
    </tr>
  );
};
