import type { OwnMessages } from "./presenter.ts";

type Provider = OwnMessages["providers"][number];

/** Who reads what a client writes: the office, and one of the organisations that help them when they choose it. */
export type Reads = { readonly key: string; readonly provider: Provider | null };

export const officeAlone: Reads = { key: "office", provider: null };

export const readersOf = (providers: readonly Provider[]): readonly Reads[] => [
  officeAlone,
  ...providers.map((provider) => ({ key: provider.id, provider })),
];
