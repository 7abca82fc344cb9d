import type { ReactElement, ReactNode } from "react";
import type { PlacedFigure, PlacedPart } from "../../../contexts/casework/casework-figures-api.ts";
import { caseworkFigureWords } from "../../figures/casework-figure-words.ts";
import { DefinitionLink } from "../../figures/definition-link.tsx";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { type Bar, Bars } from "../../ui/bars.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import type { FiguresShown, PhaseLine, ShareLine, StepLine } from "./presenter.ts";
import { caseworkFiguresTexts } from "./texts.ts";

type Props = { readonly shown: FiguresShown; readonly behind: Behind };

/** A number with the people it counts behind it, for who may see them. */
export type Behind = (
  number: string,
  people: number,
  asked: { readonly figure: PlacedFigure; readonly line?: string; readonly part?: PlacedPart },
) => ReactNode;

/** Bars are for who looks; the table says the same in numbers, with where each figure is defined. */
const Drawn = <Line extends { readonly key: string }>(props: {
  readonly title: string;
  readonly picture: string;
  readonly bars: readonly Bar[];
  readonly columns: readonly Column<Line>[];
  readonly lines: readonly Line[];
  readonly children?: ReactNode;
}): ReactElement => (
  <>
    {props.bars.length > 0 && (
      <>
        <p className="trede-soft trede-small">{props.picture}</p>
        <Bars bars={props.bars} />
      </>
    )}
    <DataTable caption={props.title} columns={props.columns} rows={props.lines} keyOf={({ key }) => key} />
    {props.children}
  </>
);

const Definitions = ({ names }: { readonly names: readonly (keyof (typeof caseworkFigureWords)["nl"])[] }) => {
  const say = useTexts(caseworkFiguresTexts);
  const { language } = useLanguage();
  return (
    <p className="trede-soft trede-small">
      {say("definitions")}{" "}
      {names.map((id, i) => (
        <span key={id}>
          {i > 0 && ", "}
          <DefinitionLink id={id}>{caseworkFigureWords[language][id].name}</DefinitionLink>
        </span>
      ))}
    </p>
  );
};

export const StepsPart = ({ shown: { steps }, behind }: Props): ReactElement => {
  const say = useTexts(caseworkFiguresTexts);
  const { language } = useLanguage();
  return (
    <section>
      <h2>{say("steps")}</h2>
      {steps.lines.length === 0 ? (
        <p>{say("steps-none")}</p>
      ) : (
        <Drawn title={say("steps")} picture={say("steps-picture")} columns={stepColumns(language, behind)} {...steps}>
          <p className="trede-soft trede-small">{say("ranges")}</p>
          <Definitions names={["casework.step-days", "casework.step-in-time", "casework.step-open"]} />
        </Drawn>
      )}
    </section>
  );
};

export const PhasesPart = ({ shown: { phases, on }, behind }: Props): ReactElement => {
  const say = useTexts(caseworkFiguresTexts);
  const { language } = useLanguage();
  return (
    <section>
      <h2>{say("phases")}</h2>
      {phases.lines.length === 0 ? (
        <p>{say("phases-none", { on })}</p>
      ) : (
        <Drawn
          title={say("phases")}
          picture={say("phases-picture", { on })}
          columns={phaseColumns(language, behind)}
          {...phases}
        >
          <Definitions names={["casework.phase", "casework.re-phased"]} />
        </Drawn>
      )}
    </section>
  );
};

export const SharesPart = ({ shown: { shares, on }, behind }: Props): ReactElement => {
  const say = useTexts(caseworkFiguresTexts);
  const { language } = useLanguage();
  return (
    <section>
      <h2>{say("shares")}</h2>
      <Drawn
        title={say("shares")}
        picture={say("shares-picture", { on })}
        columns={shareColumns(language, behind)}
        {...shares}
      />
    </section>
  );
};

const stepColumns = (language: Language, behind: Behind): readonly Column<StepLine>[] => {
  const say = sayIn(caseworkFiguresTexts, language);
  return [
    {
      key: "step",
      head: say("step"),
      cell: ({ name, after, owners }) => (
        <>
          {name}{" "}
          <span className="trede-soft trede-small">
            {say("counted-from", { after })}
            {owners !== "" && ` · ${owners}`}
          </span>
        </>
      ),
    },
    {
      key: "done",
      head: say("done"),
      isNumeric: true,
      cell: ({ done, people, line }) => behind(done, people.done, { figure: "step-days", line }),
    },
    { key: "median", head: say("median"), isNumeric: true, cell: ({ median }) => median },
    { key: "ninetieth", head: say("ninetieth"), isNumeric: true, cell: ({ ninetieth }) => ninetieth },
    { key: "in-time", head: say("in-time"), isNumeric: true, cell: ({ inTime }) => inTime },
    {
      key: "judged",
      head: say("judged"),
      isNumeric: true,
      cell: ({ judged, people, line }) => behind(judged, people.judged, { figure: "step-in-time", line }),
    },
    {
      key: "open",
      head: say("open"),
      isNumeric: true,
      cell: ({ open, people, line }) => behind(open, people.open, { figure: "step-open", line }),
    },
    {
      key: "open-late",
      head: say("open-late"),
      isNumeric: true,
      cell: ({ openLate, people, line }) =>
        behind(openLate, people.openLate, { figure: "step-open", line, part: "counts" }),
    },
  ];
};

const phaseColumns = (language: Language, behind: Behind): readonly Column<PhaseLine>[] => {
  const say = sayIn(caseworkFiguresTexts, language);
  return [
    { key: "phase", head: say("phase"), cell: ({ name }) => name },
    {
      key: "clients",
      head: say("clients"),
      isNumeric: true,
      cell: ({ clients, people, line }) => behind(clients, people.clients, { figure: "phase", line }),
    },
    { key: "share", head: say("share"), isNumeric: true, cell: ({ share }) => share },
    {
      key: "set",
      head: say("set"),
      isNumeric: true,
      cell: ({ set, people, line }) => behind(set, people.set, { figure: "re-phased", line }),
    },
    { key: "rephased", head: say("rephased"), isNumeric: true, cell: ({ rephased }) => rephased },
  ];
};

const shareColumns = (language: Language, behind: Behind): readonly Column<ShareLine>[] => {
  const say = sayIn(caseworkFiguresTexts, language);
  return [
    { key: "figure", head: say("figure"), cell: ({ id, name }) => <DefinitionLink id={id}>{name}</DefinitionLink> },
    {
      key: "part",
      head: say("part"),
      isNumeric: true,
      cell: ({ key, part, people }) => behind(part, people.part, { figure: key, part: "counts" }),
    },
    {
      key: "whole",
      head: say("whole"),
      isNumeric: true,
      cell: ({ key, whole, people }) => behind(whole, people.whole, { figure: key }),
    },
    { key: "share", head: say("share"), isNumeric: true, cell: ({ share }) => share },
  ];
};
