import type { z } from "zod";
import type { listCaseload } from "../../../contexts/casework/api.ts";
import type { unassignedPlace } from "../places.ts";

export type UnassignedState = z.output<(typeof unassignedPlace)["search"]>;

export const questionOf = (state: UnassignedState): z.input<(typeof listCaseload)["query"]> => {
  const { municipality, scheme, sort, order, page } = state;
  return {
    view: "unassigned",
    ...(municipality === undefined ? {} : { municipality }),
    ...(scheme === undefined ? {} : { scheme }),
    sort,
    order,
    page,
  };
};
