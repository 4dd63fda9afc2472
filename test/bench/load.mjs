import { Agent, request } from 'node:http';

const LIMIT = 30_000;

/** A server under test: the same request again and again over kept connections. */
export class Target {
  constructor({ url, cpuUrl, body, cookie, connections }) {
    this.url = new URL(url);
    this.cpuUrl = cpuUrl;
    this.body = body;
    this.headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
    this.connections = connections;
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** The text of one answer. */
  once() {
    return new Promise((resolve, reject) => {
      const options = { method: 'POST', agent: this.agent, headers: this.headers, timeout: LIMIT };
      const sent = request(this.url, options, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${this.url.pathname} answered ${response.statusCode}: ${text.slice(0, 300)}`));
        });
      });
      sent.on('timeout', () => sent.destroy(new Error(`${this.url.pathname} did not answer in ${LIMIT / 1000} s`)));
      sent.on('error', reject);
      sent.end(this.body);
    });
  }

  /** Answers a second, and milliseconds of the server's CPU for each. */
  async round(requests) {
    const { length } = await this.once();
    const cpu = await this.cpu();
    const begun = performance.now();
    let left = requests;
    const connection = async () => {
      while (left-- > 0) {
        if ((await this.once()).length !== length) throw new Error(`${this.url.pathname} changed its answer`);
      }
    };
    await Promise.all(Array.from({ length: this.connections }, connection));
    const seconds = (performance.now() - begun) / 1000;
    return { perSecond: requests / seconds, cpu: ((await this.cpu()) - cpu) / 1000 / requests };
  }

  close() {
    this.agent.destroy();
  }

  async cpu() {
    return Number(await (await fetch(this.cpuUrl, { signal: AbortSignal.timeout(LIMIT) })).text());
  }
}
