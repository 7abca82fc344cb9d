import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A mail as the server got it: to whom, and its head and text whole. */
export type GotMail = { readonly from: string; readonly to: readonly string[]; readonly raw: string };

/** `why`: the code that says more (RFC 3463), before the words. */
export type Answer = { readonly code: number; readonly why?: string; readonly to: "address" | "mail" };

export type TestMailServer = {
  readonly port: number;
  readonly got: readonly GotMail[];
  /** The next mails are answered so; undefined: taken. */
  readonly answerWith: (answer: Answer | undefined) => void;
  readonly stop: () => Promise<void>;
};

/** A mail server on this machine that keeps what it gets. */
export const aMailServer = async (over: SMTPServerOptions = {}): Promise<TestMailServer> => {
  const got: GotMail[] = [];
  let answer: Answer | undefined;
  const refusal = (): Error =>
    Object.assign(new Error([answer?.why ?? [], "no, and here is anna@example.org"].flat().join(" ")), {
      responseCode: answer?.code,
    });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    hideENHANCEDSTATUSCODES: true,
    onRcptTo: (_address, _session, done) => done(answer?.to === "address" ? refusal() : null),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        if (answer?.to === "mail") return done(refusal());
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        got.push({ from, to, raw: Buffer.concat(parts).toString("utf8") });
        return done();
      });
    },
    ...over,
  });
  // who tests a refusal breaks the connection off
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("a mail server without a port");
  return {
    port: address.port,
    got,
    answerWith: (next) => {
      answer = next;
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
};
