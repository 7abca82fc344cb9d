import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type TestContext } from "node:test";
import { aCommissioner, personOf, type TestCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import {
  type Account,
  anIdentityProvider,
  type ProviderOver,
} from "../contexts/access/testing/an-identity-provider.ts";
import { newUuid } from "../platform/ids.ts";
import { whyNoDemoSignIn } from "./server.ts";
import { aServer, type Browser, type TestServer, testConfig } from "./testing/a-server.ts";

const publicUrl = "https://trede.example.org";

type Scene = {
  readonly server: TestServer;
  /** Goes to the identity provider and back; gives the answer on coming back. */
  readonly signIn: (browser: Browser, account: string, to?: string) => ReturnType<Browser["get"]>;
};

const aScene = async (
  t: TestContext,
  accounts: Readonly<Record<string, Account>>,
  over: Omit<Partial<ProviderOver>, "accounts"> & { readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<Scene> => {
  const { environment = {}, ...provided } = over;
  const provider = await anIdentityProvider({ redirectUrl: `${publicUrl}/sign-in/back`, accounts, ...provided });
  const config = testConfig({
    TREDE_PUBLIC_URL: publicUrl,
    TREDE_OIDC_ISSUER: provider.issuer,
    TREDE_OIDC_CLIENT_ID: provider.clientId,
    ...environment,
  });
  const server = await aServer({ config });
  t.after(async () => {
    await server.app.close();
    await provider.close();
  });
  const signIn: Scene["signIn"] = async (browser, account, to) => {
    const sent = await browser.get(to === undefined ? "/sign-in" : `/sign-in?${new URLSearchParams({ to })}`);
    assert.equal(sent.statusCode, 302, sent.body);
    const back = await provider.signIn(String(sent.headers.location), account);
    assert.ok(back.startsWith(`${publicUrl}/sign-in/back?`), back);
    return browser.get(back.slice(publicUrl.length));
  };
  return { server, signIn };
};

/** An address of its own, so that no other test's person has it. */
const anAddress = (): string => `${newUuid()}@example.org`;

const aWorker = (commissioner: TestCommissioner, email: string) => commissioner.actorFor("caseworker", { email });

test("the first sign-in is matched by the verified address, in any case; after that by who the provider says it is", async (t) => {
  const email = anAddress();
  const { server, signIn } = await aScene(t, { ann: { email: email.toUpperCase(), email_verified: true } });
  const commissioner = await aCommissioner({ clock: server.clock });
  const person = await aWorker(commissioner, email);
  const browser = server.browser();
  assert.equal((await browser.session())["state"], "signed-out");
  assert.equal((await signIn(browser, "ann")).headers.location, "/");
  const session = await browser.session();
  assert.deepEqual([session["state"], (session["person"] as { id: string }).id], ["signed-in", person.personId]);
  assert.equal((await browser.get("/v1/workers")).statusCode, 200);
  const again = server.browser();
  await signIn(again, "ann");
  assert.equal((await again.session())["state"], "signed-in");
});

test("who opened a link before signing in comes out at that page, never at another site", async (t) => {
  const email = anAddress();
  const { server, signIn } = await aScene(t, { ann: { email, email_verified: true } });
  const commissioner = await aCommissioner({ clock: server.clock });
  await aWorker(commissioner, email);
  const page = "/clients/00000093-b8f3-892a-9156-38830b540c29?knownOn=2024-01-01";
  for (const [to, expected] of [
    [page, page],
    ["https://elsewhere.example/", "/"],
    ["//elsewhere.example/", "/"],
  ] as const)
    assert.equal((await signIn(server.browser(), "ann", to)).headers.location, expected);
});

test("the address is found where the standard puts it: at the UserInfo endpoint", async (t) => {
  const email = anAddress();
  const { server, signIn } = await aScene(t, { ann: { email, email_verified: true } }, { claimsInIdToken: false });
  await aWorker(await aCommissioner({ clock: server.clock }), email);
  const browser = server.browser();
  await signIn(browser, "ann");
  assert.equal((await browser.session())["state"], "signed-in");
});

test("with a client secret, where the provider asks for one", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "trede-secret-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "secret");
  writeFileSync(file, "a-secret-of-the-client\n");
  const email = anAddress();
  const environment = { TREDE_OIDC_CLIENT_SECRET_FILE: file };
  const over = { clientSecret: "a-secret-of-the-client", environment };
  const { server, signIn } = await aScene(t, { ann: { email, email_verified: true } }, over);
  await aWorker(await aCommissioner({ clock: server.clock }), email);
  const browser = server.browser();
  assert.equal((await signIn(browser, "ann")).headers.location, "/");
  assert.equal((await browser.session())["state"], "signed-in");
});

test("an address that the provider did not verify matches nobody, nor does one that nobody has", async (t) => {
  const email = anAddress();
  const accounts = {
    unverified: { email, email_verified: false },
    silent: { email },
    stranger: { email: anAddress(), email_verified: true },
  };
  const { server, signIn } = await aScene(t, accounts);
  await aWorker(await aCommissioner({ clock: server.clock }), email);
  for (const account of Object.keys(accounts)) {
    const browser = server.browser();
    await signIn(browser, account);
    const session = await browser.session();
    assert.deepEqual([session["state"], session["choices"]], ["choosing", []], account);
    assert.equal((await browser.get("/v1/workers")).statusCode, 401, account);
  }
});

test("an address that was matched once is not given to another identity that comes with it later", async (t) => {
  const email = anAddress();
  const accounts = { first: { email, email_verified: true }, second: { email, email_verified: true } };
  const { server, signIn } = await aScene(t, accounts);
  await aWorker(await aCommissioner({ clock: server.clock }), email);
  const [first, second] = [server.browser(), server.browser()];
  await signIn(first, "first");
  await signIn(second, "second");
  assert.equal((await first.session())["state"], "signed-in");
  assert.deepEqual((await second.session())["choices"], []);
});

test("one identity that works for two commissioners chooses, and may choose again", async (t) => {
  const email = anAddress();
  const { server, signIn } = await aScene(t, { ann: { email, email_verified: true } });
  const [one, two] = [await aCommissioner({ clock: server.clock }), await aCommissioner({ clock: server.clock })];
  const [atOne, atTwo] = [await aWorker(one, email), await aWorker(two, email)];
  const browser = server.browser();
  await signIn(browser, "ann");
  const session = await browser.session();
  assert.equal(session["state"], "choosing");
  assert.deepEqual(
    (session["choices"] as { id: string }[]).map(({ id }) => id).toSorted(),
    [one.tenantId, two.tenantId].toSorted(),
  );
  assert.equal((await browser.get("/v1/workers")).statusCode, 401);
  for (const [{ tenantId }, actor] of [
    [one, atOne],
    [two, atTwo],
  ] as const) {
    assert.equal((await browser.post("/v1/session/commissioner", { commissionerId: tenantId })).statusCode, 200);
    const chosen = await browser.session();
    assert.equal((chosen["commissioner"] as { id: string }).id, tenantId);
    assert.equal((chosen["person"] as { id: string }).id, personOf(actor));
  }
});

test("a session ends after half an hour without a request, and after ten hours whatever happens", async (t) => {
  const email = anAddress();
  const { server, signIn } = await aScene(t, { ann: { email, email_verified: true } });
  await aWorker(await aCommissioner({ clock: server.clock }), email);
  const idle = server.browser();
  await signIn(idle, "ann");
  const minutes = async (n: number): Promise<number> => {
    server.clock.forward(60 * n);
    return (await idle.get("/v1/workers")).statusCode;
  };
  assert.deepEqual([await minutes(29), await minutes(29)], [200, 200]);
  assert.equal(await minutes(30), 401);
  assert.equal((await idle.session())["state"], "signed-out");
  const busy = server.browser();
  await signIn(busy, "ann");
  for (let passed = 20; passed < 600; passed += 20) {
    server.clock.forward(20 * 60);
    assert.equal((await busy.get("/v1/workers")).statusCode, 200, `after ${passed} minutes`);
  }
  server.clock.forward(20 * 60);
  assert.equal((await busy.get("/v1/workers")).statusCode, 401);
});

test("signing out ends the session itself, not only the cookie", async (t) => {
  const email = anAddress();
  const { server, signIn } = await aScene(t, { ann: { email, email_verified: true } });
  await aWorker(await aCommissioner({ clock: server.clock }), email);
  const browser = server.browser();
  await signIn(browser, "ann");
  const kept = new Map(browser.cookies);
  assert.equal((await browser.ask({ method: "DELETE", url: "/v1/session" })).statusCode, 200);
  assert.equal((await browser.session())["state"], "signed-out");
  const thief = server.browser();
  for (const [name, value] of kept) thief.cookies.set(name, value);
  assert.equal((await thief.session())["state"], "signed-out");
  assert.equal((await thief.get("/v1/workers")).statusCode, 401);
});

test("cookies are out of reach of scripts and other sites, and go over TLS only", async (t) => {
  const email = anAddress();
  const { server, signIn } = await aScene(t, { ann: { email, email_verified: true } });
  const browser = server.browser();
  const asked = await browser.get("/sign-in");
  const landed = await signIn(browser, "ann");
  const set = [...asked.cookies, ...landed.cookies].filter(({ value }) => value !== "");
  assert.deepEqual(
    set.map(({ name, httpOnly, sameSite, secure, path }) => ({ name, httpOnly, sameSite, secure, path })),
    ["trede_sign_in", "trede_session"].map((name) => ({
      name,
      httpOnly: true,
      sameSite: "Lax",
      secure: true,
      path: "/",
    })),
  );
  assert.equal(browser.cookies.has("trede_sign_in"), false, "the step's own cookie is gone after it");
});

test("an answer that this browser did not ask for signs nobody in", async (t) => {
  const email = anAddress();
  const { server } = await aScene(t, { ann: { email, email_verified: true } });
  const browser = server.browser();
  for (const address of ["/sign-in/back?code=any&state=any", "/sign-in/back?error=access_denied", "/sign-in/back"]) {
    const landed = await browser.get(address);
    assert.deepEqual([landed.statusCode, landed.headers.location], [302, "/sign-in-failed"]);
    assert.equal(browser.cookies.has("trede_session"), false);
  }
});

test("without an identity provider there is no sign-in", async (t) => {
  const server = await aServer();
  t.after(() => server.app.close());
  assert.equal((await server.browser().ask({ method: "GET", url: "/sign-in/back" })).cookies.length, 0);
});

test("demo sign-in is for an embedded database, on this machine, without an identity provider; anywhere else start refuses in a sentence", () => {
  const embedded = testConfig();
  const issuer = { TREDE_OIDC_ISSUER: "https://id.example.org", TREDE_OIDC_CLIENT_ID: "trede" };
  assert.deepEqual(
    [
      embedded,
      testConfig({ TREDE_HOST: "localhost" }),
      testConfig({ TREDE_HOST: "0.0.0.0" }),
      testConfig({ TREDE_HOST: "192.168.1.4" }),
      testConfig(issuer),
      { ...embedded, database: { kind: "server", url: "postgres://db", ownerUrl: "postgres://db" } } as const,
    ].map((config) => whyNoDemoSignIn(config)?.slice(0, 26) ?? null),
    [
      null,
      null,
      "--demo is for this machine",
      "--demo is for this machine",
      "--demo signs in without pa",
      "--demo is for the embedded",
    ],
  );
});

test("with demo sign-in one click signs somebody in, who has that person's rights and no more", async (t) => {
  const server = await aServer({ demoSignIn: true });
  t.after(() => server.app.close());
  await (await aCommissioner({ clock: server.clock })).actorFor("researcher");
  const browser = server.browser();
  assert.equal((await browser.get("/v1/demo/people")).statusCode, 200);
  const unknown = await browser.post("/v1/demo/sign-in", { personId: newUuid() });
  assert.deepEqual([unknown.statusCode, unknown.cookies], [404, []]);
});
