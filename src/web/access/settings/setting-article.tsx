import type { ReactElement } from "react";
import { useFormats, useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/tag.tsx";
import { changesTexts } from "./changes-texts.ts";
import { inARow } from "./in-a-row.ts";
import type { ChangeView, SettingView } from "./presenter.ts";
import { settingsTexts } from "./texts.ts";

type Props = {
  readonly setting: SettingView;
  readonly onChange: (() => void) | null;
  /** Takes back a change that does not hold yet; null for who may not. */
  readonly onWithdraw: ((change: ChangeView) => void) | null;
  /** Takes up a value that held once; null for who may not. Without a number it is the preset's. */
  readonly onAgain: ((number: number | null) => void) | null;
};

/** One setting: what it does, what holds now, and every change. */
export const SettingArticle = ({ setting, onChange, ...acts }: Props): ReactElement => {
  const say = useTexts(settingsTexts);
  return (
    <article className="trede-setting" aria-labelledby={`setting-${setting.key}`}>
      <div>
        <h3 id={`setting-${setting.key}`}>{setting.name}</h3>
        <p className="trede-soft trede-small">{setting.does}</p>
      </div>
      <div className="trede-setting__value">
        <Value setting={setting} />
        <p className="trede-soft trede-small">{setting.standing}</p>
        {setting.comes.map((coming) => (
          <p key={coming} className="trede-small">
            {coming}
          </p>
        ))}
        {setting.changes.length > 0 && <Changes setting={setting} {...acts} />}
      </div>
      {onChange !== null && (
        <div className="trede-no-print">
          <Button look="quiet" small aloud={`: ${setting.name}`} onPress={onChange}>
            {say("change")}
          </Button>
        </div>
      )}
    </article>
  );
};

/** A long list starts closed; how long it is, is said. */
const Value = ({ setting }: { readonly setting: SettingView }): ReactElement => {
  const say = useTexts(settingsTexts);
  const { number } = useFormats();
  const { values } = setting;
  if (!setting.isList) return <p className="trede-setting__now">{values[0] ?? "–"}</p>;
  if (values.length <= 4) return <p>{values.length === 0 ? say("nothing") : inARow(values)}</p>;
  return (
    <details>
      <summary>{say("items", { count: values.length, n: number(values.length) })}</summary>
      <ul className="trede-setting__list">
        {values.map((value) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
    </details>
  );
};

type ChangesProps = Pick<Props, "setting" | "onWithdraw" | "onAgain">;

const Changes = ({ setting, onWithdraw, onAgain }: ChangesProps): ReactElement => {
  const say = useTexts(settingsTexts);
  const { number } = useFormats();
  const { changes, name } = setting;
  return (
    <details className="trede-small">
      <summary>
        {say("history", { count: changes.length, n: number(changes.length) })}
        <span className="trede-aloud"> {name}</span>
      </summary>
      <ol className="trede-setting__changes">
        {changes.map((change) => (
          <li key={change.key}>
            <strong>{change.from}</strong> {change.isToCome && <Tag tone="slate">{say("toCome")}</Tag>}
            {change.isReplaced && <Tag tone="slate">{say("replaced")}</Tag>}
            {change.withdrawn !== null && <Tag tone="amber">{say("withdrawn")}</Tag>}
            <ChangeValue change={change} />
            <div className="trede-soft">{change.recorded}</div>
            {change.decided !== null && <div className="trede-soft">{change.decided}</div>}
            {change.withdrawn !== null && <div className="trede-soft">{change.withdrawn}</div>}
            {change.isToCome && onWithdraw !== null && (
              <Button look="link" small aloud={`: ${name}, ${change.from}`} onPress={() => onWithdraw(change)}>
                {say("withdraw")}
              </Button>
            )}
            {change.comesBack && onAgain !== null && (
              <Again about={`${name}, ${change.from}`} onPress={() => onAgain(change.number)} />
            )}
          </li>
        ))}
        {setting.presetBack !== null && <Preset setting={setting} words={setting.presetBack} onAgain={onAgain} />}
      </ol>
    </details>
  );
};

type AgainProps = { readonly about: string; readonly onPress: () => void };

const Again = ({ about, onPress }: AgainProps): ReactElement => {
  const say = useTexts(changesTexts);
  return (
    <Button look="link" small aloud={`: ${about}`} onPress={onPress}>
      {say("again")}
    </Button>
  );
};

type PresetProps = Pick<Props, "setting" | "onAgain"> & { readonly words: string };

/** What held before the first change. */
const Preset = ({ setting, words, onAgain }: PresetProps): ReactElement => {
  const say = useTexts(changesTexts);
  return (
    <li>
      <strong>{say("preset")}</strong>
      {setting.isList ? (
        <details>
          <summary>
            {say("whole")}
            <span className="trede-aloud">, {say("preset")}</span>
          </summary>
          <div>{words}</div>
        </details>
      ) : (
        <div>{words}</div>
      )}
      {onAgain !== null && <Again about={`${setting.name}, ${say("preset")}`} onPress={() => onAgain(null)} />}
    </li>
  );
};

/** What it changed, with the whole value folded away; what never came to hold is struck out. */
const ChangeValue = ({ change }: { readonly change: ChangeView }): ReactElement => {
  const say = useTexts(changesTexts);
  const struck = (words: string): ReactElement | string =>
    change.withdrawn === null && !change.isReplaced ? words : <s>{words}</s>;
  if (change.changes === null) return <div>{struck(change.value)}</div>;
  return (
    <>
      <ul className="trede-setting__list">
        {change.changes.map((line) => (
          <li key={line}>{struck(line)}</li>
        ))}
      </ul>
      <details>
        <summary>
          {say("whole")}
          <span className="trede-aloud">, {change.from}</span>
        </summary>
        <div>{struck(change.value)}</div>
      </details>
    </>
  );
};
