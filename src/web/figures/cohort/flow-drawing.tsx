import type { ReactElement } from "react";
import { type FlowBar, flowSizes, layOutFlow, outlineOf } from "./flow-layout.ts";
import type { FlowProps } from "./flow-props.ts";
import { toneOf } from "./flow-tone.ts";
import type { FlowId } from "./flow-tree.ts";
import { PeopleOf } from "./people-of.tsx";

type Props = FlowProps & { readonly width: number };

/** The tree from left to right; words are text in the drawing, at their own size. */
export const FlowDrawing = ({ view, open, width }: Props): ReactElement => {
  const layout = layOutFlow(view.tree, width);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it carries the name; the links inside must stay reachable
    <svg viewBox={`0 0 ${layout.width} ${layout.height}`} width={layout.width} height={layout.height}>
      <Patterns />
      <g>
        {layout.bands.map((band) => (
          <path key={band.to} className={`trede-flow__band--${toneOf[band.to]}`} d={outlineOf(band)} />
        ))}
        {layout.bars.map((bar) => (
          <Bar key={bar.id} bar={bar} helpedPart={bar.id === "exempt" ? view.exemptHelped.part : 0} />
        ))}
      </g>
      {layout.bars.map((bar) => (
        <Label key={bar.id} bar={bar} view={view} open={open} />
      ))}
    </svg>
  );
};

type BarProps = { readonly bar: FlowBar<FlowId>; readonly helpedPart: number };

/** A bar of nobody is still a hairline, so that its label stands at something. */
const Bar = ({ bar, helpedPart }: BarProps): ReactElement => {
  const height = Math.max(1, bar.height);
  const helped = helpedPart * height;
  return (
    <>
      <rect
        className={`trede-flow__bar--${toneOf[bar.id]}`}
        x={bar.x}
        y={bar.y}
        width={flowSizes.barWidth}
        height={height}
        rx={Math.min(2, height / 2)}
      />
      {helped > 0 && (
        <rect
          className="trede-flow__bar--reached"
          x={bar.x}
          y={bar.y + height - helped}
          width={flowSizes.barWidth}
          height={helped}
        />
      )}
    </>
  );
};

type LabelProps = { readonly bar: FlowBar<FlowId>; readonly view: Props["view"]; readonly open: FlowProps["open"] };

const Label = ({ bar, view, open }: LabelProps): ReactElement => {
  const label = view.labels[bar.id];
  const { x } = bar.label;
  const baseline = bar.label.y + 20;
  const afterNumber = x + widthOf(label.number) + 10;
  return (
    <g>
      <PeopleOf open={open} people={label.people} name={label.name}>
        <text className="trede-flow__number" x={x} y={baseline}>
          {label.number}
        </text>
      </PeopleOf>
      {label.share !== null && (
        <text className="trede-flow__words" x={afterNumber} y={baseline}>
          {label.share}
        </text>
      )}
      <text className="trede-flow__words" x={x} y={baseline + flowSizes.lineHeight}>
        {label.words}
      </text>
      {bar.id === "exempt" && <ExemptHelped x={x} y={baseline + 2 * flowSizes.lineHeight} view={view} open={open} />}
    </g>
  );
};

/** Tabular figures of 18 pixels are about nine and a half wide, the marks between thousands half that. */
const widthOf = (number: string): number =>
  [...number].reduce((width, character) => width + (/\d/.test(character) ? 9.5 : 4.5), 0);

type ExemptProps = Omit<LabelProps, "bar"> & { readonly x: number; readonly y: number };

/** Group C: exempt, yet with a trajectory. */
const ExemptHelped = ({ x, y, view, open }: ExemptProps): ReactElement => (
  <PeopleOf open={open} people={view.exemptHelped.people} name={view.exemptHelped.name}>
    <text className="trede-flow__words" x={x} y={y}>
      {view.exemptHelped.words}
    </text>
  </PeopleOf>
);

/** Only used on paper. */
const Patterns = (): ReactElement => (
  <defs>
    <pattern id="flow-lines" width="6" height="6" patternUnits="userSpaceOnUse">
      <path d="M0 3H6" stroke="#0B6170" strokeWidth="0.6" />
    </pattern>
    <pattern id="flow-dots" width="6" height="6" patternUnits="userSpaceOnUse">
      <circle cx="3" cy="3" r="0.8" fill="#4A5670" />
    </pattern>
    <pattern id="flow-rising" width="6" height="6" patternUnits="userSpaceOnUse">
      <path d="M0 6L6 0" stroke="#2B6A2F" strokeWidth="1" />
    </pattern>
    <pattern id="flow-falling" width="6" height="6" patternUnits="userSpaceOnUse">
      <path d="M0 0L6 6" stroke="#8A4B00" strokeWidth="1" />
    </pattern>
  </defs>
);
