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
async function said(request: unknown, json: boolean, more: readonly string[] = []) {
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
  const code = await scoreFile({ rest: [file, ...more], terminal } as unknown as Parameters<typeof scoreFile>[0]);
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

  it('asks for the sheet to be finished first, and proposes nothing where nothing is scored', async () => {
    const { by, choices } = workedRequest.sheets[0] as { by: string; choices: Record<string, number> };
    const { '1.1': _, '2.1': __, ...scored } = choices;
    const sheets = [{ by, choices: scored }];
    const { lines } = await said({ ...workedRequest, sheets, conditions: { L1: false, C1: true, C2: false } }, false);
    const from = lines.findIndex((line) => line.includes('finish the sheet first'));
    expect(from).toBeGreaterThan(0);
    expect(lines[from + 1]).toContain('2 criteria are not scored yet');
    expect(lines[from + 1]).toMatch(/First answer 1\.1, 2\.1\.$/);
    const steps = lines.slice(from).filter((line) => /^ +\d+\. /.test(line));
    expect(steps).toHaveLength(1);
    for (const step of steps) expect(step).not.toMatch(/criterion (1\.1|2\.1)\b/);
  });

  it('names no step at all for a sheet with one single answer, only what is to be answered', async () => {
    const by = workedRequest.sheets[0]?.by;
    const { lines } = await said({ ...workedRequest, sheets: [{ by, choices: { '1.1': 1 } }] }, false);
    expect(lines.some((line) => line.includes('finish the sheet first'))).toBe(true);
    expect(lines.filter((line) => /criterion 6\.|criterion 2\./.test(line))).toEqual([]);
  });

  it('keeps its JSON to the answer that programs know', async () => {
    const { documents, lines } = await said(workedRequest, true);
    expect(lines).toEqual([]);
    expect(documents.map((one) => Object.keys(one as object).sort())).toEqual([
      [
        'allowed',
        'band',
        'blockedBy',
        'gates',
        'law',
        'members',
        'parts',
        'remarks',
        'set',
        'total',
        'unconfirmed',
        'unscored',
      ],
    ]);
  });

  it('takes the day from the option where the file has none, and is used wrongly where the two disagree', async () => {
    const { asOf: _, ...undated } = workedRequest;
    expect((await said(undated, true, ['--as-of', '2026-06-15'])).code).toBe(0);
    expect((await said(workedRequest, true, ['--as-of', '2026-06-15'])).code).toBe(0);
    const { code, lines, documents } = await said(workedRequest, true, ['--as-of', '2026-07-01']);
    expect([code, documents]).toEqual([2, []]);
    expect(lines.join(' ')).toContain('--as-of says 2026-07-01, and the file says asOf "2026-06-15"');
  });

  it.each([
    [['--as-off', '2026-06-15'], 'There is no option --as-off'],
    [['-v'], 'There is no option -v'],
    [['other.json'], 'One file is scored at a time'],
    [['--as-of', 'nay'], '--as-of takes a day'],
    [['--pdf'], '--pdf needs a value'],
    [['--pdf', '--docx', 'a.docx'], '--pdf needs a value'],
  ])('refuses %j as wrong usage', async (more, sentence) => {
    const { code, lines } = await said(workedRequest, false, more);
    expect(code).toBe(2);
    expect(lines[0]).toContain(sentence);
  });

  it('makes no paper of a set whose sheet is not laid out, and scores it without', async () => {
    const set = '1048-2019/17';
    const old = { set, asOf: '2022-01-10', sheets: [{ by: 'm1', choices: {} }] };
    expect((await said(old, false)).code).toBe(0);
    const { code, lines } = await said(old, false, ['--pdf', join(folder, 'old.pdf')]);
    expect([code, lines]).toEqual([1, [expect.stringContaining('There is no paper of set 1048-2019/17')]]);
  });

  it('says that findings are missing, or not used, and changes no number for it', async () => {
    const findings = { '1.5': 2 };
    const missing = await said({ ...workedRequest, minima: 'finding', findings }, false);
    expect(missing.lines.find((line) => line.includes('there is none at'))).toMatch(/none at (?!.*\b1\.5\b)1\.1, /);
    const unused = await said({ ...workedRequest, findings }, false);
    expect(unused.lines.join(' ')).toContain('the findings are not used: the marks are held by majority');
    const [plain] = (await said(workedRequest, true)).documents;
    const [answer] = (await said({ ...workedRequest, findings }, true)).documents;
    expect(answer).toEqual({ ...(plain as object), remarks: [{ code: 'findings-unused', criteria: ['1.5'] }] });
  });

  it('refuses a wrong sheet without a list of things to do', async () => {
    const { code, lines } = await said({ ...workedRequest, sheets: [{ by: 'm1', choices: { '1.5': 9 } }] }, false);
    expect(code).toBe(1);
    expect(lines.join('\n')).not.toContain('the producer needs to');
  });
});
