import { ok, type Result, refuse } from "../../kernel/result.ts";
import type { Problem } from "../../platform/endpoint.ts";
import { ownProblem, readProblem } from "./reply.ts";

export type ServedFile = { readonly name: string; readonly content: Blob };

/** Asks for a file. A refusal is a problem to show, never a file to save. */
export const fileWith =
  (send: typeof fetch) =>
  async (url: string): Promise<Result<ServedFile, Problem>> => {
    try {
      const response = await send(url, { credentials: "same-origin" });
      if (!response.ok) return refuse(readProblem(response.status, await response.text()));
      return ok({ name: nameIn(response.headers.get("content-disposition")), content: await response.blob() });
    } catch {
      return refuse(ownProblem("no-connection", 0));
    }
  };

/** As the server called it; written out where it has signs of its own. */
const nameIn = (disposition: string | null): string => {
  const written = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? "")?.[1];
  return written === undefined
    ? (/filename="([^"]+)"/.exec(disposition ?? "")?.[1] ?? "trede.csv")
    : decodeURIComponent(written);
};
