// The open data as search engines (schema.org) and portals of open data (DCAT) read it: one catalogue, its files, their terms.

import { addDays, addMonths, date, type LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { type Language, textsOf } from '#texts/index.ts';
import { defineFile } from '#web/page.ts';
import { formats, mediaTypes } from '../open-data-files.ts';
import { datasets } from '../rules/open-data-fields.ts';
import { listOpenData, type MonthlyFile } from '../use-cases/read-open-data.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

interface OpenData {
  readonly asOf: LocalDate;
  readonly monthly: readonly MonthlyFile[];
}

interface Distribution {
  readonly url: string;
  readonly mediaType: string;
  /** The month it was kept for; `null`: as of now. */
  readonly month: string | null;
}

const plainType = (format: (typeof formats)[number]): string => mediaTypes[format].split(';')[0] ?? '';

/** Where a dataset is downloaded: now in every form, and each monthly copy. */
function distributionsOf(dataset: string, { monthly }: OpenData, origin: string): readonly Distribution[] {
  const now = formats.map((format) => ({
    url: `${origin}/du-lieu-mo/tep/${dataset}.${format}`,
    mediaType: plainType(format),
    month: null,
  }));
  const kept = monthly.filter(({ name }) => name.split('.')[0] === dataset);
  return [
    ...now,
    ...kept.map(({ month, name, mediaType }) => ({
      url: `${origin}/du-lieu-mo/${month}/${name}`,
      mediaType: mediaType.split(';')[0] ?? '',
      month,
    })),
  ];
}

/** The catalogue in the words of schema.org, for the page. */
export function catalogueData(data: OpenData, origin: string, lang: Language): unknown {
  const t = textsOf(lang).catalogue.openData;
  const url = `${origin}/du-lieu-mo`;
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': url,
    name: t.heading,
    description: t.summary,
    url,
    license: LICENCE,
    inLanguage: ['vi', 'en'],
    isAccessibleForFree: true,
    dataset: datasets.map((dataset) => ({
      '@type': 'Dataset',
      '@id': `${url}#${dataset}`,
      name: t.datasets[dataset],
      description: `${t.datasets[dataset]}. ${t.summary}`,
      url,
      license: LICENCE,
      dateModified: data.asOf,
      isAccessibleForFree: true,
      includedInDataCatalog: { '@id': url },
      distribution: distributionsOf(dataset, data, origin)
        .filter(({ month }) => month === null)
        .map((one) => ({ '@type': 'DataDownload', contentUrl: one.url, encodingFormat: one.mediaType })),
    })),
  };
}

/** A month as DCAT tells a period of time. */
function periodOf(month: string): unknown {
  const first = date(`${month}-01`);
  const day = (value: LocalDate) => ({ '@value': value, '@type': 'xsd:date' });
  return {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': day(first),
    'dcat:endDate': day(addDays(addMonths(first, 1), -1)),
  };
}

/** The catalogue in the words of DCAT 3 (JSON-LD), with every monthly copy. */
export function dcatOf(data: OpenData, origin: string): unknown {
  const url = `${origin}/du-lieu-mo`;
  const titles = (dataset: (typeof datasets)[number]) =>
    (['vi', 'en'] as const).map((lang) => ({
      '@value': textsOf(lang).catalogue.openData.datasets[dataset],
      '@language': lang,
    }));
  const said = (key: 'heading' | 'summary') =>
    (['vi', 'en'] as const).map((lang) => ({ '@value': textsOf(lang).catalogue.openData[key], '@language': lang }));
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@type': 'dcat:Catalog',
    '@id': url,
    'dct:title': said('heading'),
    'dct:description': said('summary'),
    'dct:license': { '@id': LICENCE },
    'dcat:dataset': datasets.map((dataset) => ({
      '@type': 'dcat:Dataset',
      '@id': `${url}#${dataset}`,
      'dct:title': titles(dataset),
      'dct:description': titles(dataset),
      'dct:identifier': dataset,
      'dct:license': { '@id': LICENCE },
      'dct:modified': { '@value': data.asOf, '@type': 'xsd:date' },
      'dcat:landingPage': { '@id': url },
      'dcat:distribution': distributionsOf(dataset, data, origin).map((one) => ({
        '@type': 'dcat:Distribution',
        '@id': one.url,
        'dcat:downloadURL': { '@id': one.url },
        'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${one.mediaType}` },
        'dct:license': { '@id': LICENCE },
        ...(one.month === null ? {} : { 'dct:temporal': periodOf(one.month) }),
      })),
    })),
  };
}

export const dcatFile = defineFile({
  path: '/du-lieu-mo/dcat.jsonld',
  right: 'catalogue/read-open-data',
  rate: 'page',
  async load(request) {
    const data = await request.run(listOpenData, {});
    if (!data.ok) return data;
    const body = JSON.stringify(dcatOf(data.value, request.origin), null, 1);
    return ok({ body, contentType: 'application/ld+json', cacheSeconds: 300 });
  },
});
