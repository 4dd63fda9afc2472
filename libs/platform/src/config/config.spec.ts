import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.js';

const faultOf = (env: Record<string, string>): string => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'none';
};

describe('readConfig', () => {
  it('runs without any setting: SQLite, loopback, demo data', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: '.data',
      demo: true,
      demoPassword: 'samverkan',
      demoAccountsAllowed: true,
      production: false,
      proxies: 0,
      portalUrl: 'http://127.0.0.1:3000',
    });
  });

  it.each([
    ['PORT', { PORT: 'abc' }],
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: '80.5' }],
    ['PORT', { PORT: ' ' }],
    ['HOST', { HOST: 'a b' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://localhost/x' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost' }],
    ['DATABASE_URL', { DATABASE_URL: 'portal' }],
    ['PORTAL_DEMO', { PORTAL_DEMO: 'ja' }],
    ['PORTAL_DEMO_PASSWORD', { PORTAL_DEMO_PASSWORD: 'kort' }],
    ['PORTAL_PROXIES', { PORTAL_PROXIES: '-1' }],
    ['PORTAL_URL', { PORTAL_URL: 'samverkan.example.se' }],
    ['PORTAL_URL', { PORTAL_URL: 'https://samverkan.example.se/?a=b' }],
    ['SMTP_URL', { SMTP_URL: 'http://post.example.se', MAIL_FROM: 'portalen@example.se' }],
    ['SMTP_URL', { SMTP_URL: 'smtp://', MAIL_FROM: 'portalen@example.se' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://post.example.se' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://post.example.se', MAIL_FROM: 'Portalen' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://post.example.se', MAIL_FROM: 'Portalen\r\nBcc: a@b.se <portalen@example.se>' }],
    ['PORTAL_URL', { SMTP_URL: 'smtp://post.example.se', MAIL_FROM: 'a@b.se', NODE_ENV: 'production' }],
    ['PORTAL_DEMO', { PORTAL_DEMO: 'true', NODE_ENV: 'production' }],
    ['PORTAL_DEMO_PASSWORD', { PORTAL_DEMO: 'true', HOST: '0.0.0.0' }],
  ] as [string, Record<string, string>][])('names %s in %j', (name, env) => {
    expect(faultOf(env)).toContain(`- ${name}`);
  });

  it('names every fault at once', () => {
    const fault = faultOf({ PORT: 'x', DATABASE_URL: 'y' });
    expect(fault).toContain('PORT');
    expect(fault).toContain('DATABASE_URL');
  });

  it.each([
    [{ HOST: '0.0.0.0' }, false],
    [{ DATABASE_URL: 'mysql://root@127.0.0.1:3306/portal' }, false],
    [{ DATABASE_URL: 'mysql://root@127.0.0.1:3306/portal', PORTAL_DEMO_PASSWORD: 'samverkan' }, true],
    [{ HOST: '::1' }, true],
    [{ PORTAL_DEMO: 'false' }, false],
    [{ NODE_ENV: 'production' }, false],
    [{ NODE_ENV: 'production', PORTAL_DEMO_PASSWORD: 'samverkan' }, false],
  ] as [Record<string, string>, boolean][])('%j loads demo data: %s', (env, demo) => {
    expect(readConfig(env).demo).toBe(demo);
  });

  it.each([
    [{}, true],
    [{ HOST: '0.0.0.0' }, false],
    [{ HOST: '0.0.0.0', PORTAL_DEMO_PASSWORD: 'samverkan' }, true],
    [{ DATABASE_URL: 'mysql://root@127.0.0.1:3306/portal' }, false],
    [{ PORTAL_DEMO: 'false' }, true],
    [{ NODE_ENV: 'production', PORTAL_DEMO_PASSWORD: 'samverkan' }, false],
  ] as [Record<string, string>, boolean][])('%j runs on a database with demo accounts: %s', (env, allowed) => {
    expect(readConfig(env).demoAccountsAllowed).toBe(allowed);
  });

  it.each([
    [{ HOST: '0.0.0.0', PORT: '8080' }, 'http://localhost:8080'],
    [{ HOST: '::1' }, 'http://[::1]:3000'],
    [{ PORTAL_URL: 'https://samverkan.example.se/portal/' }, 'https://samverkan.example.se/portal'],
  ] as [Record<string, string>, string][])('%j is reached at %s', (env, url) => {
    expect(readConfig(env).portalUrl).toBe(url);
  });

  it('reads where mail goes and whom it comes from', () => {
    const MAIL_FROM = 'Samverkansportalen <portalen@example.se>';
    const from = { name: 'Samverkansportalen', email: 'portalen@example.se' };
    expect(readConfig({ SMTP_URL: 'smtp://post.example.se', MAIL_FROM }).mail).toEqual({
      host: 'post.example.se',
      port: 587,
      secure: false,
      from,
    });
    expect(readConfig({ SMTP_URL: 'smtps://portal:l%C3%B6sen%40ord@[::1]', MAIL_FROM }).mail).toEqual({
      host: '::1',
      port: 465,
      secure: true,
      user: 'portal',
      password: 'lösen@ord',
      from,
    });
    const bare = readConfig({ SMTP_URL: 'smtp://post.example.se:25', MAIL_FROM: 'portalen@example.se' }).mail;
    expect([bare?.port, bare?.from]).toEqual([25, { name: '', email: 'portalen@example.se' }]);
  });
});
