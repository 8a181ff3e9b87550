// Speaks the guidance of each kind of evidence into a small file. By hand, where espeak-ng and ffmpeg are installed (Debian packages);
// what it makes is kept in the sources beside the text it speaks, so that nobody needs them.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'src/modules/evidence/guidance-assets');
const { spoken } = JSON.parse(readFileSync(join(folder, 'spoken.json'), 'utf8'));
const aside = mkdtempSync(join(tmpdir(), 'guidance-'));

for (const [kind, text] of Object.entries(spoken)) {
  const raw = join(aside, `${kind}.wav`);
  const made = join(folder, `${kind}.mp3`);
  execFileSync('espeak-ng', ['-v', 'vi', '-s', '150', '-g', '4', '-w', raw, text]);
  const small = ['-ac', '1', '-ar', '16000', '-b:a', '24k', '-map_metadata', '-1', '-fflags', '+bitexact', made];
  execFileSync('ffmpeg', ['-loglevel', 'error', '-y', '-i', raw, ...small]);
  console.log(`${kind} ${statSync(made).size}`);
}
rmSync(aside, { recursive: true });
