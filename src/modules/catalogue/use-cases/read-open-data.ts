// Open data for whoever asks: which files there are, one of them as of now, or one as it was made for a month.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { XLSX } from '#kernel/media-types.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { loadTerritory } from '#law/territory.ts';
import { provinceToday } from '#modules/territory/index.ts';
import { workbookStream } from '#platform/spreadsheets/workbook-stream.ts';
import { oneOf, optionalText, text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { nationalCsv, writeNational } from '../national-list.ts';
import { mediaTypes, parseFileName, writeDataset, writeDictionary } from '../open-data-files.ts';
import { poolOf } from '../public-day.ts';
import { fileNameOf, isMonth } from '../rules/open-data-fields.ts';
import { findMonthlyFile, listMonthlyFiles, type MonthlyFile } from '../store-open-data.ts';

export const listOpenData = defineUseCase({
  name: 'catalogue/read-open-data',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    return ok<{ readonly asOf: LocalDate; readonly monthly: readonly MonthlyFile[] }>({
      asOf: context.today,
      monthly: await listMonthlyFiles(poolOf(context)),
    });
  },
});

export type { MonthlyFile } from '../store-open-data.ts';

/** So many whole downloads at once; each reads the register from end to end. */
const AT_ONCE = 3;
let running = 0;

/** Bytes of a text as it comes; gives the place back at the end, or when the reader leaves. */
function streamOf(text: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let open = true;
  const leave = (): void => {
    if (open) running -= 1;
    open = false;
  };
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await text.next();
        if (next.done) {
          leave();
          controller.close();
        } else controller.enqueue(encoder.encode(next.value));
      } catch (fault) {
        leave();
        controller.error(fault);
      }
    },
    async cancel() {
      leave();
      await text.return(undefined);
    },
  });
}

/** A file as it goes out; with a tag where the same bytes may be asked for again. */
interface OpenFile {
  readonly body: Uint8Array | ReadableStream<Uint8Array> | string;
  readonly contentType: string;
  readonly fileName: string;
  readonly immutable: boolean;
  readonly tag?: string;
}

export const downloadOpenData = defineUseCase({
  name: 'catalogue/read-open-data',
  kind: 'read',
  legalBasis: null,
  input: z.object({ name: text(60), month: optionalText(7).prefault(null) }),
  async run({ name, month }, context) {
    const pool = poolOf(context);
    const missing = refuse(problem('not-found', 'catalogue/no-such-file'));
    const asked = parseFileName(name);
    if (asked === null) return missing;
    if (month !== null) {
      const file = isMonth(month) ? await findMonthlyFile(pool, month, name) : null;
      const bytes = file === null ? null : await context.ports.files.get(file.sha256);
      if (file === null || bytes === null) return missing;
      return ok<OpenFile>({
        body: bytes,
        contentType: file.mediaType,
        fileName: fileNameOf(name, month),
        tag: file.sha256,
        immutable: true,
      });
    }
    const contentType = mediaTypes[asked.format];
    const fileName = fileNameOf(name, context.today.slice(0, 7));
    if (asked.dataset === 'dictionary') {
      return ok<OpenFile>({ body: writeDictionary(asked.format).text, contentType, fileName, immutable: false });
    }
    if (running >= AT_ONCE) return refuse(problem('unavailable', 'catalogue/too-many-downloads', { seconds: 30 }));
    running += 1;
    const { text: pieces } = writeDataset(asked.dataset, asked.format, { pool, db: context.db, day: context.today });
    return ok<OpenFile>({ body: streamOf(pieces), contentType, fileName, immutable: false });
  },
});

/** The list in the shape in which offices publish it, for a province or the whole country. */
export const downloadNationalList = defineUseCase({
  name: 'catalogue/read-open-data',
  kind: 'read',
  legalBasis: null,
  input: z.object({ format: oneOf(['xlsx', 'csv']), province: optionalText(2).prefault(null) }),
  async run({ format, province }, context) {
    const { today: day, now } = context;
    const found = province === null ? null : provinceToday(await loadTerritory(), province);
    if (province !== null && found === null) return refuse(problem('not-found', 'catalogue/no-such-province'));
    if (running >= AT_ONCE) return refuse(problem('unavailable', 'catalogue/too-many-downloads', { seconds: 30 }));
    const asked = { pool: poolOf(context), provinceCode: found?.code ?? null, day };
    const fileName = `danh-sach-ocop-${found?.code ?? 'ca-nuoc'}-${day}.${format}`;
    running += 1;
    if (format === 'csv') {
      return ok({ body: streamOf(nationalCsv(asked)), contentType: mediaTypes.csv, fileName });
    }
    const body = workbookStream((to) => {
      to.once('close', () => {
        running -= 1;
      });
      return writeNational(to, asked, now);
    });
    return ok({ body, contentType: XLSX, fileName });
  },
});
