type Told = Error & {
  readonly code: string;
  readonly path?: string;
  readonly dest?: string;
  readonly syscall?: string;
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
  readonly errors?: readonly Error[];
};

const has = (error: unknown): error is Told =>
  error instanceof Error && typeof (error as { code?: unknown }).code === "string";

const server = ({ address, hostname, port, errors }: Told): string => {
  const [first] = errors ?? [];
  if (first !== undefined && has(first)) return server(first);
  return [address ?? hostname, port].filter((part) => part !== undefined).join(":");
};

const unreachable = (error: Told): string =>
  `The database server ${server(error)} does not answer. See TREDE_DATABASE_URL and TREDE_OWNER_DATABASE_URL, and whether it runs.`;

const unopened = (error: Told, why: string): string => `${error.path ?? "A file"} can't be opened: ${why}.`;

const forbidden = (error: Told): string =>
  error.syscall === "listen"
    ? `Port ${error.port} may not be used by this user. Set TREDE_PORT to one above 1023.`
    : unopened(error, "this user may not");

/** By the code of the operating system, or of PostgreSQL (SQLSTATE); what is not here is a fault of the program. */
const sentences: Readonly<Record<string, (error: Told) => string>> = {
  ENOENT: (error) => unopened(error, "there is no such file or folder"),
  ENOTDIR: (error) => unopened(error, "a part of its path is not a folder"),
  EISDIR: (error) => unopened(error, "it is a folder"),
  EEXIST: (error) => unopened(error, "there is one already"),
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: (error) => unopened(error, "it can't be written to"),
  ENOSPC: () => "The disk is full.",
  EADDRINUSE: ({ address, port }) =>
    `Port ${port} on ${address} is in use by another program. Stop that, or set TREDE_PORT.`,
  EADDRNOTAVAIL: ({ address }) => `${address} is not an address of this machine. See TREDE_HOST.`,
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  ETIMEDOUT: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  "28P01": () =>
    "The database server refuses the login: wrong name or password in TREDE_DATABASE_URL or TREDE_OWNER_DATABASE_URL.",
  "28000": () =>
    "The database server refuses the login of TREDE_DATABASE_URL or TREDE_OWNER_DATABASE_URL: there is none of this name, or it may not connect from here.",
  "3D000": () => "The server has no database of the name in TREDE_DATABASE_URL or TREDE_OWNER_DATABASE_URL.",
  "53300": () => "The database server takes no more connections.",
  "57014": () =>
    "A step took the database longer than it may, and was undone. Is this machine busy? Try again; an import goes on where it was with import apply NUMBER.",
  "57P03": () => "The database server is starting or stopping. Try again when it runs.",
};

/** What is the matter around the program, in a sentence for whoever can mend it; undefined when the program is at fault. */
export const sentenceOfSurroundings = (error: unknown): string | undefined =>
  has(error) && Object.hasOwn(sentences, error.code) ? sentences[error.code]?.(error) : undefined;
