// Hướng dẫn từng nội dung minh chứng: lấy ở đâu, ai cấp, trên giấy phải thấy gì. Theo Mẫu số 02, Phần III, Phụ lục III Quyết định
// 26/2026/QĐ-TTg; chỗ nào văn bản không nói thì viết chung.

export const evidenceGuidance = {
  'business-registration': {
    name: 'Giấy đăng ký kinh doanh',
    get: 'Chụp hoặc quét bản đang dùng: giấy đăng ký hợp tác xã, hộ kinh doanh, doanh nghiệp hoặc hợp đồng hợp tác của tổ hợp tác.',
    issuer: 'Cơ quan đăng ký kinh doanh ghi ở đầu tờ giấy.',
    shows: 'Tên chủ thể đúng như trong hồ sơ, số đăng ký, ngày cấp, ngành nghề có việc làm ra sản phẩm.',
  },
  'production-conditions': {
    name: 'Giấy chứng nhận cơ sở đủ điều kiện sản xuất',
    get: 'Cần khi pháp luật buộc sản phẩm phải có. Hộ nhỏ lẻ được miễn thì đưa bản cam kết sản xuất an toàn đã ký.',
    issuer: 'Cơ quan quản lý ngành của sản phẩm: nông nghiệp, công thương hoặc y tế.',
    shows: 'Tên và địa chỉ cơ sở, loại sản phẩm được làm, ngày cấp, ngày hết hạn (thường 3 năm).',
  },
  'raw-material-origin': {
    name: 'Nguồn gốc nguyên liệu, vùng nguyên liệu, liên kết chuỗi',
    get: 'Gom hợp đồng mua bán hoặc hợp đồng nguyên tắc, thỏa thuận liên kết, thanh lý hợp đồng, hóa đơn; vùng nguyên liệu thì thêm giấy xác nhận an toàn thực phẩm.',
    issuer: 'Hai bên ký hợp đồng; giấy xác nhận do cơ quan quản lý an toàn thực phẩm.',
    shows: 'Ai bán, ai mua, nguyên liệu gì, từ đâu, bao nhiêu, đến ngày nào.',
  },
  'environment-and-technology': {
    name: 'Bảo vệ môi trường, công nghệ bền vững',
    get: 'Hồ sơ môi trường theo quy mô của cơ sở; ảnh chỗ xử lý nước thải, rác; ảnh và mô tả máy, cách làm tiết kiệm, ít thải.',
    issuer: 'Giấy phép hoặc đăng ký môi trường do cơ quan môi trường; ảnh và mô tả do chủ thể.',
    shows: 'Tên cơ sở, biện pháp đang làm thật, ngày chụp.',
  },
  'local-labour': {
    name: 'Sử dụng lao động địa phương',
    get: 'Lập danh sách lao động, ghi nơi thường trú, chủ thể xác nhận; nơi có đóng bảo hiểm thì dùng danh sách đóng bảo hiểm. Che số căn cước trước khi chụp.',
    issuer: 'Chủ thể ký xác nhận.',
    shows: 'Bao nhiêu người, bao nhiêu người thường trú trong xã, năm nào. Làm lại mỗi năm.',
  },
  'business-growth': {
    name: 'Tăng trưởng sản xuất kinh doanh',
    get: 'Hợp tác xã đưa kết quả phân loại; chủ thể khác đưa báo cáo tài chính hai năm gần nhất.',
    issuer: 'Kết quả phân loại do cơ quan phân loại; báo cáo tài chính do chủ thể lập và ký.',
    shows: 'Doanh thu, lợi nhuận của hai năm liền nhau. Làm lại mỗi năm.',
  },
  'intellectual-property': {
    name: 'Sở hữu trí tuệ',
    get: 'Giấy chứng nhận nhãn hiệu, quyền dùng chỉ dẫn địa lý, nhãn hiệu tập thể hoặc chứng nhận, sáng chế, kiểu dáng. Chưa có giấy thì đưa đơn đăng ký đã được chấp nhận hoặc công bố.',
    issuer: 'Cơ quan nhà nước về sở hữu trí tuệ; quyền dùng nhãn hiệu chung do chủ nhãn hiệu.',
    shows: 'Tên nhãn hiệu đúng như trên bao bì, chủ giấy, nhóm hàng, số và ngày, hạn (nhãn hiệu thường 10 năm).',
  },
  'market-development': {
    name: 'Phát triển thị trường, xúc tiến thương mại',
    get: 'Hợp đồng bán, cam kết, phiếu ký gửi, đơn đặt hàng, biên nhận, hóa đơn; giấy tờ xuất khẩu; giấy mời và ảnh hội chợ.',
    issuer: 'Bên mua, nơi bày bán, ban tổ chức hội chợ.',
    shows: 'Bán ở đâu, cho ai, bao nhiêu, khi nào. Tỉnh ngoài và nước ngoài nên để riêng.',
  },
  'product-promotion': {
    name: 'Quảng bá sản phẩm',
    get: 'Ảnh chụp màn hình trang web, trang mạng xã hội, sàn bán hàng có sản phẩm; ảnh bảng hiệu, tờ rơi, buổi giới thiệu.',
    issuer: 'Chủ thể.',
    shows: 'Địa chỉ trang, tên sản phẩm, ngày chụp.',
  },
  'product-story': {
    name: 'Câu chuyện về sản phẩm',
    get: 'Tờ rơi, ảnh hoặc bản viết câu chuyện; phim, ghi âm thì đưa tờ giấy ghi đường dẫn.',
    issuer: 'Chủ thể; có xác nhận của già làng, trưởng bản càng tốt.',
    shows: 'Câu chuyện gắn với nơi này, và nơi câu chuyện được dùng (bao bì, tờ rơi, trang web).',
  },
  'quality-declaration': {
    name: 'Công bố chất lượng sản phẩm',
    get: 'Thực phẩm chế biến bao gói sẵn: bản tự công bố. Nhóm phải đăng ký: giấy tiếp nhận đăng ký bản công bố. Hàng khác: tiêu chuẩn cơ sở đã công bố.',
    issuer: 'Chủ thể tự công bố; giấy tiếp nhận do cơ quan quản lý an toàn thực phẩm.',
    shows: 'Đúng tên sản phẩm, các chỉ tiêu, ngày công bố, chữ ký.',
  },
  'test-report': {
    name: 'Phiếu kết quả kiểm nghiệm',
    get: 'Gửi mẫu tới phòng thử nghiệm được công nhận hoặc được chỉ định, kiểm các chỉ tiêu đã công bố.',
    issuer: 'Phòng thử nghiệm.',
    shows: 'Tên sản phẩm, số phiếu, ngày, từng chỉ tiêu và kết quả. Công bố chỉ nhận phiếu trong vòng 12 tháng.',
  },
  'codes-and-traceability': {
    name: 'Mã số mã vạch, tem truy xuất nguồn gốc',
    get: 'Giấy chứng nhận quyền dùng mã số mã vạch; ảnh tem trên bao bì; quét thử tem rồi chụp màn hình.',
    issuer: 'Cơ quan quản lý mã số mã vạch; nơi cung cấp tem.',
    shows: 'Mã đúng như trên bao bì, tên chủ thể, tem quét ra đúng sản phẩm. Phí nộp hằng năm.',
  },
  'quality-management': {
    name: 'Hệ thống quản lý chất lượng tiên tiến',
    get: 'Giấy chứng nhận ISO, HACCP, VietGAP, hữu cơ hoặc tương đương; chưa có thì quy trình và sổ kiểm soát chất lượng đang làm.',
    issuer: 'Tổ chức chứng nhận.',
    shows: 'Phạm vi chứng nhận có sản phẩm này, số, ngày cấp, ngày hết hạn.',
  },
  awards: {
    name: 'Giải thưởng, bình chọn',
    get: 'Bằng khen, giấy chứng nhận giải, quyết định bình chọn của tổ chức có uy tín.',
    issuer: 'Tổ chức trao giải.',
    shows: 'Tên sản phẩm, tên giải, năm.',
  },
};
