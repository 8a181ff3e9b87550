// Chú thích các số trên hình vẽ của từng nội dung minh chứng, theo thứ tự của số.

import type { EvidenceKind } from '#law/evidence-kinds.ts';

export const evidenceMarks: Readonly<Record<EvidenceKind, readonly string[]>> = {
  'business-registration': ['Tên chủ thể', 'Số đăng ký', 'Ngày cấp', 'Dấu và chữ ký'],
  'production-conditions': ['Tên, địa chỉ cơ sở', 'Loại sản phẩm được làm', 'Ngày cấp', 'Ngày hết hạn'],
  'raw-material-origin': [
    'Bên bán',
    'Bên mua',
    'Nguyên liệu gì, bao nhiêu, đến ngày nào',
    'Ảnh vùng nguyên liệu',
    'Hóa đơn',
  ],
  'environment-and-technology': [
    'Tên cơ sở trên giấy phép, đăng ký môi trường',
    'Chỗ xử lý nước thải, rác',
    'Máy móc, cách làm',
    'Ngày chụp',
  ],
  'local-labour': ['Danh sách lao động', 'Cột nơi thường trú', 'Năm lập', 'Chủ thể ký, đóng dấu'],
  'business-growth': ['Báo cáo có ký, đóng dấu', 'Năm trước', 'Năm nay'],
  'intellectual-property': ['Nhãn hiệu đúng như trên bao bì', 'Chủ giấy, nhóm hàng', 'Số và ngày'],
  'market-development': ['Bên mua trên hợp đồng', 'Số lượng, số tiền trên hóa đơn', 'Nơi bày bán, hội chợ'],
  'product-promotion': ['Địa chỉ trang', 'Hình và tên sản phẩm', 'Ngày chụp màn hình', 'Bảng hiệu, tờ rơi'],
  'product-story': ['Câu chuyện viết đủ', 'Câu chuyện trên bao bì', 'Mã quét tới câu chuyện'],
  'quality-declaration': ['Tên sản phẩm', 'Các chỉ tiêu', 'Ngày công bố', 'Chữ ký, dấu'],
  'test-report': ['Số phiếu', 'Ngày', 'Tên sản phẩm', 'Từng chỉ tiêu và kết quả'],
  'codes-and-traceability': ['Mã vạch trên bao bì', 'Tem truy xuất', 'Màn hình khi quét: đúng sản phẩm này'],
  'quality-management': ['Tên chủ thể', 'Phạm vi có sản phẩm này', 'Ngày cấp', 'Ngày hết hạn'],
  awards: ['Tên giải', 'Tên sản phẩm', 'Năm, nơi trao'],
};
