/** Starts an empty PostgreSQL 15 on a free port; `settings` come on top of those that make tests quick. */
export declare const startPostgres: (options?: {
  readonly settings?: Readonly<Record<string, string>>;
}) => Promise<{ readonly url: string; readonly stop: () => Promise<void> }>;
