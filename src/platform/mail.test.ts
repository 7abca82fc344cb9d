import assert from "node:assert/strict";
import { createServer } from "node:net";
import test from "node:test";
import { readConfig } from "./config.ts";
import { type Mail, type MailSettings, sendMailBy } from "./mail.ts";
import { aMailServer } from "./testing/a-mail-server.ts";

const settingsFor = (url: string): MailSettings => {
  const read = readConfig({ TREDE_SMTP_URL: url, TREDE_MAIL_FROM: "werk@example.org" }, "/srv/trede");
  if (!read.ok || read.value.mail === null) throw new Error("no mail server");
  return read.value.mail;
};

const mail: Mail = {
  id: "1.1",
  fromName: "Nieuwedijk",
  to: "anna@example.org",
  subject: "Uitnodiging voor een afspraak (Nieuwedijk)",
  text: "Geachte heer of mevrouw,\n\nKom naar: Kade 1.",
  calendar: { name: "afspraak.ics", method: "PUBLISH", text: "BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n" },
};

test("a mail goes to its one address, in plain text with a file for the calendar, and says no machine should answer", async (t) => {
  const server = await aMailServer();
  t.after(server.stop);
  assert.equal(await sendMailBy(settingsFor(`smtp://127.0.0.1:${server.port}`))(mail), "sent");
  const [got] = server.got;
  assert.deepEqual([got?.from, got?.to], ["werk@example.org", ["anna@example.org"]]);
  for (const line of [
    /^From: Nieuwedijk <werk@example\.org>\r$/m,
    /^To: anna@example\.org\r$/m,
    /^Message-ID: <1\.1@example\.org>\r$/im,
    /^Auto-Submitted: auto-generated\r$/m,
    /^Content-Type: text\/plain; charset=utf-8\r$/m,
    /^Content-Type: text\/calendar; charset=utf-8; method=PUBLISH\r$/m,
    /filename=afspraak\.ics/,
  ])
    assert.match(got?.raw ?? "", line);
  assert.doesNotMatch(got?.raw ?? "", /text\/html|nodemailer|^X-Mailer/im);
});

test("no value begins a line of its own in the head of a mail", async (t) => {
  const server = await aMailServer();
  t.after(server.stop);
  const evil = "x\r\nBcc: bo@example.org\r\n\r\nanders";
  const send = sendMailBy(settingsFor(`smtp://127.0.0.1:${server.port}`));
  assert.equal(await send({ ...mail, subject: evil, fromName: evil }), "sent");
  const [got] = server.got;
  const [head = ""] = got?.raw.split("\r\n\r\n") ?? [];
  assert.deepEqual(got?.to, ["anna@example.org"]);
  assert.doesNotMatch(head, /^Bcc:/im);
});

test("an address that is refused for good, a server that says no, and one that is not there are told apart", async (t) => {
  const server = await aMailServer();
  t.after(server.stop);
  const send = sendMailBy(settingsFor(`smtp://127.0.0.1:${server.port}`));
  const answered = async (code: number, to: "address" | "mail") => {
    server.answerWith({ code, to });
    return send(mail);
  };
  assert.equal(await answered(550, "address"), "address-refused");
  assert.equal(await answered(451, "address"), "server-refused");
  assert.equal(await answered(554, "mail"), "server-refused");
  assert.equal(await sendMailBy(settingsFor("smtp://127.0.0.1:1"))(mail), "server-silent");
});

test("only an answer about the address blames the address; a server that is not set up right, or is full, may be right tomorrow", async (t) => {
  const server = await aMailServer();
  t.after(server.stop);
  const send = sendMailBy(settingsFor(`smtp://127.0.0.1:${server.port}`));
  const answers: string[] = [];
  for (const said of [
    ...["550", "551", "553", "550 5.1.1", "550 5.1.10", "553 5.1.3", "550 5.1.2"],
    // the office's own address, whom the server lets send, who must sign in, and what is full
    ...["550 5.1.7", "553 5.1.8", "550 5.7.1", "550 5.7.26", "553 5.7.1", "550 5.4.1", "503", "503 5.5.1", "530 5.7.0"],
    ...["552 5.2.2", "552", "554", "554 5.7.1", "554 5.1.1", "555"],
  ]) {
    const [code, why] = said.split(" ");
    server.answerWith({ code: Number(code), to: "address", ...(why === undefined ? {} : { why }) });
    answers.push(`${said}: ${await send(mail)}`);
  }
  assert.deepEqual(
    answers.filter((each) => each.endsWith("address-refused")).map((each) => each.replace(/:.*/, "")),
    ["550", "551", "553", "550 5.1.1", "550 5.1.10", "553 5.1.3", "550 5.1.2"],
  );
  assert.deepEqual(
    answers.filter((each) => !/refused$/.test(each)),
    [],
  );
});

test("a server that says nothing, or dawdles, is given up within the time", async (t) => {
  const dumb = createServer((socket) => socket.on("error", () => undefined)).listen(0, "127.0.0.1");
  t.after(() => dumb.close());
  await new Promise((resolve) => dumb.once("listening", resolve));
  const settings = settingsFor(`smtp://127.0.0.1:${(dumb.address() as { port: number }).port}`);
  assert.equal(await sendMailBy(settings, { silenceMs: 100, wholeMs: 5_000 })(mail), "server-silent");
  assert.equal(await sendMailBy(settings, { silenceMs: 5_000, wholeMs: 100 })(mail), "server-silent");
});

test("a login goes only where it can't be read on the way, or to this machine", async (t) => {
  const server = await aMailServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      done(username === "trede" && password === "geheim" ? null : new Error("no"), { user: "trede" }),
  });
  t.after(server.stop);
  const with_ = (login: string) => settingsFor(`smtp://${login}@127.0.0.1:${server.port}`);
  assert.equal(await sendMailBy(with_("trede:geheim"))(mail), "sent");
  assert.equal(await sendMailBy(with_("trede:anders"))(mail), "server-refused");
  // elsewhere it must become TLS first, which this server does not offer
  assert.equal(await sendMailBy({ ...with_("trede:geheim"), mustUpgrade: true })(mail), "server-refused");
  assert.equal(server.got.length, 1);
});
