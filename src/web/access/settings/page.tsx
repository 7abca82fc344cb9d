import { type ReactElement, useState } from "react";
import { listSettings } from "../../../contexts/access/api.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { Notice } from "../../ui/notice.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { accessProblems } from "../access-problems.ts";
import { ChangeSettingDialog } from "./change-setting-dialog.tsx";
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

type Withdrawing = { readonly name: string; readonly change: ChangeView };

const Settings = ({ reply }: { readonly reply: SettingsReply }): ReactElement => {
  const say = useTexts(settingsTexts);
  const { language } = useLanguage();
  const session = useSession();
  const [changing, setChanging] = useState<string | null>(null);
  const [withdrawing, setWithdrawing] = useState<Withdrawing | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const view = presentSettings(reply, language, session.today);
  const setting = reply.settings.find(({ key }) => key === changing);
  const mayChange = mayDo(session, "access.setting.change");
  return (
    <div className="trede-settings">
      <p className="trede-soft">{say("aboutPreset", { preset: view.preset })}</p>
      {done !== null && <Notice tone="moss">{done}</Notice>}
      {view.groups.map((group) => (
        <section key={group.key} aria-labelledby={`group-${group.key}`}>
          <h2 id={`group-${group.key}`}>{group.label}</h2>
          {group.settings.map((one) => (
            <SettingArticle
              key={one.key}
              setting={one}
              onChange={mayChange ? () => setChanging(one.key) : null}
              onWithdraw={mayChange ? (change) => setWithdrawing({ name: one.name, change }) : null}
            />
          ))}
        </section>
      ))}
      <Municipalities mayChange={mayChange} />
      {withdrawing !== null && (
        <WithdrawSettingDialog
          {...withdrawing}
          onClose={(said) => {
            setWithdrawing(null);
            if (said !== undefined) setDone(said);
          }}
        />
      )}
      {setting !== undefined && (
        <ChangeSettingDialog
          setting={setting}
          version={reply.version}
          lists={view.lists}
          comes={view.groups.flatMap(({ settings }) => settings).find(({ key }) => key === setting.key)?.comes ?? []}
          onClose={(said) => {
            setChanging(null);
            if (said !== undefined) setDone(said);
          }}
        />
      )}
    </div>
  );
};
