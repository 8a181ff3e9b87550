// Ideas as a table of a spreadsheet, each ground with its points and its reason.

import { textsOf } from '#texts/index.ts';
import type { CsvTable, PageRequest } from '#web/page.ts';
import { grounds } from '../rules/priority.ts';
import type { IdeaList } from '../use-cases/list-ideas.ts';
import { volumeWords } from './idea-words.tsx';

/** One line an idea, in the order of the page. */
export function ideaTable({ ideas }: IdeaList, { lang }: PageRequest): CsvTable {
  const t = textsOf(lang);
  const words = t.ideas;
  const { columns: c, onProvinceList } = words.list;
  return {
    columns: [
      ...[c.order, c.idea, c.proposer, c.commune, c.material, c.volume, c.set, c.points],
      ...grounds.flatMap((ground) => {
        const { label } = words.grounds[ground];
        return [c.ground(label), c.groundReason(label)];
      }),
      ...[c.state, c.reason, onProvinceList, c.provinceReason],
    ],
    rows: ideas.map((idea, at) => [
      ...[at + 1, idea.name, idea.proposer, idea.commune, idea.rawMaterial, volumeWords(t, lang, idea)],
      ...[idea.setNumber, idea.points],
      ...grounds.flatMap((ground) => {
        const answer = idea.grounds?.[ground];
        return [answer?.points ?? null, answer?.reason ?? null];
      }),
      ...[words.states[idea.state], idea.stateReason, idea.onProvinceList ? 'x' : null, idea.provinceReason],
    ]),
  };
}
