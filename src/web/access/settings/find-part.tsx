import { useLocation } from "@tanstack/react-router";
import { type ReactElement, useEffect } from "react";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { usePlace } from "../../routing/use-place.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterLine } from "../../ui/filter-line.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { settingsPlace } from "../places.ts";
import type { FoundSettings } from "./find-settings.ts";
import { findTexts } from "./find-texts.ts";
import { settingsTexts } from "./texts.ts";

/** What is looked for, how much of it there is, and a link to each group; what is typed is in the address. */
export const FindPart = ({ found }: { readonly found: FoundSettings }): ReactElement => {
  const say = useTexts(findTexts);
  const { number } = useFormats();
  const { search, change } = usePlace(settingsPlace);
  const { count, total } = found;
  useFocusAtHash();
  return (
    <div className="trede-settings__find">
      <FilterLine label={say("filter")}>
        <TextField
          name="find"
          type="search"
          label={say("find")}
          help={say("find-help")}
          value={search.find}
          onChange={(find) => change({ find }, { replace: true })}
        />
      </FilterLine>
      <p role="status" className="trede-soft trede-small">
        {search.find.trim() === ""
          ? say("everything", { count: total, n: number(total) })
          : say("found", { count, n: number(count), total: number(total) })}
      </p>
      {count === 0 ? (
        <EmptyState
          why={say("none", { text: search.find.trim() })}
          action={
            <Button look="quiet" onPress={() => change({ find: "" })}>
              {say("all")}
            </Button>
          }
        />
      ) : (
        <Contents found={found} />
      )}
    </div>
  );
};

const Contents = ({ found }: { readonly found: FoundSettings }): ReactElement => {
  const say = useTexts(findTexts);
  const sayGroup = useTexts(settingsTexts);
  const { number } = useFormats();
  return (
    <nav aria-label={say("contents")} className="trede-settings__contents trede-no-print">
      <ul>
        {found.groups.map(({ key, label, settings }) => (
          <li key={key}>
            <a href={`#group-${key}`}>{label}</a>{" "}
            <span aria-hidden="true" className="trede-soft trede-small">
              {number(settings.length)}
            </span>
            <span className="trede-aloud">
              {say("in-group", { count: settings.length, n: number(settings.length) })}
            </span>
          </li>
        ))}
        {found.municipalities && (
          <li>
            <a href="#municipalities">{sayGroup("municipalities")}</a>
          </li>
        )}
      </ul>
    </nav>
  );
};

/** Who comes by a link to a group goes on from there with the keyboard. */
const useFocusAtHash = (): void => {
  const { hash } = useLocation();
  useEffect(() => {
    const head = hash === "" ? null : document.getElementById(hash);
    head?.scrollIntoView();
    head?.focus({ preventScroll: true });
  }, [hash]);
};
