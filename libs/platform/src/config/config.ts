import { z } from 'zod';
import { isSmtpUrl, type MailConfig, mailConfig, parseSender } from './mail-config.js';

/** The portal's settings, read from the environment once at start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** MariaDB or MySQL; absent = SQLite in a file under dataDir. */
  readonly databaseUrl?: string;
  /** Whether an empty database is filled with demo data. */
  readonly demo: boolean;
  readonly demoPassword: string;
  /** Whether the portal may run on a database that has demo accounts: only where their password is known to those who can reach it. */
  readonly demoAccountsAllowed: boolean;
  readonly production: boolean;
  /** How many reverse proxies in front tell the client's address and protocol. */
  readonly proxies: number;
  /** The portal's address as people reach it, without a slash at the end: for links in mail. */
  readonly portalUrl: string;
  /** How mail is sent; absent = not at all. */
  readonly mail?: MailConfig;
}

export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`Inställningarna går inte att använda:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

const switchText = z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1');

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'PORT ska vara ett portnummer, 0–65535.')
    .transform(Number)
    .refine((port) => port <= 65535, 'PORT ska vara ett portnummer, 0–65535.')
    .default(3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'HOST ska vara en adress eller ett värdnamn, t.ex. 127.0.0.1.')
    .default('127.0.0.1'),
  PORTAL_DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, 'DATABASE_URL ska se ut så här: mysql://användare:lösenord@värd:3306/databas.')
    .optional(),
  PORTAL_DEMO: switchText.optional(),
  PORTAL_DEMO_PASSWORD: z.string().min(8, 'PORTAL_DEMO_PASSWORD ska ha minst 8 tecken.').optional(),
  PORTAL_PROXIES: z.coerce
    .number('PORTAL_PROXIES ska vara antalet omvända proxyservrar, 0–5.')
    .int('PORTAL_PROXIES ska vara antalet omvända proxyservrar, 0–5.')
    .min(0, 'PORTAL_PROXIES ska vara antalet omvända proxyservrar, 0–5.')
    .max(5, 'PORTAL_PROXIES ska vara antalet omvända proxyservrar, 0–5.')
    .default(0),
  PORTAL_URL: z
    .string()
    .refine(isWebUrl, 'PORTAL_URL ska vara portalens adress, t.ex. https://samverkan.example.se.')
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  SMTP_URL: z
    .string()
    .refine(isSmtpUrl, 'SMTP_URL ska se ut så här: smtp://användare:lösenord@värd:587, eller smtps://…:465.')
    .optional(),
  MAIL_FROM: z
    .string()
    .refine(
      (text) => parseSender(text) !== undefined,
      'MAIL_FROM ska se ut så här: Samverkansportalen <portalen@example.se>.',
    )
    .optional(),
});

/**
 * Demo data is loaded by default only where nobody else can reach it (SQLite and a loopback HOST); elsewhere only when
 * PORTAL_DEMO_PASSWORD is set; never in production.
 *
 * @throws ConfigError naming every variable that cannot be used, all at once.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => {
        const name = issue.path.join('.');
        return issue.message.startsWith(name) ? issue.message : `${name} ska vara true eller false.`;
      }),
    );
  }
  const { PORT, HOST, PORTAL_DATA_DIR, DATABASE_URL, PORTAL_DEMO, PORTAL_DEMO_PASSWORD, PORTAL_PROXIES } = parsed.data;
  const { PORTAL_URL, SMTP_URL, MAIL_FROM } = parsed.data;
  const production = given['NODE_ENV'] === 'production';
  const onlyHere = DATABASE_URL === undefined && LOOPBACK.test(HOST);
  if (PORTAL_DEMO && production) {
    throw new ConfigError(['PORTAL_DEMO kan inte vara true i produktion (NODE_ENV=production).']);
  }
  if (PORTAL_DEMO && !onlyHere && PORTAL_DEMO_PASSWORD === undefined) {
    throw new ConfigError([
      'PORTAL_DEMO_PASSWORD behövs när demodata ska läggas in på en annan databas än SQLite eller en adress som andra når.',
    ]);
  }
  if (SMTP_URL !== undefined && MAIL_FROM === undefined) {
    throw new ConfigError(['MAIL_FROM behövs när SMTP_URL är satt: den som mejlen kommer från.']);
  }
  if (SMTP_URL !== undefined && PORTAL_URL === undefined && production) {
    throw new ConfigError(['PORTAL_URL behövs när SMTP_URL är satt i produktion: mejlen länkar till portalen.']);
  }
  return {
    port: PORT,
    host: HOST,
    dataDir: PORTAL_DATA_DIR,
    ...(DATABASE_URL !== undefined && { databaseUrl: DATABASE_URL }),
    demo: !production && (PORTAL_DEMO ?? (onlyHere || PORTAL_DEMO_PASSWORD !== undefined)),
    demoPassword: PORTAL_DEMO_PASSWORD ?? 'samverkan',
    demoAccountsAllowed: !production && (onlyHere || PORTAL_DEMO_PASSWORD !== undefined),
    production,
    proxies: PORTAL_PROXIES,
    portalUrl: PORTAL_URL ?? ownUrl(HOST, PORT),
    ...(SMTP_URL !== undefined && MAIL_FROM !== undefined && { mail: mailConfig(SMTP_URL, MAIL_FROM) }),
  };
}

/** Where the portal is reached from the computer that it runs on. */
function ownUrl(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && !/[?#\s]/.test(text);
}

function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return ['mysql:', 'mariadb:'].includes(url.protocol) && url.hostname !== '' && url.pathname.length > 1;
}
