/** What the main thread asks of the worker that holds the embedded database. */
export type Question =
  | { readonly id: number; readonly kind: "query"; readonly text: string; readonly parameters?: readonly unknown[] }
  | { readonly id: number; readonly kind: "close" };

export type Answer =
  | { readonly id: number; readonly rows: Record<string, unknown>[]; readonly affected: number }
  | {
      readonly id: number;
      readonly error: { readonly message: string; readonly code?: string; readonly constraint?: string };
    };
