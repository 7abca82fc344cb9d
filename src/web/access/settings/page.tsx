import { type ReactElement, useState } from "react";
import { listSettings } from "../../../contexts/access/api.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { actorName } from "../../languages/actors.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { usePlace } from "../../routing/use-place.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { accessProblems } from "../access-problems.ts";
import { settingsPlace } from "../places.ts";
import { ChangeSettingDialog, type Saved } from "./change-setting-dialog.tsx";
import { changesTexts } from "./changes-texts.ts";
import { FindPart } from "./find-part.tsx";
import { findSettings } from "./find-settings.ts";
import type { Change, HeldOnce } from "./later-change.ts";
import { Municipalities } from "./municipalities.tsx";
import { type ChangeView, presentSettings, type SettingsReply } from "./presenter.ts";
import { SettingArticle } from "./setting-article.tsx";
import { settingsTexts } from "./texts.ts";
import { WithdrawSettingDialog } from "./withdraw-setting-dialog.tsx";
import "./settings.css";

export const Page = (): ReactElement => {
  const say = useTexts(settingsTexts);
  const { commissioner } = useSession();
  const settings = useReply(listSettings, { query: {} });
  return (
    <>
      <PageHead title={say("title")} about={say("about", { commissioner: commissioner.name })} />
      {settings.state === "waiting" && <Skeleton kind="text" lines={12} />}
      {settings.state === "refused" && (
        <ProblemNotice problem={settings.problem} onRetry={settings.retry} texts={accessProblems} />
      )}
      {settings.state === "ready" && <Settings reply={settings.reply} />}
    </>
  );
};

/** A setting that is changed: what holds now, a change that was planned, or a value that held once. */
type Changing = { readonly key: string; readonly planned: Change | null; readonly again: HeldOnce | null };

/** The value of a change, else the preset's, to start from. */
const againOf = ({ settings }: SettingsReply, key: string, number: number | null): Changing => {
  const setting = settings.find((each) => each.key === key);
  const change = setting?.changes.find((each) => each.number === number);
  return { key, planned: null, again: change ?? { value: setting?.presetValue, validFrom: null } };
};

type Done = Saved & { readonly key: string };
type DoneProps = { readonly done: Done; readonly onOpen: ((changing: Changing) => void) | null };

/** What was done; a change of a later day is named, and can be opened from here. */
const DoneNotice = ({ done, onOpen }: DoneProps): ReactElement => {
  const say = useTexts(changesTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const { key, words, later } = done;
  if (later === undefined) return <Notice tone="moss">{words}</Notice>;
  const day = formats.day(later.validFrom);
  const open = onOpen !== null && (
    <Button look="quiet" small onPress={() => onOpen({ key, planned: later, again: null })}>
      {say("later-open", { day })}
    </Button>
  );
  return (
    <Notice tone="amber" action={open}>
      {words} {say("later-said", { day, by: actorName(later.recordedBy, language) })}
    </Notice>
  );
};

type Withdrawing = { readonly name: string; readonly change: ChangeView };

const Settings = ({ reply }: { readonly reply: SettingsReply }): ReactElement => {
  const say = useTexts(settingsTexts);
  const { language } = useLanguage();
  const session = useSession();
  const [changing, setChanging] = useState<Changing | null>(null);
  const [withdrawing, setWithdrawing] = useState<Withdrawing | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const view = presentSettings(reply, language, session.today);
  const { search } = usePlace(settingsPlace);
  const found = findSettings(view.groups, search.find);
  const setting = reply.settings.find(({ key }) => key === changing?.key);
  const mayChange = mayDo(session, "access.setting.change");
  return (
    <div className="trede-settings">
      <p className="trede-soft">{say("aboutPreset", { preset: view.preset })}</p>
      {done !== null && <DoneNotice done={done} onOpen={mayChange ? setChanging : null} />}
      <FindPart found={found} />
      {found.groups.map((group) => (
        <section key={group.key} aria-labelledby={`group-${group.key}`}>
          <h2 id={`group-${group.key}`} tabIndex={-1}>
            {group.label}
          </h2>
          {group.settings.map((one) => (
            <SettingArticle
              key={one.key}
              setting={one}
              onChange={mayChange ? () => setChanging({ key: one.key, planned: null, again: null }) : null}
              onAgain={mayChange ? (number) => setChanging(againOf(reply, one.key, number)) : null}
              onWithdraw={mayChange ? (change) => setWithdrawing({ name: one.name, change }) : null}
            />
          ))}
        </section>
      ))}
      {found.municipalities && <Municipalities mayChange={mayChange} />}
      {withdrawing !== null && (
        <WithdrawSettingDialog
          {...withdrawing}
          onClose={(said) => {
            setWithdrawing(null);
            if (said !== undefined) setDone({ key: "", words: said });
          }}
        />
      )}
      {setting !== undefined && (
        <ChangeSettingDialog
          key={changing?.planned?.number ?? 0}
          setting={setting}
          planned={changing?.planned ?? null}
          again={changing?.again ?? null}
          version={reply.version}
          lists={view.lists}
          comes={view.groups.flatMap(({ settings }) => settings).find(({ key }) => key === setting.key)?.comes ?? []}
          onClose={(saved) => {
            setChanging(null);
            if (saved !== undefined) setDone({ key: setting.key, ...saved });
          }}
        />
      )}
    </div>
  );
};
