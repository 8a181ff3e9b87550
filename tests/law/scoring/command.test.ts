// `ocop score FILE` as a person reads it and as a program does.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scoreFile } from '#entry/commands/score.ts';
import type { Terminal } from '#entry/terminal.ts';
import { workedRequest } from './worked-example.ts';

const folder = mkdtempSync(join(tmpdir(), 'openocop-score-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command says for a request, in words or as JSON. */
async function said(request: unknown, json: boolean) {
  const file = join(folder, 'sheets.json');
  writeFileSync(file, JSON.stringify(request));
  const lines: string[] = [];
  const documents: unknown[] = [];
  const terminal: Terminal = {
    json,
    say: (line) => lines.push(...(json ? [] : [line])),
    answer: (document) => documents.push(...(json ? [document] : [])),
    complain: (line) => lines.push(line),
    refuse: (_, sentence) => lines.push(sentence),
    progress: () => undefined,
  };
  const code = await scoreFile({ rest: [file], terminal } as unknown as Parameters<typeof scoreFile>[0]);
  return { code, lines, documents };
}

describe('ocop score', () => {
  it('says to a person why the points stand and the one thing that four stars need', async () => {
    const { code, lines } = await said(workedRequest, false);
    expect(code).toBe(0);
    expect(lines.some((line) => /m2: .*\b1\.5\/2=1 .*\b6\.2\.2\/2=1/.test(line))).toBe(true);
    const from = lines.findIndex((line) => line.includes('For 4 stars, the producer needs to:'));
    expect(lines.slice(from).filter((line) => /^ +\d+\. /.test(line))).toEqual([
      expect.stringMatching(/1\. Prove “Có hợp đồng liên kết trên 75% .*criterion 1\.5 .*Wins 1 point\./),
    ]);
  });

  it('names the points that a denied condition costs, and asks for the condition first', async () => {
    const { lines } = await said({ ...workedRequest, conditions: { C5: false } }, false);
    expect(lines.filter((line) => line.includes('8 4 points not counted because a condition is not met'))).toHaveLength(
      3,
    );
    expect(lines.find((line) => /^ +1\. /.test(line))).toContain('Meet the condition of criterion 8');
  });

  it('keeps its JSON to the answer that programs know', async () => {
    const { documents, lines } = await said(workedRequest, true);
    expect(lines).toEqual([]);
    expect(documents.map((one) => Object.keys(one as object).sort())).toEqual([
      ['allowed', 'band', 'blockedBy', 'gates', 'law', 'members', 'parts', 'set', 'total', 'unconfirmed', 'unscored'],
    ]);
  });

  it('refuses a wrong sheet without a list of things to do', async () => {
    const { code, lines } = await said({ ...workedRequest, sheets: [{ by: 'm1', choices: { '1.5': 9 } }] }, false);
    expect(code).toBe(1);
    expect(lines.join('\n')).not.toContain('the producer needs to');
  });
});
