import react from '@vitejs/plugin-react';
import { Buffer } from 'node:buffer';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';
import { licenses } from './licenses.js';

// In development the pages come from here and the API from a server started beside (`npm start` or `npm run demo`).
const server = 'http://127.0.0.1:4480';

/** Beside each script its short forms, made once: a third of the bytes on the way, and no work at each visit. */
const shortForms = {
  name: 'short-forms',
  apply: 'build',
  async writeBundle({ dir }, bundle) {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
    for (const [name, file] of Object.entries(bundle)) {
      if (!/\.(js|css)$/.test(name)) continue;
      const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source);
      await writeFile(join(dir, `${name}.gz`), gzipSync(bytes, { level: 9 }));
      await writeFile(join(dir, `${name}.br`), brotliCompressSync(bytes, quality));
    }
  },
};

export default defineConfig(({ command }) => {
  // What is built is for people, whoever starts it: a test's NODE_ENV would bring in React's development build,
  // which is twice as large.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    root: import.meta.dirname,
    plugins: [react(), licenses(new URL('../../package-lock.json', import.meta.url)), shortForms],
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
