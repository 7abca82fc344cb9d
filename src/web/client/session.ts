import { createContext, useContext } from "react";
import type { getSession, Permission } from "../../contexts/access/api.ts";
import type { ReplyOf } from "../../platform/endpoint.ts";

export type SessionReply = ReplyOf<typeof getSession>;
export type SignedIn = Extract<SessionReply, { state: "signed-in" }>;
export type SignedOut = Extract<SessionReply, { state: "signed-out" }>;
export type Choosing = Extract<SessionReply, { state: "choosing" }>;

export const SessionContext = createContext<SignedIn | null>(null);

/** Who is signed in. Only for pages inside the shell, which shows them to nobody else. */
export const useSession = (): SignedIn => {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("asked for the session where nobody is signed in");
  return session;
};

export const mayDo = (session: Pick<SignedIn, "permissions">, permission: Permission | undefined): boolean =>
  permission === undefined || session.permissions.includes(permission);
