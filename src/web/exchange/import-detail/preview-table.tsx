import type { ReactElement } from "react";
import { useTexts } from "../../languages/use-language.ts";
import type { ImportView } from "./presenter.ts";
import { importDetailTexts } from "./texts.ts";

/** As wide as the file is: it scrolls, with the keyboard too. */
export const PreviewTable = ({ preview }: { readonly preview: ImportView["preview"] }): ReactElement => {
  const say = useTexts(importDetailTexts);
  return (
    <div className="trede-import__section">
      <h2>{say("preview")}</h2>
      <p className="trede-soft">{say("previewAbout")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="trede-import__scroll" tabIndex={0} aria-label={say("preview")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("line")}</th>
              {preview.fields.map(({ key, head }) => (
                <th key={key} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row) => (
              <tr key={row.line}>
                <th scope="row">{row.line}</th>
                {preview.fields.map(({ key }) => (
                  <td key={key}>{row.values[key] ?? "–"}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
};
