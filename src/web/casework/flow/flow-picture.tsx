import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { useWidth } from "../../ui/use-width.ts";
import type { Behind } from "../casework-figures/parts.tsx";
import { bandSizes, type Direction, outlineOf } from "./bands.ts";
import { type BandShown, type PictureShown, type RowShown, signOf } from "./picture.ts";
import { flowTexts } from "./texts.ts";
import "./flow-picture.css";

type Props = { readonly picture: PictureShown; readonly behind: Behind };

/** Narrower than this there is no room for names on both sides: the table says it all. */
const narrowest = 640;
const widest = 960;

/** Bands from the rung people left to where they went; the table below says the same. */
export const FlowPicture = ({ picture, behind }: Props): ReactElement => {
  const say = useTexts(flowTexts);
  const [box, room] = useWidth();
  const width = Math.min(widest, room ?? 0);
  return (
    <figure className="trede-ladder-flow" ref={box} aria-label={width < narrowest ? undefined : say("picture-label")}>
      {width >= narrowest && (
        <>
          <ul className="trede-ladder-flow__legend">
            {picture.legend.map(({ direction, words }) => (
              <li key={direction}>
                <Swatch direction={direction} />
                {`${signOf[direction]} ${words}`}
              </li>
            ))}
          </ul>
          <div className="trede-ladder-flow__heads" style={{ width }} aria-hidden="true">
            <span>{say("picture-from")}</span>
            <span>{say("picture-to")}</span>
          </div>
          <div className="trede-ladder-flow__drawing" style={{ width, height: picture.height }}>
            {picture.rows.map((row) => (
              <Names key={row.key} row={row} />
            ))}
            <Bands picture={picture} width={width} behind={behind} />
          </div>
        </>
      )}
    </figure>
  );
};

const Names = ({ row: { rung, y, height, name, left, right } }: { readonly row: RowShown }): ReactElement => {
  const style = { top: y, maxHeight: height, width: bandSizes.names - 12 };
  return (
    <>
      {rung !== null && (
        <div className="trede-ladder-flow__name is-left" style={style}>
          <strong>{name}</strong>
          <span className="trede-soft">{left}</span>
        </div>
      )}
      <div className="trede-ladder-flow__name is-right" style={style}>
        <strong>{name}</strong>
        <span className="trede-soft">{right}</span>
      </div>
    </>
  );
};

type BandsProps = Props & { readonly width: number };

const Bands = ({ picture: { rows, bands, height }, width, behind }: BandsProps): ReactElement => {
  const [x1, x2] = [bandSizes.names + bandSizes.bar, width - bandSizes.names - bandSizes.bar];
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it carries the name; the links inside must stay reachable
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <Patterns />
      {bands.map((band) => (
        <path key={band.key} className={`is-${band.move.direction}`} d={outlineOf(band, x1, x2)} />
      ))}
      {bands.map(({ key, top1, thickness }) => (
        <rect key={key} className="is-bar" x={bandSizes.names} y={top1} width={bandSizes.bar} height={thickness} />
      ))}
      {rows.map(
        ({ key, y, arrived }) =>
          arrived > 0 && <rect key={key} className="is-bar" x={x2} y={y} width={bandSizes.bar} height={arrived} />,
      )}
      {bands.map((band) => (
        <Count key={band.key} band={band} x={x1 + 8} behind={behind} />
      ))}
    </svg>
  );
};

type CountProps = { readonly band: BandShown; readonly x: number; readonly behind: Behind };

const Count = ({ band, x, behind }: CountProps): ReactElement => (
  <text x={x} y={band.top1 + band.thickness / 2 + 5}>
    <title>{band.words}</title>
    {`${signOf[band.move.direction]} `}
    {behind(band.number, band.move.people, { figure: "rung-move", line: band.line })}
  </text>
);

const Swatch = ({ direction }: { readonly direction: Direction }): ReactElement => (
  <svg width="28" height="14" aria-hidden="true">
    <rect className={`is-${direction}`} width="28" height="14" />
  </svg>
);

/** Plain, rising or falling lines, and dots: told apart on paper as well. */
const Patterns = (): ReactElement => (
  <defs>
    <pattern id="ladder-down" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="8" height="8" className="is-down-ground" />
      <rect width="3" height="8" className="is-down-line" />
    </pattern>
    <pattern id="ladder-off" width="7" height="7" patternUnits="userSpaceOnUse">
      <rect width="7" height="7" className="is-off-ground" />
      <circle cx="3.5" cy="3.5" r="1.3" className="is-off-line" />
    </pattern>
    <pattern id="ladder-aside" width="8" height="6" patternUnits="userSpaceOnUse">
      <rect width="8" height="6" className="is-aside-ground" />
      <rect width="8" height="1.5" className="is-aside-line" />
    </pattern>
  </defs>
);
