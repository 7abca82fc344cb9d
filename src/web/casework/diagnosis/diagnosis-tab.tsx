import type { ReactElement } from "react";
import { listOccupations } from "../../../contexts/access/api.ts";
import { listClientDiagnoses } from "../../../contexts/casework/diagnosis-api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { useReply } from "../../client/queries.ts";
import { mayDo, useSession } from "../../client/session.ts";
import { useFormats, useLanguage, useTexts } from "../../languages/use-language.ts";
import { ButtonToPage } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { newDiagnosisPlace } from "../places.ts";
import { type ClientDiagnoses, type DiagnosisReader, type DiagnosisShown, presentDiagnoses } from "./presenter.ts";
import { diagnosisTexts } from "./texts.ts";
import "./diagnosis.css";

type Props = {
  readonly clientId: ClientId;
  readonly on: PlainDate | undefined;
  readonly knownAt: Instant | undefined;
};

/** Where a client stands towards work, and how that was seen before. */
export const DiagnosisTab = ({ clientId, on, knownAt }: Props): ReactElement => {
  const query = { ...(on === undefined ? {} : { on }), ...(knownAt === undefined ? {} : { knownAt }) };
  const diagnoses = useReply(listClientDiagnoses, { params: { clientId }, query }, { keep: true });
  const occupations = useReply(listOccupations, {});
  const reader = {
    ...useLanguage(),
    formats: useFormats(),
    occupations: occupations.state === "ready" ? occupations.reply.occupations : [],
  };
  if (diagnoses.state === "refused") return <ProblemNotice problem={diagnoses.problem} onRetry={diagnoses.retry} />;
  if (diagnoses.state === "waiting" || occupations.state === "waiting" || diagnoses.reply.clientId !== clientId)
    return <Skeleton kind="text" lines={8} />;
  return <Diagnoses reply={diagnoses.reply} reader={reader} isNow={on === undefined && knownAt === undefined} />;
};

type DiagnosesProps = {
  readonly reply: ClientDiagnoses;
  readonly reader: DiagnosisReader;
  readonly isNow: boolean;
};

const Diagnoses = ({ reply, reader, isNow }: DiagnosesProps): ReactElement => {
  const say = useTexts(diagnosisTexts);
  const mayRecord = mayDo(useSession(), "casework.diagnosis.record") && isNow;
  const [current, ...earlier] = presentDiagnoses(reply, reader);
  const record = (words: string): ReactElement => (
    <ButtonToPage to={newDiagnosisPlace} params={{ clientId: reply.clientId }}>
      {words}
    </ButtonToPage>
  );
  if (current === undefined)
    return (
      <EmptyState why={say(isNow ? "none" : "none-then")} action={mayRecord ? record(say("record")) : undefined} />
    );
  const isCounting = String(reply.counting) === current.key;
  return (
    <div className="trede-diagnosis">
      {mayRecord && <div className="trede-no-print">{record(say("record-next"))}</div>}
      {isCounting && <p className="trede-soft">{say("counts")}</p>}
      <OneDiagnosis diagnosis={current} />
      {earlier.length > 0 && (
        <section className="trede-diagnosis__earlier">
          <h3>{say("earlier")}</h3>
          {earlier.map((each) => (
            <details key={each.key}>
              <summary>{`${each.conclusion.words}, ${each.made}`}</summary>
              <OneDiagnosis diagnosis={each} />
            </details>
          ))}
        </section>
      )}
    </div>
  );
};

const OneDiagnosis = ({ diagnosis }: { readonly diagnosis: DiagnosisShown }): ReactElement => {
  const say = useTexts(diagnosisTexts);
  const { conclusion, made, grounds, adds, parts, changes } = diagnosis;
  return (
    <article className="trede-diagnosis__one">
      <div>
        <Tag tone={conclusion.tone}>{conclusion.words}</Tag>
        <p className="trede-soft trede-small">{made}</p>
      </div>
      <dl className="trede-diagnosis__parts">
        <div className="trede-diagnosis__part">
          <dt>{say("grounds")}</dt>
          <dd>{grounds}</dd>
        </div>
        {adds !== null && (
          <div className="trede-diagnosis__part">
            <dt>{say("adds")}</dt>
            <dd>{adds}</dd>
          </div>
        )}
        {parts.map(({ key, label, lines }) => (
          <div key={key} className="trede-diagnosis__part">
            <dt>{label}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      {changes.length > 0 && (
        <details className="trede-small">
          <summary>{say("changes")}</summary>
          <ul>
            {changes.map(({ key, kind, words }) => (
              <li key={key}>
                <Tag tone={kind === "new" ? "petrol" : "slate"}>{say(kind)}</Tag> {words}
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
};
