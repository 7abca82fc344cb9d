import type { Database } from "../../platform/database/database.ts";
import { openApiOf } from "../../platform/http/openapi.ts";
import { describedRoutes } from "../described-routes.ts";
import { endpoints } from "../endpoints.ts";
import { commandsPage } from "./commands.ts";
import { contextMapPage } from "./context-map.ts";
import { entriesPage } from "./entries.ts";
import { figuresPage } from "./figures.ts";
import type { Page } from "./page.ts";
import { permissionsPage } from "./permissions.ts";
import { schemaPage } from "./schema.ts";
import { readCatalogue } from "./schema-catalogue.ts";
import { settingsPage } from "./settings.ts";

/** What `bin/trede openapi` prints when nothing is set. */
const openApiPage = (): Page => ({
  name: "openapi.json",
  text: `${JSON.stringify(openApiOf(describedRoutes(), "http://localhost:4300"), null, 2)}\n`,
});

/** The pages that need no database. */
export const codePages = async (): Promise<Page[]> => [
  openApiPage(),
  commandsPage(),
  contextMapPage(),
  await entriesPage(),
  await figuresPage(),
  await permissionsPage(endpoints),
  await settingsPage(),
];

/** The page of a database that was just migrated. */
export const databasePage = async (database: Database): Promise<Page> =>
  schemaPage(await database.transaction({ role: "owner" }, readCatalogue));

/** The page that `databasePage` makes. */
export const schemaName = "schema.sql";
