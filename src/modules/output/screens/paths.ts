// Where the pages of output, commitments and health cards lie.

import type { Ui } from '#web/ui.ts';
import { type OutputPeriod, outputPeriodWord } from '../rules/output-period.ts';

export const outputPath = '/san-luong';
export const dutyPath = `${outputPath}/quy-dinh`;

/** Output of one product, or a page below it. */
export const productOutputPath = (code: string, page = ''): string =>
  `${outputPath}/${code}${page === '' ? '' : `/${page}`}`;
export const commitmentsPath = (code: string, page = ''): string => `/cam-ket/${code}${page === '' ? '' : `/${page}`}`;
export const healthListPath = '/suc-khoe';
export const healthPath = (code: string): string => `${healthListPath}/${code}`;

/** The form for a period. */
export const reportPath = (code: string, period: OutputPeriod | null): string =>
  `${productOutputPath(code, 'bao-cao')}${period === null ? '' : `?ky=${outputPeriodWord(period)}`}`;

/** What a page under a product hangs from. */
export const outputCrumbs = ({ product }: { readonly product: { code: string; name: string } }, ui: Ui) => [
  { label: ui.t.output.list.heading, href: outputPath },
  { label: product.name, href: productOutputPath(product.code) },
];

/** What a page under the commitments of a product hangs from. */
export const commitmentsCrumbs = ({ product }: { readonly product: { code: string; name: string } }, ui: Ui) => [
  { label: `${ui.t.commitments.title}: ${product.name}`, href: commitmentsPath(product.code) },
];
