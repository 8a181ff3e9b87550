// The open-data files: /du-lieu-mo/tep/<name> as of now, /du-lieu-mo/<month>/<name> as it was made for a month.

import { defineFile } from '#web/page.ts';
import { downloadNationalList, downloadOpenData } from '../use-cases/read-open-data.ts';

export const openDataFile = defineFile({
  path: '/du-lieu-mo/tep/:name',
  right: 'catalogue/read-open-data',
  rate: 'search',
  load: (request) => request.run(downloadOpenData, { name: request.params['name'] }),
});

export const monthlyFile = defineFile({
  path: '/du-lieu-mo/:month/:name',
  right: 'catalogue/read-open-data',
  rate: 'search',
  load: (request) =>
    request.run(downloadOpenData, { name: request.params['name'], month: request.params['month'] ?? '' }),
});

/** The list as offices publish it; `tinh` narrows it to a province. */
const nationalFile = (format: 'xlsx' | 'csv') =>
  defineFile({
    path: `/du-lieu-mo/danh-sach-ocop.${format}`,
    right: 'catalogue/read-open-data',
    rate: 'search',
    load: (request) => request.run(downloadNationalList, { format, province: request.query['tinh'] }),
  });

export const nationalWorkbook = nationalFile('xlsx');
export const nationalTable = nationalFile('csv');
