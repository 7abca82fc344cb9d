import {
  type Permission,
  partyOfRole,
  permissionTable,
  type Role,
  roles,
} from "../../contexts/access/domain/permissions.ts";
import type { Endpoint } from "../../platform/endpoint.ts";
import { code, codes, markdown, type Page, table } from "./page.ts";
import { wordsOf } from "./words.ts";

const about = `Who may do what. What is not listed is not allowed. A role gives its permissions only to somebody who acts from that
role's side: a provider's consultant who is given a caseworker's role still has none of its permissions. Two words stand in the place
of a permission: \`signed-in\` asks for a session, \`open\` for nothing.`;

/** The table that decides (access/domain/permissions.ts), with the endpoints that ask for each permission. */
export const permissionsPage = async (endpoints: readonly Endpoint[]): Promise<Page> => {
  const { permissionInWords } = await wordsOf("access/permission-words.ts");
  const permissions = Object.entries(permissionTable) as unknown as [Permission, readonly Role[]][];
  const askedBy = (permission: string): string =>
    codes(endpoints.filter((endpoint) => endpoint.permission === permission).map(({ operationId }) => operationId));
  return {
    name: "permissions.md",
    text: markdown(
      "Permissions",
      about,
      table(
        ["permission", "it allows", "roles", "operations of the API"],
        permissions.map(([permission, held]) => [
          code(permission),
          permissionInWords(permission, "en"),
          codes(held),
          askedBy(permission) || "none by itself",
        ]),
      ),
      "## Roles",
      table(
        ["role", "side", "permissions"],
        roles.map((role) => [
          code(role),
          partyOfRole[role],
          codes(permissions.filter(([, held]) => held.includes(role)).map(([permission]) => permission)) || "none yet",
        ]),
      ),
      "## Without a permission",
      table(
        ["asks for", "operations of the API"],
        ["signed-in", "open"].map((word) => [code(word), askedBy(word)]),
      ),
    ),
  };
};
