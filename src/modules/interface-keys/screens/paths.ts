// Where the pages of keys lie.

export const keysPath = '/quan-tri/khoa-truy-cap';
export const makeKeyPath = `${keysPath}/tao`;
export const revokeKeyPath = (keyId: string): string => `${keysPath}/${keyId}/thu-hoi`;
export const guidePath = '/du-lieu-mo/api';
