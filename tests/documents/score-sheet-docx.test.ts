// The score sheet as DOCX: the words of its model, letter by letter, in a file that an office can go on writing.

import { describe, expect, it } from 'vitest';
import { scoreSheet } from '#official-forms/decision-26-2026/score-sheet.ts';
import { renderDocx } from '#platform/documents/render-docx.ts';
import { partsOfDocx, textOfWord } from './read-docx.ts';
import { squeezed, wordsOf } from './read-paper.ts';
import { blankFacts, filledFacts, highestChoices, setOf } from './sample-sheet.ts';

describe('the score sheet as DOCX', () => {
  it.each([1, 8, 11, 16, 21, 26])('of set %i says exactly what its model says, blank and filled in', async (number) => {
    const set = await setOf(number);
    for (const facts of [blankFacts, { ...filledFacts, choices: highestChoices(set) }]) {
      const paper = scoreSheet(set, facts);
      const parts = await partsOfDocx(await renderDocx(paper));
      expect(squeezed(textOfWord(parts.get('word/document.xml') ?? ''))).toBe(wordsOf(paper));
    }
  });

  it('has the page and the letters of an official document, and the notice of an unchecked copy at the foot of every page', async () => {
    const parts = await partsOfDocx(await renderDocx(scoreSheet(await setOf(11), filledFacts)));
    const body = parts.get('word/document.xml') ?? '';
    expect(body).toMatch(/<w:pgSz [^>]*w:w="11906" w:h="16838"/);
    expect(body).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
    expect(body).toContain('<w:titlePg/>');
    expect(parts.get('word/styles.xml')).toContain('w:ascii="Times New Roman"');
    expect(parts.get('word/styles.xml')).toContain('<w:sz w:val="26"/>');
    const feet = [...parts].filter(([name]) => /^word\/footer\d\.xml$/.test(name));
    expect(feet.length).toBe(2);
    for (const [, foot] of feet) expect(textOfWord(foot)).toContain('theo bản chép, chưa đối chiếu bản ký');
    const numbered = [...parts].filter(([name, xml]) => /^word\/header\d\.xml$/.test(name) && xml.includes('PAGE'));
    expect(numbered.length).toBe(1);
  });

  it('takes what people typed as words, never as a field, a link or markup', async () => {
    const typed = '<w:b/> & "ngoặc" ]]> {{field}} \u0007chuông\ud800 ậ 😀 茶';
    const paper = scoreSheet(await setOf(11), { ...blankFacts, opinion: typed, product: { name: typed, code: null } });
    const parts = await partsOfDocx(await renderDocx(paper));
    const body = parts.get('word/document.xml') ?? '';
    expect(textOfWord(body)).toContain('<w:b/> & "ngoặc" ]]> {{field}} chuông ậ 😀 茶');
    expect(body).not.toMatch(/[\u0000-\u0008\ud800](?![\udc00-\udfff])/);
    expect(body).not.toContain('w:instrText');
  });
});
