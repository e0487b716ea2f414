import nodemailer from 'nodemailer';
import type { NoticeMessage, TransportAnswer } from './notice-message.ts';
import { trustedAuthorities } from './trusted-authorities.ts';
import { writeHtml, writeText } from './write-mail.ts';

/** Where mail is handed over. */
export interface MailServer {
  host: string;
  port: number;
  /** TLS from the first byte; else STARTTLS where it is offered, and always where a password is sent beyond this machine. */
  secure: boolean;
  requireTls: boolean;
  user: string | null;
  password: string | null;
  /** PEM, beside the system's. */
  extraCa?: string | undefined;
  /** As it stands in the header: an address, or a name with one in angle brackets. */
  from: string;
}

/** How long each phase may take, in milliseconds; a server that trickles is left after `whole`. */
export interface MailTimes {
  connect: number;
  greeting: number;
  silence: number;
  whole: number;
}
export const MAIL_TIMES: MailTimes = { connect: 10_000, greeting: 10_000, silence: 20_000, whole: 60_000 };

const LONGEST_ANSWER = 1000;

/** Hands one mail to the server. Never throws: what went wrong is the answer. */
export type SendMail = (message: NoticeMessage, address: string) => Promise<TransportAnswer>;

export function createSendMail(server: MailServer, times: MailTimes = MAIL_TIMES): SendMail {
  return async (message, address) => {
    // One connection each: messages are few, and a broken one is nobody else's.
    const transport = nodemailer.createTransport({
      host: server.host,
      port: server.port,
      secure: server.secure,
      requireTLS: server.requireTls,
      ...(server.user === null ? {} : { auth: { user: server.user, pass: server.password ?? '' } }),
      tls: trustedAuthorities(server.extraCa),
      connectionTimeout: times.connect,
      greetingTimeout: times.greeting,
      socketTimeout: times.silence,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(
      () => late.reject(Object.assign(new Error(`not done after ${times.whole} ms`), { code: 'ETIMEDOUT' })),
      times.whole,
    );
    try {
      const sent = await Promise.race([
        transport.sendMail(mailOf(message, address, server.from)),
        late.promise,
      ]);
      return { delivered: true, answer: cut(sent.response), lasting: false };
    } catch (error) {
      return refusal(error, server);
    } finally {
      clearTimeout(timer);
      transport.close();
    }
  };
}

/** The mail itself. Its id stays the same at every attempt, so that a second copy can be told from a second message. */
function mailOf(message: NoticeMessage, address: string, from: string) {
  const domain = /@([^>\s]+)>?$/.exec(from)?.[1] ?? 'adept.invalid';
  return {
    from,
    to: { name: '', address },
    subject: message.rendered.subject,
    text: writeText(message.rendered),
    html: writeHtml(message.rendered),
    messageId: `<${message.id}@${domain}>`,
    date: new Date(message.at),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': message.rendered.language,
      'X-Adept-Notice': message.id,
    },
  };
}

function refusal(error: unknown, { password }: MailServer): TransportAnswer {
  const { code, response, responseCode, message } = error as {
    code?: string;
    response?: string;
    responseCode?: number;
    message?: string;
  };
  const said = [code, response ?? message].filter(Boolean).join(': ');
  const clean = password ? said.replaceAll(password, '…') : said;
  return { delivered: false, answer: cut(clean), lasting: (responseCode ?? 0) >= 500 };
}

function cut(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_ANSWER);
}
