import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { licenses } from './licenses.js';

// In development the pages come from here and the API from a server started beside (`npm start` or `npm run demo`).
const server = 'http://127.0.0.1:4480';

export default defineConfig(({ command }) => {
  // What is built is for people, whoever starts it: a test's NODE_ENV would bring in React's development build,
  // which is twice as large.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    root: import.meta.dirname,
    plugins: [react(), licenses(new URL('../../package-lock.json', import.meta.url))],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      // Nothing inline: the server's Content-Security-Policy allows scripts and styles from itself only.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2023',
    },
    server: {
      host: '127.0.0.1',
      proxy: Object.fromEntries(
        ['/api', '^/docs/.*\\.json$'].map((path) => [
          path,
          { target: server, changeOrigin: true, headers: { origin: server } },
        ]),
      ),
    },
  };
});
