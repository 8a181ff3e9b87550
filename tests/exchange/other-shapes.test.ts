// Workbooks of other offices' shapes, composed after the reader worked: what a person expects of each, row by row, and
// how right every column is.

import { beforeAll, describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import type { TerritoryIndex } from '#law/territory-types.ts';
import { judgeRegister } from '#modules/exchange/index.ts';
import { type Accuracy, accuracyTable, compareRegister } from './expected-register.ts';
import { buildWorkbook, mustRead } from './office-workbook.ts';
import { bothLanguages } from './workbooks/both-languages.ts';
import { crossedStars } from './workbooks/crossed-stars.ts';
import { decisionInOneCell } from './workbooks/decision-in-one-cell.ts';
import { groupedByDecision } from './workbooks/grouped-by-decision.ts';
import { groupedByProducer } from './workbooks/grouped-by-producer.ts';
import { manySheets } from './workbooks/many-sheets.ts';
import { plainList } from './workbooks/plain-list.ts';
import { producerFirst } from './workbooks/producer-first.ts';
import type { OfficeShape } from './workbooks/shape.ts';
import { sideBySide } from './workbooks/side-by-side.ts';
import { untidyTyping } from './workbooks/untidy-typing.ts';

const shapes: readonly OfficeShape[] = [
  plainList,
  crossedStars,
  manySheets,
  sideBySide,
  groupedByDecision,
  untidyTyping,
  groupedByProducer,
  decisionInOneCell,
  producerFirst,
  bothLanguages,
];

let territory: TerritoryIndex;
beforeAll(async () => {
  territory = await loadTerritory();
});

describe('registers of other shapes', () => {
  for (const shape of shapes) {
    it(`are read to the last cell: ${shape.title}`, async () => {
      const { sheets } = await mustRead(await buildWorkbook(shape.sheets));
      const judged = judgeRegister(sheets, { territory, asOf: date(shape.asOf), provinceCode: shape.provinceCode });
      const { differences, accuracy } = compareRegister(judged, shape.rows);
      process.stdout.write(`${shape.title}\n${accuracyTable(accuracy satisfies Accuracy)}\n`);
      expect(differences).toEqual([]);
      expect(judged.meta.sheets.filter((s) => s.ignored !== null).map((s) => s.name)).toEqual(shape.ignored);
      const described = new Set(shape.rows.map((r) => `${r.sheet ?? shape.sheets[0]?.name}!${r.row}`));
      expect(judged.rows.map((r) => `${r.sheet}!${r.row}`).filter((at) => !described.has(at))).toEqual([]);
    });
  }
});
