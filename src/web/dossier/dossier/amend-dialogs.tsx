import type { ReactElement } from "react";
import { newsOf } from "./amend-news.ts";
import { type Asking, newsFor } from "./amending.ts";
import type { Reader } from "./body-words.ts";
import { CorrectDialog } from "./correct-dialog.tsx";
import type { TimelineEntry } from "./entry-words.ts";
import { presentEntry } from "./timeline-presenter.ts";
import type { Acts } from "./use-amending.ts";
import { WithdrawDialog } from "./withdraw-dialog.tsx";
import { restingWith } from "./withdrawal-form.ts";

type Props = {
  readonly acts: Acts;
  readonly asked: Asking;
  readonly timeline: readonly TimelineEntry[];
  readonly reader: Reader;
};

/** The dialog for what is asked; when somebody else was first, what is new stands in it. */
export const AmendDialogs = ({ acts, asked, timeline, reader }: Props): ReactElement => {
  const was = new Map(asked.shown.timeline.map((entry) => [entry.number, entry]));
  const news = newsFor(asked, timeline).map((entry) => newsOf(entry, was.get(entry.number), reader));
  const resting = restingWith(asked.act, timeline.find(({ number }) => number === asked.entry.number) ?? asked.entry);
  const { aloud } = presentEntry(asked.entry, reader);
  return asked.act === "correct" ? (
    <CorrectDialog acts={acts} asked={asked} what={aloud} news={news} />
  ) : (
    <WithdrawDialog acts={acts} asked={asked} act={asked.act} what={aloud} resting={resting} news={news} />
  );
};
