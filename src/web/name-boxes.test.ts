import { describe, expect, it } from 'vitest';
import { withBoxesNamed } from './name-boxes.ts';

const page = (list: string, fields: string): string =>
  `<ul class="error-summary__list">${list}</ul><form>${fields}</form>`;
const entry = (id: string, bare = true): string =>
  `<li><a href="#${id}"${bare ? ' data-bare' : ''}>Ô này còn trống.</a></li>`;
const named = (html: string): string => /<li>([\s\S]*?)<\/li>/.exec(withBoxesNamed(html))?.[1] ?? '';

describe('an entry of the summary', () => {
  it('is named by the label of its box', () => {
    const field =
      '<label class="field__label" for="f-reason">Lý do<span class="field__optional"> (không bắt buộc)</span></label><input id="f-reason">';
    expect(named(page(entry('f-reason'), field))).toBe('<a href="#f-reason">Lý do: Ô này còn trống.</a>');
  });

  it('is named by the legend of a group, and by the name a box carries for screen readers', () => {
    const group =
      '<fieldset class="field" id="f-kind-group"><legend class="field__label">Loại</legend><input id="f-kind"></fieldset>';
    expect(named(page(entry('f-kind'), group))).toBe('<a href="#f-kind">Loại: Ô này còn trống.</a>');
    const row = '<select id="f-rows-0-word" name="rows.0.word" aria-label="Dòng 5"></select>';
    expect(named(page(entry('f-rows-0-word'), row))).toBe('<a href="#f-rows-0-word">Dòng 5: Ô này còn trống.</a>');
  });

  it('that says itself what is meant keeps its words', () => {
    const field = '<label for="f-a">Tên</label><input id="f-a">';
    expect(named(page(entry('f-a', false), field))).toBe('<a href="#f-a">Ô này còn trống.</a>');
  });

  it('leads nowhere where its box is not on the page, and is no link then', () => {
    expect(named(page(entry('f-away'), '<input id="f-a">'))).toBe('Ô này còn trống.');
  });
});
