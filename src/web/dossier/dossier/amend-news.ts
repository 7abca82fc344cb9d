import { actorName } from "../../languages/actors.ts";
import { sayIn } from "../../languages/texts.ts";
import { amendTexts } from "./amend-texts.ts";
import type { Reader } from "./body-words.ts";
import { changedParts, partsOf, type TimelineEntry } from "./entry-words.ts";
import { presentEntry } from "./timeline-presenter.ts";

/** What happened to an entry since somebody began to decide, in one sentence with who did it. */
export const newsOf = (now: TimelineEntry, before: TimelineEntry | undefined, reader: Reader): string => {
  const say = sayIn(amendTexts, reader.language);
  const what = presentEntry(now, reader).aloud;
  if (before === undefined)
    return withWho(
      "recorded",
      now,
      partsOf(now, reader).map(({ words }) => words),
      reader,
    );
  if (now.withdrawn !== null && now.withdrawn.entry !== before.withdrawn?.entry) {
    const { by, reason } = now.withdrawn;
    const who = actorName(by, reader.language);
    return reason === null ? say("news-withdrawn-unsaid", { what, who }) : say("news-withdrawn", { what, who, reason });
  }
  if (before.withdrawn !== null && now.withdrawn === null) return say("news-restored", { what });
  const changes = changedParts(before, now, reader).map(({ was, is }) => is ?? say("news-gone", { was }));
  return now.corrected !== null && now.corrected.entry !== before.corrected?.entry
    ? withWho("corrected", now, changes, reader)
    : say("news-as-before", { what, says: changes.join(", ") });
};

const withWho = (
  how: "recorded" | "corrected",
  now: TimelineEntry,
  says: readonly string[],
  reader: Reader,
): string => {
  const who = actorName((how === "corrected" ? now.corrected?.by : undefined) ?? now.recordedBy, reader.language);
  const what = presentEntry(now, reader).aloud;
  const said = says.filter((words) => words !== "").join(", ");
  return said === ""
    ? sayIn(amendTexts, reader.language)("news-bare", { what, who })
    : sayIn(amendTexts, reader.language)(`news-${how}`, { what, says: said, who });
};
