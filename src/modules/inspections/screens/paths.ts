// Addresses of inspection and supervision.

export const listPath = '/kiem-tra-giam-sat';
export const plansPath = `${listPath}/ke-hoach`;
export const makePlanPath = `${plansPath}/lap`;
export const riskPath = `${listPath}/rui-ro`;
export const logPath = `${listPath}/ghi-nhanh`;
export const casesPath = `${listPath}/vu-viec`;
export const openCasePath = `${casesPath}/mo`;
export const makeInspectionPath = `${listPath}/cuoc/lap`;

const below = (base: string, id: string, page: string): string => `${base}/${id}${page === '' ? '' : `/${page}`}`;

/** A plan, or a page below it. */
export const planPath = (id: string, page = ''): string => below(plansPath, id, page);
/** An inspection, or a page below it. */
export const inspectionPath = (id: string, page = ''): string => below(`${listPath}/cuoc`, id, page);
/** A visit, or a page below it. */
export const visitPath = (id: string, page = ''): string => below(`${listPath}/luot`, id, page);
/** A case, or a page below it. */
export const casePath = (id: string, page = ''): string => below(casesPath, id, page);
