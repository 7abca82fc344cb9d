import type { ReactElement } from "react";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { actorName } from "../../languages/actors.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { changesTexts } from "./changes-texts.ts";
import { nextAfter } from "./later-change.ts";
import type { Setting } from "./presenter.ts";
import type { Lists } from "./setting-value.ts";
import { valueChanges } from "./value-changes.ts";

type Props = {
  readonly setting: Setting;
  readonly lists: Lists;
  /** The day that is typed; undefined while it is none. */
  readonly validFrom: PlainDate | undefined;
  /** What is typed, null while it can't be saved. */
  readonly typed: { readonly value: unknown } | null;
};

/** Before it is saved: a change of a later day holds its own, whole value, and what it then makes of this one. */
export const LaterPart = ({ setting, lists, validFrom, typed }: Props): ReactElement | null => {
  const say = useTexts(changesTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const later = validFrom === undefined ? undefined : nextAfter(setting.changes, validFrom);
  if (later === undefined) return null;
  const day = formats.day(later.validFrom);
  const undone = typed === null ? null : valueChanges(setting, typed.value, later.value, language, lists);
  return (
    <section className="trede-setting__later">
      {/* said anew only when another day is typed, not with every letter */}
      <p role="status">
        <strong>{say("later-title", { day, by: actorName(later.recordedBy, language) })}</strong> {say("later-about")}
      </p>
      {undone !== null && <p>{say(undone.length === 0 ? "later-same" : "later-undoes", { day })}</p>}
      {undone !== null && undone.length > 0 && (
        <ul>
          {undone.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
