// Vì sao một ảnh không nhận được, và sửa thế nào.

import type { PhotoProblemCode } from '#platform/images/problems.ts';

export const photoProblems: Readonly<Record<PhotoProblemCode, () => string>> = {
  'images/empty': () => 'Tệp ảnh trống. Hãy chọn lại ảnh.',
  'images/too-large': () => 'Ảnh quá lớn (nhiều nhất 10 MB). Hãy chụp ở cỡ nhỏ hơn hoặc nén lại.',
  'images/not-a-photo': () => 'Tệp này không phải ảnh JPEG, PNG hoặc WebP. Hãy chọn một ảnh chụp.',
  'images/heic': () =>
    'Ảnh HEIC của iPhone chưa đọc được. Hãy đổi máy ảnh sang "Tương thích nhất" hoặc lưu thành JPEG.',
  'images/drawing': () => 'Tệp vẽ (SVG) không nhận được vì có thể chứa mã. Hãy chụp hoặc lưu thành JPEG, PNG.',
  'images/hidden-content': () => 'Trong tệp ảnh có giấu nội dung khác nên bị từ chối. Hãy chụp lại hoặc lưu lại ảnh.',
  'images/too-many-pixels': () => 'Ảnh có quá nhiều điểm ảnh. Hãy chụp ở cỡ nhỏ hơn.',
  'images/too-small': () => 'Ảnh quá nhỏ, không nhìn rõ sản phẩm. Hãy chụp lại ở cỡ lớn hơn.',
  'images/damaged': () => 'Ảnh bị hỏng hoặc thiếu phần. Hãy gửi lại hoặc chụp ảnh khác.',
};
