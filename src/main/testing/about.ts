/** What a request is about; of one commissioner or of another. */
export type About = {
  readonly commissioner: string;
  readonly client: string;
  readonly person: string;
  readonly importId: string;
};

export type Said = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
};
