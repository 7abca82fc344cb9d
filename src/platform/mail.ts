import { createTransport } from "nodemailer";

/** How this installation hands mail to a server (TREDE_SMTP_URL), and from which address (TREDE_MAIL_FROM). */
export type MailSettings = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; else STARTTLS, which must succeed unless the server is on this machine. */
  readonly secure: boolean;
  readonly mustUpgrade: boolean;
  readonly login: { readonly user: string; readonly password: string } | null;
  readonly from: string;
};

/** One mail to one address: plain text, with a file for a calendar beside it. */
export type Mail = {
  /** The same mail tried again has the same: who gets it twice can tell. */
  readonly id: string;
  readonly fromName: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly calendar: { readonly name: string; readonly method: "PUBLISH" | "CANCEL"; readonly text: string };
};

/** What became of it. Never in the server's own words: they may hold the address, or the login. */
export type MailVerdict = "sent" | "address-refused" | "server-refused" | "server-silent";
export type SendMail = (mail: Mail, stopping?: AbortSignal) => Promise<MailVerdict>;

export type MailLimits = { readonly silenceMs: number; readonly wholeMs: number };
/** A server that says nothing for ten seconds is given up, and a mail is handed over within a minute. */
const usualLimits: MailLimits = { silenceMs: 10_000, wholeMs: 60_000 };

/**
 * Sends by SMTP. The library writes the head of a mail, so that no value can begin a line of its own there; it reads no file and no
 * address of the web for us, and logs nothing.
 */
export const sendMailBy = (settings: MailSettings, limits: MailLimits = usualLimits): SendMail => {
  const { host, port, secure, mustUpgrade, login, from } = settings;
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS: mustUpgrade,
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
    connectionTimeout: limits.silenceMs,
    greetingTimeout: limits.silenceMs,
    dnsTimeout: limits.silenceMs,
    socketTimeout: limits.silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  });
  return async ({ id, fromName, to, subject, text, calendar }, stopping) => {
    const limit = AbortSignal.timeout(limits.wholeMs);
    try {
      await transport.sendMail({
        messageId: `<${id}@${from.slice(from.lastIndexOf("@") + 1)}>`,
        envelope: { from, to: [to] },
        from: { name: fromName, address: from },
        to: { name: "", address: to },
        subject,
        text,
        // no machine answers this (RFC 3834)
        headers: { "Auto-Submitted": "auto-generated" },
        icalEvent: { method: calendar.method, filename: calendar.name, content: calendar.text },
        signal: stopping === undefined ? limit : AbortSignal.any([limit, stopping]),
      });
      return "sent";
    } catch (error) {
      stopping?.throwIfAborted();
      return verdictOf(error);
    }
  };
};

const silences: ReadonlySet<string> = new Set(["ECONNECTION", "ETIMEDOUT", "EDNS", "ESOCKET", "EABORT"]);

/** What a server answers of a mailbox that is not there, or not with it (RFC 5321, 4.2.3). */
const ofMailbox: ReadonlySet<number> = new Set([550, 551, 553]);

/** The subject "addressing" of RFC 3463 (3.2), but for the two that speak of the sender: that is this office's address, not the client's. */
const ofRecipient = /^5\.1\.(?![78]$)\d+$/;

/**
 * The address is refused where the server says so of it, and says nothing else by the code beside it. Whom it lets send, who must sign in,
 * what is full: that is between this office and its server, and may be otherwise tomorrow.
 */
const verdictOf = (error: unknown): Exclude<MailVerdict, "sent"> => {
  const { code, command, responseCode, response } = error as Readonly<Record<string, unknown>>;
  if (code === "EENVELOPE" && typeof responseCode === "number") {
    const why = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})(?!\S)/.exec(String(response))?.[1];
    const isOfAddress = ofMailbox.has(responseCode) && (why === undefined || ofRecipient.test(why));
    return command === "RCPT TO" && isOfAddress ? "address-refused" : "server-refused";
  }
  return typeof code === "string" && silences.has(code) ? "server-silent" : "server-refused";
};
