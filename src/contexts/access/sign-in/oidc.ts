import { readFileSync } from "node:fs";
import * as oidc from "openid-client";
import { z } from "zod";
import type { Cookies } from "../../../platform/http/router.ts";
import type { Keys } from "../../../platform/keys.ts";

export type OidcSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecretFile: string | null;
  readonly redirectUrl: string;
};

export type Identified = {
  readonly issuer: string;
  readonly subject: string;
  readonly verifiedEmail: string | null;
};

/** Who it is, and the page they were going to when they had to sign in. */
export type SignedInAs = { readonly who: Identified; readonly to: string };

/** Sign-in by OpenID Connect: authorization code with PKCE S256, state and nonce (OIDC NL GOV profile). */
export type OidcSignIn = {
  readonly begin: (cookies: Cookies, to: string) => Promise<string>;
  /** Undefined when the answer does not belong to a sign-in that this browser began. */
  readonly finish: (cookies: Cookies, answeredAt: URL) => Promise<SignedInAs | undefined>;
  /** Whether the provider can be found at its address now. */
  readonly answers: () => Promise<boolean>;
};

const stepCookie = "trede_sign_in";
const stepSchema = z.object({ verifier: z.string(), state: z.string(), nonce: z.string(), to: z.string() });

export const makeOidc = (settings: OidcSettings, keys: Keys): OidcSignIn => {
  // asked for at the first sign-in, so that the product starts when the identity provider does not answer
  let discovered: Promise<oidc.Configuration> | undefined;
  const configuration = (): Promise<oidc.Configuration> => {
    discovered ??= discover(settings).catch((error: unknown) => {
      discovered = undefined;
      throw error;
    });
    return discovered;
  };
  return {
    answers: () =>
      configuration().then(
        () => true,
        () => false,
      ),
    begin: async (cookies, to) => {
      const config = await configuration();
      const verifier = oidc.randomPKCECodeVerifier();
      const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
      const step = JSON.stringify({ verifier, state, nonce, to });
      cookies.set(stepCookie, keys.encrypt("-", "session", "sign-in", step));
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: settings.redirectUrl,
        scope: "openid email profile",
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        state,
        nonce,
      });
      return url.href;
    },
    finish: async (cookies, answeredAt) => {
      const step = readStep(keys, cookies.get(stepCookie));
      cookies.clear(stepCookie);
      if (step === undefined) return undefined;
      const config = await configuration();
      const tokens = await oidc.authorizationCodeGrant(config, answeredAt, {
        pkceCodeVerifier: step.verifier,
        expectedState: step.state,
        expectedNonce: step.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) return undefined;
      const verifiedEmail =
        verifiedEmailIn(claims) ?? verifiedEmailIn(await userInfo(config, tokens.access_token, claims.sub));
      return { who: { issuer: claims.iss, subject: claims.sub, verifiedEmail }, to: step.to };
    },
  };
};

const verifiedEmailIn = (claims: Readonly<Record<string, unknown>>): string | null =>
  claims["email_verified"] === true && typeof claims["email"] === "string" ? claims["email"] : null;

/** With a code, what the email scope asks for is given here and need not be in the ID token (OpenID Connect Core, 5.4). */
const userInfo = async (config: oidc.Configuration, accessToken: string, subject: string) =>
  config.serverMetadata().userinfo_endpoint === undefined ? {} : oidc.fetchUserInfo(config, accessToken, subject);

const readStep = (keys: Keys, cookie: string | undefined) => {
  if (cookie === undefined) return undefined;
  try {
    return stepSchema.parse(JSON.parse(keys.decrypt("-", "session", "sign-in", cookie)));
  } catch {
    // a cookie from before a restart with another key, or made up: begin again
    return undefined;
  }
};

const discover = (settings: OidcSettings): Promise<oidc.Configuration> => {
  const secret =
    settings.clientSecretFile === null ? undefined : readFileSync(settings.clientSecretFile, "utf8").trim();
  const issuer = new URL(settings.issuer);
  const onThisMachine = issuer.protocol === "http:" && ["localhost", "127.0.0.1"].includes(issuer.hostname);
  const options = onThisMachine ? { execute: [oidc.allowInsecureRequests] } : undefined;
  return oidc.discovery(issuer, settings.clientId, secret, undefined, options);
};
