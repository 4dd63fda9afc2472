import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Clock } from '@platform/clock/clock.js';
import { readConfig } from '@platform/config/config.js';
import type { Pace } from '@platform/worker/turns.js';
import { DOCUMENT_PACE } from '../../apps/api/src/invoicing/index.js';
import { createPortal } from '../../apps/api/src/portal.js';
import { freshDatabase, type TestDatabase } from './database.js';

export const PASSWORD = 'samverkan';

export interface Answer<T = any> {
  readonly data?: T;
  readonly errors?: readonly {
    message: string;
    path?: (string | number)[];
    extensions: Record<string, any> & { code: string };
  }[];
}

/** A browser or program with a session of its own. */
export class Client {
  private cookie = '';

  constructor(readonly url: string) {}

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(new URL(path, this.url), {
      ...init,
      headers: { cookie: this.cookie, ...(init.headers as Record<string, string>) },
      signal: AbortSignal.timeout(30_000),
    });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0]!;
    return response;
  }

  get sessionCookie(): string {
    return this.cookie;
  }

  async send<T = any>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<T>;
  }

  /** The data of a call that must succeed. */
  async data<T = any>(query: string, variables?: Record<string, unknown>): Promise<T> {
    const { data, errors } = await this.send<T>(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data!;
  }

  /** The code of a call that must be refused; 'none' when it was not. */
  async refusal(query: string, variables?: Record<string, unknown>): Promise<string> {
    return (await this.send(query, variables)).errors?.[0]?.extensions.code ?? 'none';
  }

  async signIn(email: string, password = PASSWORD): Promise<this> {
    await this.data('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }', {
      input: { email, password },
    });
    return this;
  }
}

export interface Portal {
  readonly app: NestExpressApplication;
  readonly url: string;
  readonly database: TestDatabase;
  /** Sets what the portal takes for now; undefined = the real clock. */
  setNow(instant: string | undefined): void;
  client(): Client;
  as(email: string): Promise<Client>;
  /** Stops the portal and drops its database. */
  stop(): Promise<void>;
}

const AN_HOUR = 3_600_000;

export interface PortalOptions {
  readonly demo?: boolean;
  readonly env?: Record<string, string>;
  /** Milliseconds; an hour = no document is written before somebody asks for it. */
  readonly documentsEvery?: number;
  readonly database?: TestDatabase;
}

/** A portal in this process on a fresh database, with demo data unless `demo` is false. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const { demo = true, env = {}, documentsEvery = AN_HOUR, database = await freshDatabase() } = options;
  const config = readConfig({
    PORTAL_DATA_DIR: database.dataDir,
    DATABASE_URL: database.databaseUrl,
    PORTAL_DEMO: String(demo),
    PORTAL_DEMO_PASSWORD: PASSWORD,
    ...env,
  });
  let now: Date | undefined;
  const app = await createPortal(config, (made) => {
    const clock = made.get(Clock);
    const real = clock.now.bind(clock);
    clock.now = () => now ?? real();
    made.get<Pace>(DOCUMENT_PACE).intervalMs = documentsEvery;
  });
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  return {
    app,
    url,
    database,
    setNow: (instant) => {
      now = instant === undefined ? undefined : new Date(instant);
    },
    client: () => new Client(url),
    as: (email) => new Client(url).signIn(email),
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
