import { defineConfig } from 'vite';
import portal from '../../package.json' with { type: 'json' };

/** Where `npm run dev` finds the API. */
// The API compares Origin and Host: Host stays the one of the page.
const api = { target: `http://127.0.0.1:${process.env['PORT'] ?? 3000}`, changeOrigin: false };

export default defineConfig({
  root: import.meta.dirname,
  define: { __PORTAL_VERSION__: JSON.stringify(portal.version) },
  resolve: { tsconfigPaths: true },
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  server: {
    port: 5173,
    strictPort: true,
    host: '127.0.0.1',
    proxy: { '/graphql': api, '/files': api, '/attachments': api, '/exports': api, '/offentligt': api, '/ready': api },
  },
});
