// Loaded into both servers by `node --import`: tells at BENCH_CPU_PORT how much CPU time its process has used, in microseconds.
import { createServer } from 'node:http';

createServer((_, response) => {
  const { user, system } = process.cpuUsage();
  response.end(String(user + system));
})
  .listen(Number(process.env.BENCH_CPU_PORT), '127.0.0.1')
  .unref();
