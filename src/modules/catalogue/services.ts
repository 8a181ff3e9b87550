// Side door of the catalogue: the check of the open-data files, for the command line.

export { checkOpenData, checkOpenDataFolder, type OpenDataReport } from './check-open-data.ts';
export type { OpenDataFault } from './rules/open-data-check.ts';
