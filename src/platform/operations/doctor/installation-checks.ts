// What belongs to the program itself: the build, its fonts, its bundle's hashes, and the tools it may use.

import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { verifyInstalled } from '../verify-bundle.ts';
import { type Finding, finding } from './finding.ts';

/** Regular and bold of the screens' typeface; without the Vietnamese part every second word changes its letters. */
const FONTS = ['latin-400', 'latin-700', 'vietnamese-400', 'vietnamese-700'];

/** Programs of the system that are used when present and never needed. */
const OPTIONAL_TOOLS = ['soffice', 'qpdf', 'pdfsig', 'tesseract'];

function filesOf(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Looks at the built program and its fonts. */
export function examineBuild(checkout: string): readonly Finding[] {
  const client = filesOf(join(checkout, 'dist', 'client'));
  const needed = ['dist/server/main.js', 'dist/client/manifest.json'];
  const missing = needed.filter((path) => !existsSync(join(checkout, path)));
  const missingFonts = FONTS.filter((font) => !client.some((name) => name.includes(font) && name.endsWith('.woff2')));
  return [
    finding('build/present', missing.length === 0 ? 'ok' : 'error', { missing }),
    finding('fonts/present', missingFonts.length === 0 ? 'ok' : 'error', { missing: missingFonts }),
  ];
}

/** Compares an unpacked bundle with its own list; nothing in a checkout, which has none. */
export async function examineBundle(checkout: string): Promise<readonly Finding[]> {
  const report = await verifyInstalled(checkout);
  if (report === null) return [];
  const { checked, wrong } = report;
  return [finding('bundle/files', wrong.length === 0 ? 'ok' : 'error', { checked, wrong })];
}

/** The first place in PATH with such a program; null where there is none. */
function findTool(tool: string, path: string): string | null {
  const names = process.platform === 'win32' ? [`${tool}.exe`, `${tool}.cmd`] : [tool];
  for (const folder of path.split(delimiter).filter(Boolean)) {
    for (const name of names) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not here.
      }
    }
  }
  return null;
}

/** Says which optional tools are there. */
export function examineTools(path: string): readonly Finding[] {
  return OPTIONAL_TOOLS.map((tool) => {
    const found = findTool(tool, path);
    return finding('tools/optional', found === null ? 'info' : 'ok', { tool, path: found });
  });
}
