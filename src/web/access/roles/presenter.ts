import type { listRoles, Role } from "../../../contexts/access/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { roleLabel } from "../../entrance/roles.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { knownPermissions, permissionInWords } from "../permission-words.ts";
import { rolesTexts } from "./texts.ts";

export type RolesReply = ReplyOf<typeof listRoles>;

export type RoleHead = { readonly role: Role; readonly label: string };
export type PartyHead = { readonly key: string; readonly label: string; readonly roles: readonly RoleHead[] };

export type PermissionRow = {
  readonly permission: string;
  readonly words: string;
  /** Per role of the heads, in their order. */
  readonly cells: readonly { readonly role: Role; readonly label: string; readonly isAllowed: boolean }[];
};

export type RolesView = {
  readonly parties: readonly PartyHead[];
  readonly subjects: readonly {
    readonly key: string;
    readonly label: string;
    readonly rows: readonly PermissionRow[];
  }[];
  /** Roles that may do nothing yet are named, not given an empty column. */
  readonly without: readonly string[];
};

const subjects = ["casework", "dossier", "figures", "exchange", "access"] as const;

/** The permission table as people read it: rights in words by subject, roles by party. */
export const presentRoles = ({ roles }: RolesReply, language: Language): RolesView => {
  const say = sayIn(rolesTexts, language);
  const shown = roles.filter(({ permissions }) => permissions.length > 0);
  const parties = (["commissioner", "provider", "client"] as const).map((party) => ({
    key: party,
    label: say(party),
    roles: shown.filter((role) => role.party === party).map(({ role }) => ({ role, label: roleLabel(role, language) })),
  }));
  const order = parties.flatMap((party) => party.roles);
  const allowed = new Map(shown.map(({ role, permissions }) => [role, new Set<string>(permissions)]));
  const rowOf = (permission: string): PermissionRow => ({
    permission,
    words: permissionInWords(permission, language),
    cells: order.map(({ role, label }) => ({ role, label, isAllowed: allowed.get(role)?.has(permission) ?? false })),
  });
  return {
    parties: parties.filter((party) => party.roles.length > 0),
    subjects: bySubject(permissionsIn(roles)).map(([subject, permissions]) => ({
      key: subject,
      label: say(subject),
      rows: permissions.map(rowOf),
    })),
    without: roles.filter(({ permissions }) => permissions.length === 0).map(({ role }) => roleLabel(role, language)),
  };
};

/** All that are known here and all that the server names, so that nothing is left out of the table. */
const permissionsIn = (roles: RolesReply["roles"]): readonly string[] => [
  ...new Set<string>([...knownPermissions, ...roles.flatMap(({ permissions }) => permissions)]),
];

type Subject = (typeof subjects)[number] | "other";

const bySubject = (permissions: readonly string[]): readonly (readonly [Subject, readonly string[]])[] => {
  const groups = Map.groupBy(permissions, subjectOf);
  return ([...subjects, "other"] as const).flatMap((subject) => {
    const some = groups.get(subject);
    return some === undefined ? [] : [[subject, some] as const];
  });
};

const subjectOf = (permission: string): Subject =>
  subjects.find((subject) => permission.startsWith(`${subject}.`)) ?? "other";
