// Where the pages of receivers lie.

export const receiversPath = '/quan-tri/noi-nhan-thay-doi';
export const addReceiverPath = `${receiversPath}/them`;
export const receiverPath = (id: string): string => `${receiversPath}/${id}`;
export const rotatePath = (id: string): string => `${receiverPath(id)}/doi-khoa`;
export const endPath = (id: string): string => `${receiverPath(id)}/ket-thuc`;
/** The chapter of how to call that tells how a message is checked. */
export const guidePath = '/du-lieu-mo/api';
