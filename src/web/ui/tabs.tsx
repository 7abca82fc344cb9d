import type { ReactElement, ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components/Tabs";
import "./tabs.css";

export type TabItem<Key extends string> = {
  readonly key: Key;
  readonly label: string;
  readonly panel: () => ReactNode;
};

type Props<Key extends string> = {
  readonly label: string;
  readonly tabs: readonly TabItem<Key>[];
  readonly open: Key;
  readonly onOpen: (key: Key) => void;
};

/** Brings the open tab into view within its strip; the page itself stays where it is. */
const intoView = (tab: HTMLElement | null): void => {
  const strip = tab?.parentElement;
  if (tab == null || strip == null) return;
  const { left, width } = tab.getBoundingClientRect();
  const { left: first, width: whole } = strip.getBoundingClientRect();
  if (left < first || left + width > first + whole) strip.scrollLeft += left - first - (whole - width) / 2;
};

/** Arrow keys walk the tabs; only the open panel is made. */
export const Tabs = <Key extends string>({ label, tabs, open, onOpen }: Props<Key>): ReactElement => (
  <AriaTabs
    selectedKey={open}
    keyboardActivation="manual"
    onSelectionChange={(key) => {
      const tab = tabs.find((one) => one.key === key);
      if (tab !== undefined && tab.key !== open) onOpen(tab.key);
    }}
  >
    <TabList aria-label={label} className="trede-tabs__list">
      {tabs.map((tab) => (
        <Tab key={tab.key} id={tab.key} className="trede-tabs__tab" {...(tab.key === open ? { ref: intoView } : {})}>
          {tab.label}
        </Tab>
      ))}
    </TabList>
    {tabs.map((tab) => (
      <TabPanel key={tab.key} id={tab.key} className="trede-tabs__panel">
        {tab.panel()}
      </TabPanel>
    ))}
  </AriaTabs>
);
