/** The server that takes the portal's mail, and whom it comes from. */
export interface MailConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps); otherwise STARTTLS when the server offers it. */
  readonly secure: boolean;
  readonly user?: string;
  readonly password?: string;
  readonly from: Sender;
}

export interface Sender {
  /** Empty = only the address. */
  readonly name: string;
  readonly email: string;
}

const SENDER = /^(?:"?([^<>"\p{Cc}]*?)"?\s*<([^\s<>@"]+@[^\s<>@"]+)>|([^\s<>@"]+@[^\s<>@"]+))$/u;

/** "Name <address>" or only an address; undefined when it is neither. */
export function parseSender(text: string): Sender | undefined {
  const match = SENDER.exec(text.trim());
  if (!match) return undefined;
  const [, name = '', bracketed, bare] = match;
  return { name: name.trim(), email: (bracketed ?? bare)! };
}

/** Whether a text is an address of a mail server. */
export function isSmtpUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname } = new URL(text);
  return ['smtp:', 'smtps:'].includes(protocol) && hostname !== '' && ['', '/'].includes(pathname);
}

/** Both texts have been checked. */
export function mailConfig(smtpUrl: string, from: string): MailConfig {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (secure ? 465 : 587)),
    secure,
    ...(username !== '' && { user: decodeURIComponent(username), password: decodeURIComponent(password) }),
    from: parseSender(from)!,
  };
}
