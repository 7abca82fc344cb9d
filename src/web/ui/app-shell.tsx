import { type ReactElement, type ReactNode, useEffect, useRef, useState } from "react";
import { useTexts } from "../languages/use-language.ts";
import { PageLink } from "../routing/page-link.tsx";
import type { Place } from "../routing/place.ts";
import { Button } from "./button.tsx";
import { RungMark } from "./rung-mark.tsx";
import { uiTexts } from "./texts.ts";
import "./app-shell.css";

export type RailItem = { readonly to: Place; readonly label: string; readonly isHere: boolean };
export type RailSection = {
  readonly key: string;
  readonly heading: string | null;
  readonly items: readonly RailItem[];
};

type Props = {
  readonly home: Place;
  readonly sections: readonly RailSection[];
  /** Who is signed in, and what may be chosen: language, sign out. */
  readonly me: ReactNode;
  /** Changes when another page opens: then the page takes the focus and the menu closes. */
  readonly whereabouts: string;
  readonly children: ReactNode;
};

/** The rail at the left (a bar with a menu under 900 px), and the page. */
export const AppShell = ({ home, sections, me, whereabouts, children }: Props): ReactElement => {
  const say = useTexts(uiTexts);
  const main = useRef<HTMLElement>(null);
  const before = useRef(whereabouts);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (before.current === whereabouts) return;
    before.current = whereabouts;
    setOpen(false);
    main.current?.focus({ preventScroll: true });
  }, [whereabouts]);
  return (
    <div className="trede-app">
      <a className="trede-skip-link" href="#content">
        {say("skip-link")}
      </a>
      <header className="trede-rail">
        <div className="trede-rail__top">
          <PageLink to={home} className="trede-brand">
            <RungMark />
            Trede
          </PageLink>
          <span className="trede-rail__menu-button">
            <Button look="quiet" small expanded={isOpen} onPress={() => setOpen(!isOpen)}>
              {say(isOpen ? "close-menu" : "open-menu")}
            </Button>
          </span>
        </div>
        <div className={`trede-rail__body${isOpen ? "" : " is-closed"}`}>
          <nav aria-label={say("main-menu")}>
            {sections.map((section) => (
              <RailPart key={section.key} section={section} />
            ))}
          </nav>
          <div className="trede-rail__spacer" />
          <div className="trede-rail__me">{me}</div>
        </div>
      </header>
      <main className="trede-main" id="content" tabIndex={-1} ref={main}>
        {children}
      </main>
    </div>
  );
};

const RailPart = ({ section }: { readonly section: RailSection }): ReactElement => (
  <>
    {section.heading !== null && <h2 className="trede-rail__group">{section.heading}</h2>}
    <ul>
      {section.items.map((item) => (
        <li key={item.to.path}>
          <PageLink to={item.to} className="trede-rail__link" isHere={item.isHere}>
            {item.label}
          </PageLink>
        </li>
      ))}
    </ul>
  </>
);
