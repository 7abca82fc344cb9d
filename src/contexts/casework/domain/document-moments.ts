import { endOfTime } from "../../../kernel/plain-date.ts";
import type { DocumentAdded } from "../../dossier/public.ts";
import { type Moment, moment, onceADay } from "./moment.ts";

/** What a client handed in on one day is looked at together; no fact says that it was, so somebody does (`byHand`). */
export const handedIn = (documents: readonly DocumentAdded[]): Moment[] =>
  onceADay(
    documents
      .filter((each) => each.handedIn === true && !each.isRemoved)
      .map(({ id, on }) => moment(id, { from: on, until: endOfTime })),
  );
