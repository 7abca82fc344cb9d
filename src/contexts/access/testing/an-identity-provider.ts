import { generateKeyPairSync } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mock } from "node:test";
import { Provider } from "oidc-provider";

export type Account = { readonly email?: string; readonly email_verified?: boolean };

export type IdentityProvider = {
  readonly issuer: string;
  readonly clientId: string;
  /** Signs in there as this account, as a browser would that was sent to `address`; gives where it is sent back to. */
  readonly signIn: (address: string, account: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

export type ProviderOver = {
  readonly redirectUrl: string;
  readonly accounts: Readonly<Record<string, Account>>;
  /** Whether claims about the person come with the ID token too, not from the UserInfo endpoint alone. */
  readonly claimsInIdToken?: boolean;
  readonly clientSecret?: string;
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });

const configurationOf = ({ redirectUrl, accounts, claimsInIdToken = true, clientSecret }: ProviderOver) => ({
  clients: [
    {
      client_id: "trede",
      redirect_uris: [redirectUrl],
      grant_types: ["authorization_code"],
      response_types: ["code"],
      ...(clientSecret === undefined
        ? { token_endpoint_auth_method: "none" }
        : { token_endpoint_auth_method: "client_secret_post", client_secret: clientSecret }),
    },
  ],
  pkce: { required: () => true },
  conformIdTokenClaims: !claimsInIdToken,
  claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
  findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, ...accounts[id] }) }),
  cookies: { keys: ["a key that signs the cookies of a test"] },
  jwks: {
    keys: [
      { ...generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" }), alg: "ES256" },
    ],
  },
  clientDefaults: { id_token_signed_response_alg: "ES256" },
  ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 60, Interaction: 60, Session: 60, Grant: 60 },
});

/** A real OpenID Connect provider on this machine, with its own pages for signing in and consenting. */
export const anIdentityProvider = async (over: ProviderOver): Promise<IdentityProvider> => {
  let handle: ReturnType<Provider["callback"]> | undefined;
  const server = createServer((request, response) => handle?.(request, response));
  const issuer = `http://127.0.0.1:${await listen(server)}`;
  // it warns that this is not for production, which is true
  const quiet = mock.method(console, "warn", () => undefined);
  handle = new Provider(issuer, configurationOf(over)).callback();
  quiet.mock.restore();
  return {
    issuer,
    clientId: "trede",
    signIn: (address, account) => signInAt(issuer, address, account),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

/** Follows redirects within the provider, and fills in its two forms, until it sends the browser elsewhere. */
const signInAt = async (issuer: string, address: string, account: string): Promise<string> => {
  const cookies = new Map<string, string>();
  const ask = async (url: string, form?: Readonly<Record<string, string>>): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const body = form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) };
    const response = await fetch(url, { redirect: "manual", headers: { cookie }, ...body });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    return response;
  };
  let at = address;
  let response = await ask(at);
  for (let step = 0; step < 12; step += 1) {
    const next = response.headers.get("location");
    if (next !== null) {
      at = new URL(next, at).href;
      if (!at.startsWith(issuer)) return at;
      response = await ask(at);
      continue;
    }
    const page = await response.text();
    if (response.status !== 200)
      throw new Error(`the identity provider says ${response.status}: ${page.slice(0, 500)}`);
    const form = page.includes('name="login"')
      ? { prompt: "login", login: account, password: "any" }
      : { prompt: "consent" };
    response = await ask(at, form);
  }
  throw new Error("the identity provider goes round in circles");
};
