import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { FilterLine } from "../../ui/filter-line.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import type { TimelineEntry } from "./entry-words.ts";
import { type TimelineTopic, timelineTopicTexts, topicsIn } from "./timeline-topics.ts";

type Props = {
  readonly timeline: readonly TimelineEntry[];
  readonly about: TimelineTopic | undefined;
  readonly onChange: (about: TimelineTopic | undefined) => void;
};

/** Only where there is something to choose. */
export const TimelineFilter = ({ timeline, about, onChange }: Props): ReactElement | null => {
  const say = useTexts(timelineTopicTexts);
  const topics = topicsIn(timeline);
  if (topics.length < 2 && about === undefined) return null;
  const known = topics.some(({ topic }) => topic === about) || about === undefined;
  const offered = known ? topics : [...topics, { topic: about, count: 0 }];
  return (
    <FilterLine label={say("filters")}>
      <SelectField
        name="timeline-about"
        label={say("about")}
        value={about ?? ""}
        onChange={(choice) => onChange(topics.find(({ topic }) => topic === choice)?.topic)}
        choices={[
          { value: "", label: say("topic-all", { count: timeline.length }) },
          ...offered.map(({ topic, count }) => ({ value: topic, label: say(`topic-${topic}`, { count }) })),
        ]}
      />
    </FilterLine>
  );
};
