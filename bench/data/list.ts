// The list that an office sends: invented products of one province that the register does not hold yet, in seventeen columns
// under Vietnamese headings. The same in every run.

import { Writable } from 'node:stream';
import { addMonths, partsOf } from '#kernel/calendar.ts';
import { type CellToWrite, type ColumnSpec, writeWorkbook } from '#platform/spreadsheets/write-workbook.ts';
import { registerWorkbook as words } from '#texts/vi/register-workbook.ts';
import { kinds, producerBeginnings } from './names.ts';
import { Draw } from './random.ts';
import { FIRST_DAY, MONTHS, places } from './register.ts';

const text = (heading: string): ColumnSpec => ({ heading, kind: 'text', width: 20 });
const number = (heading: string): ColumnSpec => ({ heading, kind: 'number', width: 8 });
const day = (heading: string): ColumnSpec => ({ heading, kind: 'date', width: 12 });

const { columns: heading } = words;
/** The columns in the order in which the floor takes them by their place. */
const columns: readonly ColumnSpec[] = [
  ...[number(heading.ordinal), text(heading.productName), text(heading.productCode), text(heading.producerName)],
  ...[text(heading.producerType), text(heading.village), text(heading.oldCommune), text(heading.newCommune)],
  ...[text(heading.province), number(heading.productSet), number(heading.star), text(heading.decisionNo)],
  ...[day(heading.issuedOn), day(heading.expiresOn), number(heading.year), number(heading.price)],
  text(heading.packaging),
];

/** Products of one producer, on average. */
const EACH = 4;

/** Rows of the list. A figure in every name keeps two of them from being taken for one written twice. */
export async function drawList(count: number, provinceCode: string): Promise<readonly (readonly CellToWrite[])[]> {
  const draw = new Draw();
  const communes = (await places()).filter((place) => place.provinceCode === provinceCode);
  const makers = Array.from({ length: Math.ceil(count / EACH) }, (_, i) => {
    const place = draw.of(communes);
    const { words: beginning, type } = draw.of(producerBeginnings);
    return { place, name: `${beginning} Nà Giả ${i + 1}`, kind: words.producerTypes[type] };
  });
  return Array.from({ length: count }, (_, i): readonly CellToWrite[] => {
    const kind = draw.of(kinds);
    const { place, name, kind: producerType } = draw.of(makers);
    const issuedOn = addMonths(FIRST_DAY, draw.below(MONTHS));
    const { year } = partsOf(issuedOn);
    return [
      ...[i + 1, `${kind.name} bản ${i + 1}`, `${provinceCode}-${place.communeCode}-${i + 1}-${year}`, name],
      ...[producerType, 'Bản Giả Định', null, place.communeName, place.provinceName, kind.set, 3 + draw.below(2)],
      ...[`${1 + draw.below(4_000)}/QĐ-UBND`, issuedOn, addMonths(issuedOn, 36), year],
      ...[(1 + draw.below(80)) * 5_000, `Túi ${(1 + draw.below(10)) * 100} g`],
    ];
  });
}

/** The list as the file that is sent. */
export async function listFile(rows: readonly (readonly CellToWrite[])[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  const kept = new Writable({
    write(chunk: Buffer, _encoding, done) {
      parts.push(chunk);
      done();
    },
  });
  const sheet = { name: words.sheet, title: [words.title], columns };
  await writeWorkbook(
    kept,
    { author: 'OpenOCOP', madeAt: Date.parse(FIRST_DAY), sheet },
    (async function* () {
      yield rows;
    })(),
  );
  return Buffer.concat(parts);
}
