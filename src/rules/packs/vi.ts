import {definePack} from './pack.ts'

export const vi = definePack({
  language: 'vi',
  phrases: {
    share: {
      lines: [
        '{chia sẻ|chia sẻ bài viết|chia sẻ bài viết này|chia sẻ facebook|chia sẻ lên facebook|chia sẻ twitter|chia sẻ zalo|chia sẻ qua|chia sẻ qua email|chia sẻ ngay|chia sẻ với bạn bè|chia sẻ tin|lượt chia sẻ|sao chép liên kết|sao chép link|copy link|copy link thành công|copy liên kết|đã sao chép|đã sao chép liên kết|gửi email|gửi cho bạn bè|gửi bài viết|gửi qua email|thích|thích bài viết|lượt thích|tweet|theo dõi và chia sẻ|bấm để chia sẻ}',
        'chia sẻ {lên|trên|qua|tới} {facebook|twitter|zalo|linkedin|telegram|messenger|mạng xã hội|email|x|pinterest}',
        '{chia sẻ ngay|chia sẻ tin này|chia sẻ trang này|chia sẻ tới bạn bè|gửi bài viết cho bạn bè|gửi cho bạn bè|gửi email cho bạn bè|sao chép đường dẫn|copy đường dẫn|copy url|đã copy|nhấn thích|thích trang}',
        '?{zalo|facebook|messenger|thích}',
      ],
      sentences: [
        '{hãy |}chia sẻ bài viết {này|nếu|với|cho} …',
        'nếu {bạn |}thấy {bài viết|hay|hữu ích} … {chia sẻ|like}',
      ],
      words: ['(mở trong cửa sổ mới)'],
    },
    subscribe: {
      lines: [
        '{đăng ký|đăng ký ngay|đăng ký nhận tin|đăng ký nhận bản tin|đăng ký nhận bản tin mới|đăng ký kênh|đăng ký nhận thông báo|nhận bản tin|nhận tin mới|bản tin|bản tin email|newsletter|theo dõi|theo dõi chúng tôi|theo dõi chúng tôi trên|theo dõi trên facebook|theo dõi báo trên google news|theo dõi trên google news|kết nối với chúng tôi|kết nối|tham gia nhóm|tham gia kênh|quan tâm|bật thông báo|nhận thông báo|email của bạn|nhập email|nhập email của bạn|địa chỉ email|mạng xã hội|rss|đặt báo|đặt mua báo|thêm vào nguồn ưu tiên}',
        '{theo dõi|quan tâm} {fanpage|kênh|kênh youtube|trang|facebook|zalo|tiktok|báo|chúng tôi qua|chúng tôi tại}',
        '{đăng ký theo dõi|đăng ký nhận tin tức|đăng ký nhận email|đăng ký nhận tin mới|đăng ký bản tin|nhận tin qua email|nhận thông tin mới nhất|đăng ký kênh youtube|fanpage|kênh youtube|tham gia cộng đồng|theo dõi qua google news|google news|chọn làm nguồn ưu tiên|cảm ơn bạn đã đăng ký|hủy đăng ký}',
      ],
      starts: [
        'đăng ký {nhận|kênh|để nhận|theo dõi} …',
        '{theo dõi|đón đọc|mời bạn theo dõi|mời quý độc giả} … {trên facebook|trên zalo|trên google|trên telegram|fanpage|kênh|google news} …',
        '{mời|hãy} … {đăng ký|theo dõi} {kênh|fanpage|youtube|bản tin} …',
        '{đừng quên|nhớ} {đăng ký|theo dõi|like} …',
        '{đăng ký|đăng kí} {nhận|kênh|để|ngay|theo dõi|bản tin} …',
        '{theo dõi|thích|tham gia} {chúng tôi|kênh|fanpage|trang|nhóm} …',
        '{nhận|cập nhật} {tin|những tin|bản tin} … {email|hộp thư|mỗi ngày|hằng ngày}…',
        'mời {bạn|quý vị|độc giả} {theo dõi|đăng ký|tham gia}…',
      ],
      sentences: [
        'theo dõi {chúng tôi |}… trên {facebook|zalo|google|telegram|youtube} …',
        '{đừng quên|hãy nhớ|nhớ} {đăng ký|nhấn đăng ký|like|theo dõi|bấm} …',
        'đăng ký {kênh|nhận bản tin|nhận tin} … {để|miễn phí|ngay}',
      ],
    },
    related: {
      lines: [
        '{tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|tin cùng chủ đề|cùng chuyên mục|cùng chủ đề|bài viết cùng chủ đề|bài cùng chuyên mục|bài viết khác|tin khác|tin tức khác|các tin khác|các bài viết khác|bài viết mới|bài mới|bài viết mới nhất|tin mới|tin mới nhất|mới nhất|tin nóng|tin nổi bật|nổi bật|bài viết nổi bật|tin tức nổi bật|đọc nhiều|tin đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|tin xem nhiều|được quan tâm|đáng chú ý|tiêu điểm|có thể bạn quan tâm|bạn có thể quan tâm|có thể bạn thích|bạn có thể thích|gợi ý cho bạn|dành cho bạn|đề xuất cho bạn|xem thêm|xem tiếp|xem tất cả|xem toàn bộ|xem chi tiết|chi tiết|đọc thêm|đọc tiếp|đọc ngay|tìm hiểu thêm|tải thêm|xem thêm tin|mời bạn đọc|video|video liên quan|ảnh|chùm ảnh|thư viện ảnh|bình luận nhiều|tin tài trợ|chủ đề|sự kiện|tin theo khu vực|từ khóa liên quan|quay lại|bài trước|bài sau|bài tiếp theo}',
        '{xem thêm bài viết|xem thêm tin|xem thêm nội dung|xem toàn bộ|đọc toàn bộ bài viết|đọc thêm bài viết|đọc bài viết gốc|xem bài gốc|xem chi tiết|chi tiết|xem tiếp|đọc tiếp|xem tất cả|xem tất cả bài viết|tất cả bài viết|tin tiếp theo|bài tiếp|trở về trang trước|xem nhanh|tin trước|tin sau|các tin đã đưa|các tin khác|tin đã đăng|xem thêm >>|các bài mới|các bài đã đăng}',
        '?{chủ đề nóng|nóng|đáng đọc|chuyên đề}',
      ],
      headers: [
        '{tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|cùng chuyên mục|tin cùng chủ đề|bài viết cùng chủ đề|bài viết khác|tin khác|tin tức khác|các tin khác|bài viết mới nhất|bài viết mới|tin mới nhất|tin mới|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|có thể bạn quan tâm|bạn có thể quan tâm|bạn có thể thích|tin nổi bật|gợi ý cho bạn|dành cho bạn|đừng bỏ lỡ|mời bạn đọc thêm}',
        '{tin|bài|bài viết|tin tức|video|chủ đề|sản phẩm|nội dung} {liên quan|cùng chuyên mục|cùng chủ đề|nổi bật|mới nhất|khác|đọc nhiều|đọc nhiều nhất|xem nhiều|được quan tâm|mới cập nhật|tương tự|hay|gợi ý|đề xuất|hot|nóng|trong ngày|cũ hơn|mới hơn|xem nhiều nhất|cùng tác giả|đã đăng|tiếp theo}',
        '{có thể bạn sẽ thích|có thể bạn chưa biết|bạn có thể quan tâm đến|được đề xuất|đọc nhiều trong ngày|đọc nhiều trong tuần|tin đọc nhiều nhất|đọc thêm|xem thêm|bài viết gợi ý|bài đọc nhiều|bài viết xem nhiều|tin cùng loại|tin bài khác|các tin tức khác|cùng tác giả|bình luận mới nhất|tin tức mới nhất|thông tin liên quan|mời xem thêm}',
        '{có thể|bài viết|những bài} {bạn|bạn sẽ} {quan tâm|thích|chưa đọc}',
        '{bài viết|tin|tin tức|bài} {liên quan|cùng chuyên mục|mới nhất|nổi bật|đọc nhiều|xem nhiều|khác}',
        '{đọc nhiều|xem nhiều|tin mới|tin nổi bật|mới nhất}',
      ],
      starts: [
        'xem thêm {:|tại|bài|các|tin} …',
        'đọc thêm {:|tại|bài|các|tin} …',
        'bạn có thể quan tâm',
        'có thể bạn quan tâm',
        'mời {bạn đọc|quý độc giả|độc giả} {xem|đọc|theo} …',
        '{mời|quý|các} … {xem thêm|đọc thêm|theo dõi thêm} …',
        '{để|muốn} {đọc|xem|biết} thêm … {tại đây|truy cập|click|nhấn vào|bấm vào}',
      ],
      labels: [
        'xem thêm:',
        'đọc thêm:',
        '>> xem thêm',
        '>> đọc thêm',
        '>>> xem thêm',
        '>>>xem thêm',
        'tin liên quan:',
        'bài liên quan:',
        'có thể bạn quan tâm:',
        'mời bạn đọc:',
        'mời bạn xem thêm:',
        'mời xem thêm:',
        'tham khảo thêm:',
        'xem ngay:',
        '?video:',
        'đọc tiếp:',
        'đừng bỏ lỡ:',
        '{>>|>>>|→|»} {xem thêm|đọc thêm|xem ngay|mời xem|tham khảo|xem chi tiết}:',
        '{xem thêm bài viết|xem chi tiết|xem tiếp|bài viết liên quan|tin cùng chuyên mục|bài viết tham khảo|có thể bạn chưa biết|bài cùng chủ đề|đọc tiếp|bài gốc}:',
        '{xem|đọc|tham khảo|tìm hiểu} {thêm|tiếp|ngay}:',
        '{bài|tin} liên quan:',
        'mời {bạn |}{xem|đọc} {thêm|tiếp}:',
      ],
      sentences: ['{xem|đọc} {thêm|chi tiết|tiếp|toàn bộ} … {tại đây|ở đây|tại link}'],
    },
    'ad-label': {
      lines: [
        '{quảng cáo|tài trợ|nội dung tài trợ|bài viết được tài trợ|thông tin doanh nghiệp|thông tin tài trợ|bỏ qua quảng cáo|đóng quảng cáo|tắt quảng cáo|tin quảng cáo|liên hệ quảng cáo|advertisement|rao vặt}',
        '{nội dung quảng cáo|bài quảng cáo|liên kết tài trợ|được tài trợ|tin tài trợ|thông tin cần biết|đối tác|đặt quảng cáo|quảng cáo tại đây|xem tiếp sau quảng cáo|tiếp tục đọc sau quảng cáo|bài viết tiếp tục sau quảng cáo|cuộn xuống để đọc tiếp}',
      ],
      starts: ['{bài viết|nội dung} tiếp tục {sau|bên dưới} …'],
    },
    cookie: {
      lines: [
        '{chấp nhận|chấp nhận tất cả|từ chối|đồng ý|tôi đồng ý|cài đặt cookie|chính sách cookie}',
        '{chấp nhận cookie|chấp nhận tất cả cookie|từ chối tất cả|quản lý cookie|tùy chọn cookie|tôi hiểu|tôi chấp nhận|đã hiểu}',
      ],
      starts: [
        '{chúng tôi sử dụng|trang web này sử dụng|website này sử dụng|trang này sử dụng} … cookie …',
        '{website|trang web|trang|trang tin|web site|chúng tôi} … {sử dụng|dùng} … cookie',
        '{bằng cách|bằng việc|khi} {tiếp tục|sử dụng|truy cập} … {cookie|đồng ý} …',
      ],
      sentences: ['{website này|trang web này|chúng tôi} {có |}sử dụng {các tập tin |}cookie …'],
    },
    comments: {
      lines: [
        '{bình luận|ý kiến|ý kiến bạn đọc|ý kiến của bạn|bình luận của bạn|chưa có bình luận|chưa có ý kiến|viết bình luận|gửi bình luận|gửi ý kiến|đăng bình luận|thêm bình luận|để lại bình luận|để lại một bình luận|trả lời|phản hồi|hủy|hủy trả lời|trả lời hủy|để lại một bình luận hủy|xem bình luận|xem tất cả bình luận|tất cả bình luận|xem thêm bình luận|báo cáo|báo xấu|các trường bắt buộc được đánh dấu *|đăng nhập để bình luận|hãy là người đầu tiên bình luận|phản hồi gần đây|bình luận gần đây|bạn nghĩ gì về bài viết này|tối đa ký tự}',
        '{bình luận facebook|gửi phản hồi|gửi nhận xét|nhận xét|viết nhận xét|đăng nhận xét|không có nhận xét nào|chưa có nhận xét|không có bình luận nào|chưa có bình luận nào|chia sẻ ý kiến của bạn|ý kiến độc giả|ý kiến bình luận|bạn nghĩ gì về bài viết này|mới nhất trước|cũ nhất|quan tâm nhất|thích nhất|bình luận mới nhất|bình luận hay|xem thêm ý kiến|ẩn bình luận|hiện bình luận|báo vi phạm|trả lời bình luận|hủy bình luận|vui lòng đăng nhập để bình luận|bạn cần đăng nhập để bình luận|bình luận đã bị đóng|đã đóng bình luận|bình luận bị tắt|viết phản hồi|gửi đi|ý kiến của bạn *}',
        'hãy là người đầu tiên {bình luận|bình luận bài viết này|để lại bình luận|gửi ý kiến|nhận xét}',
      ],
      headers: ['để lại {một |}bình luận{ hủy|}', 'trả lời hủy', 'bình luận gần đây', 'ý kiến bạn đọc'],
      starts: [
        'email của bạn sẽ không được hiển thị',
        'địa chỉ email của bạn sẽ không',
        'các trường bắt buộc',
        'lưu tên của tôi',
        'trang web này sử dụng akismet',
        'bạn phải đăng nhập',
        'vui lòng đăng nhập',
        'ý kiến của bạn sẽ được',
        'vui lòng {nhập|gõ} … {tiếng việt|bình luận|nội dung} …',
        'bạn cần đăng nhập',
        '{bình luận|ý kiến|nhận xét} {của bạn|phải|sẽ|được} … {duyệt|kiểm duyệt|đăng|tiếng việt|có dấu}',
        '{báo cho tôi|thông báo cho tôi} …',
        '{tòa soạn|ban biên tập} {giữ quyền|không chịu|có quyền} …',
        '{bạn|quý vị} {phải|cần|hãy} đăng nhập …',
        '{hãy |}là người đầu tiên …',
        '{đăng nhập|đăng ký} để {bình luận|gửi|tham gia}…',
      ],
      sentences: ['bình luận {đã đóng|đã bị đóng|đã được đóng}'],
    },
    'call-to-action': {
      sentences: [
        '{hãy |}{để lại|chia sẻ} {bình luận|ý kiến|cảm nghĩ|suy nghĩ} … {bên dưới|dưới đây|phía dưới|nhé|cho} …',
        'bạn {nghĩ gì|có ý kiến gì} … {bình luận|chia sẻ} …',
        'mời {độc giả|bạn đọc} {gửi|chia sẻ|bình luận} …',
        '{hãy |}{để lại|chia sẻ|viết|cho chúng tôi biết|bình luận} … {bình luận|ý kiến|suy nghĩ|bên dưới|phía dưới}',
        '{hãy |}{để lại|gửi} {bình luận|ý kiến}…',
      ],
    },
    promo: {
      lines: [
        '{tải ứng dụng|tải app|tải ứng dụng ngay|tải về|tải ngay|ứng dụng|mua ngay|đặt hàng|đặt mua|thêm vào giỏ|liên hệ|liên hệ ngay|liên hệ tư vấn|đăng ký tư vấn|dùng thử miễn phí|ủng hộ|quyên góp|đường dây nóng|hotline|cửa hàng|nhận tư vấn|nhận báo giá|tặng sao}',
        '{tải ứng dụng trên|tải trên app store|tải trên google play|tải app ngay|cài đặt ứng dụng|mở ứng dụng|đọc trên ứng dụng|ứng dụng di động|ủng hộ chúng tôi|mời tôi ly cà phê|đăng ký ngay hôm nay|đăng ký học thử|mua gói|đặt lịch hẹn|đặt lịch ngay|tư vấn miễn phí|liên hệ tư vấn miễn phí|gọi ngay|gửi yêu cầu|chat ngay|chat với chúng tôi|gửi tin|gửi bài|gửi bài cộng tác|đọc báo giấy|báo in|báo điện tử}',
      ],
      starts: [
        'tải {ngay |}ứng dụng …',
        'mọi {thông tin|ý kiến|chi tiết|thắc mắc} … {liên hệ|hotline|gửi về|điện thoại} …',
        'mời {bạn đọc|độc giả|quý vị} {tải|tham gia|mua} …',
        '{tải|cài đặt} {app|ứng dụng} … {để|ngay|miễn phí|tại}',
        '{quý|mọi|bạn đọc} {khách|ý kiến|đóng góp|có thể|muốn|phản ánh} … {xin gửi|vui lòng liên hệ|liên hệ qua|hotline|gửi về}',
        '{tải|tải về|cài đặt} {ngay |}{ứng dụng|app}…',
        '{ủng hộ|đóng góp|tài trợ} …',
      ],
      sentences: ['{tiếp tục cập nhật|đang cập nhật}'],
    },
    paywall: {
      lines: [
        '{đăng nhập|đăng nhập/đăng ký|đăng xuất|đăng ký tài khoản|tạo tài khoản|quên mật khẩu|tài khoản|thông tin tài khoản|dành cho thành viên|nội dung trả phí|đọc báo in|đã có tài khoản}',
        '{đăng nhập / đăng ký|đăng ký / đăng nhập|đăng nhập bằng|đăng nhập với facebook|đăng nhập với google|đăng nhập bằng facebook|đăng nhập bằng google|quên mật khẩu?|lấy lại mật khẩu|đổi mật khẩu|ghi nhớ đăng nhập|nhớ mật khẩu|chưa có tài khoản|bạn đã có tài khoản|bạn chưa có tài khoản|tài khoản của tôi|trang cá nhân|thoát|tên đăng nhập|mật khẩu|đăng ký thành viên|dành cho độc giả đăng ký|nội dung dành cho thành viên|mua gói đọc báo|trả phí để đọc tiếp}',
      ],
      starts: [
        '{bài viết|nội dung} {này |}{chỉ |}dành {riêng |}cho …',
        'đăng nhập để {đọc|xem|tiếp} …',
        '{vui lòng|bạn cần|hãy} {đăng nhập|đăng ký|mua gói} {để|hoặc} … {đọc|xem|tiếp tục|tham gia}',
        '{đăng ký|mua|nâng cấp} {gói|tài khoản|thành viên} … {đọc|xem|không giới hạn}',
        '{đăng nhập|đăng ký|mua|nâng cấp} … {để|đọc tiếp|xem tiếp|đọc toàn bộ|tiếp tục}…',
        '{nội dung|bài viết} này {chỉ|dành} {dành |riêng |}cho …',
      ],
      sentences: ['{bài viết|nội dung} này {chỉ |}{dành |}{riêng |}cho {thành viên|độc giả|hội viên|người đăng ký}'],
    },
    adblock: {
      starts: ['vui lòng {tắt|vô hiệu hóa} {trình |phần mềm |}chặn quảng cáo …'],
    },
    copyright: {
      lines: [
        '{bản quyền|chính sách bảo mật|điều khoản sử dụng|điều khoản|chính sách|quy định sử dụng|giới thiệu|liên hệ quảng cáo|liên hệ tòa soạn|tòa soạn|sơ đồ trang|sitemap|thông tin tòa soạn|chính sách quyền riêng tư|giữ bản quyền|đường dây nóng|ban biên tập|báo giá quảng cáo|quy chế hoạt động}',
        '{giữ bản quyền nội dung trên website này|chính sách cookie|quảng cáo|tuyển dụng|về chúng tôi|rss|bảng giá quảng cáo|liên hệ - góp ý|góp ý|trợ giúp|hỗ trợ|điều khoản và điều kiện|điều khoản dịch vụ|chính sách và bảo mật|bảo mật|phiên bản mobile|phiên bản di động|liên kết website|phản hồi|fanpage|thỏa thuận sử dụng|tất cả các quyền được bảo lưu|mọi quyền được bảo lưu}',
      ],
      starts: [
        'bản quyền thuộc',
        '© bản quyền',
        '© {20|19}…',
        '©',
        'copyright ©',
        '® ghi rõ nguồn',
        'ghi rõ nguồn',
        'cấm sao chép',
        'nghiêm cấm {sao chép|tái bản} …',
        'giấy phép {số|hoạt động|xuất bản|báo chí|thiết lập|mxh} …',
        'tổng biên tập:',
        'cơ quan chủ quản:',
        'cơ quan ngôn luận của',
        'tòa soạn:',
        'trụ sở:',
        'chịu trách nhiệm nội dung',
        'không được sao chép',
        'mọi hành vi sao chép',
        '{ghi rõ nguồn|vui lòng ghi rõ nguồn|chỉ được phát hành lại|cấm sao chép|nghiêm cấm|không sao chép|vui lòng trích dẫn} … {website|nguồn|báo|văn bản|thông tin|hình thức|trang}',
        '{giấy phép|gp|số giấy phép} {số|báo chí|hoạt động|thiết lập|xuất bản|bvhttdl}…',
        '{tổng biên tập|phó tổng biên tập|cơ quan chủ quản|chịu trách nhiệm nội dung|tòa soạn|địa chỉ tòa soạn|đường dây nóng|hotline quảng cáo|giấy phép|quảng cáo|điện thoại tòa soạn|thư ký tòa soạn|trụ sở chính|văn phòng đại diện}: …',
        '{bản quyền|toàn bộ bản quyền} {thuộc|của|©} …',
        '{thiết kế|phát triển|thiết kế web|thiết kế website} bởi …',
        'tất cả {bản quyền|các quyền} …',
      ],
      sentences: [
        'bản quyền thuộc về …',
        '{nghiêm cấm|cấm|không được} {sao chép|tái bản|sao chụp} … {văn bản|nguồn|hình thức|đồng ý}',
        '{ghi rõ nguồn|vui lòng ghi rõ nguồn} … khi …',
      ],
    },
    embed: {
      lines: [
        '{xem ảnh lớn|phóng to|phóng to ảnh|toàn màn hình|phát|phát video|nghe|nghe bài viết|nghe đọc bài|đóng|ảnh tiếp theo|ảnh trước|xem bài viết này trên instagram}',
        '{xem video|xem ảnh|xem thêm ảnh|xem toàn màn hình|phát lại|tạm dừng|tắt tiếng|bật tiếng|phụ đề|chất lượng|tốc độ|thư viện ảnh|bộ sưu tập|bấm để xem ảnh lớn|nhấn để phóng to|nghe podcast|nghe tin|trực tiếp|xem trực tiếp|video không khả dụng|xem trên youtube|xem trên facebook|nam miền bắc|nữ miền bắc|nữ miền nam|giọng đọc}',
        'xem bài viết này trên {instagram|facebook|x|twitter}',
        'trình duyệt của bạn không hỗ trợ {video|thẻ video|html5|audio|thẻ audio}',
      ],
      starts: ['trình duyệt của bạn không', 'nghe đọc bài', 'bài viết được chia sẻ bởi'],
    },
    template: {
      lines: [
        '{đang tải|đang tải dữ liệu|vui lòng chờ|vui lòng đợi|không tìm thấy trang|đã xảy ra lỗi|có lỗi xảy ra|bật javascript}',
        '{đang tải...|đang tải bình luận|đang xử lý|xin chờ|xin vui lòng chờ|vui lòng thử lại|thử lại|không tìm thấy|trang không tồn tại|trang bạn tìm kiếm không tồn tại|đóng lại|hủy bỏ|đồng ý|lưu lại|áp dụng|xóa|mở trong cửa sổ mới|mở trong tab mới}',
      ],
      starts: ['vui lòng bật javascript'],
    },
    nav: {
      lines: [
        '{chuyển đến nội dung|chuyển tới nội dung|bỏ qua nội dung|đi tới nội dung|đến nội dung chính|bỏ qua để đến nội dung|menu chính|mở menu|đóng menu|trở về|trở lại|quay lại trang chủ|trang chủ|về trang chủ|bạn đang ở|bạn đang ở đây|tìm kiếm|tìm kiếm:|tìm|danh mục|chuyên mục|tất cả chuyên mục|giới thiệu|liên hệ|chọn tháng|chọn chuyên mục|tất cả|tin tức|điều hướng}',
        '?{thời sự|thế giới|kinh doanh|kinh tế|chính trị|xã hội|pháp luật|thể thao|bóng đá|giải trí|văn hóa|sức khỏe|y tế|khoa học|khoa học công nghệ|công nghệ|số hóa|giáo dục|du lịch|đời sống|gia đình|tình yêu|tâm sự|nhịp sống|ẩm thực|làm đẹp|thời trang|xe|ô tô|ô tô - xe máy|bất động sản|nhà đất|tài chính|chứng khoán|doanh nghiệp|việc làm|tuyển dụng|góc nhìn|ý kiến|bạn đọc|phóng sự|podcast|podcasts|video|ảnh|infographic|longform|magazine|emagazine|mới nhất|tin nóng|hà nội|tp hồ chí minh|tp hcm|đà nẵng|miền trung|quốc tế|trong nước|quốc phòng|an ninh|môi trường|giao thông|thời tiết|tử vi|cung hoàng đạo|game|trò chơi|sao|phim|âm nhạc|sách|truyện|truyền hình|nghệ thuật|giới trẻ|cộng đồng|mạng xã hội|lưu trữ|thẻ|dịch vụ|sản phẩm|cửa hàng|quảng cáo|trợ giúp|hỏi đáp|đóng|thêm|rao vặt|thư giãn|cười|hồ sơ|sống xanh|nông nghiệp|đô thị|international}',
        '{chuyển đến phần nội dung|đến nội dung|bỏ qua điều hướng|menu|mở trang menu|đóng menu|trang nhất|đầu trang|quay lại|quay về trang chủ|trở về trang chủ|quay lại danh sách|tìm kiếm nâng cao|nhập từ khóa|nhập từ khóa tìm kiếm|từ khóa tìm kiếm|danh mục sản phẩm|các chuyên mục|chủ đề khác|lưu trữ|bạn đang xem|bạn đang đọc|sơ đồ website|tiếng việt|tiếng anh|english|chọn ngôn ngữ|phiên bản tiếng anh|hotline|thứ hai|chế độ tối}',
      ],
      starts: [
        'bạn đang ở:',
        'trang chủ {>|»|›|/} …',
        '{bạn đang ở|bạn đang xem|bạn đang ở đây}: …',
        'trang chủ {>|»|›|/|→||} …',
      ],
    },
    pagination: {
      lines: [
        '{điều hướng bài viết}',
        '{lên đầu trang|về đầu trang|trở lại đầu trang|lên đầu}',
        '{trước|sau|tiếp|tiếp theo|trang trước|trang sau|trang tiếp|bài trước|bài sau|bài tiếp theo|bài viết trước|bài viết sau|bài viết tiếp theo|điều hướng bài viết|cũ hơn|mới hơn|thu gọn|trang đầu|trang cuối|trở lại}',
        '{trang|bài|tin} {đầu|cuối|kế|kế tiếp|tiếp theo|trước đó}',
        'hiển thị thêm',
        '{bài cũ hơn|bài mới hơn|bài đăng cũ hơn|bài đăng mới hơn|phân trang|trang sau trang trước}',
      ],
      starts: [
        'bài {trước|sau|tiếp theo}: ',
        'trang {1|2|3|4|5|6|7|8|9} / ',
        '{bài viết|bài|tin} {trước|sau|kế tiếp|tiếp theo}: …',
        'trang {1|2|3|4|5|6|7|8|9}/',
      ],
    },
    tools: {
      lines: [
        '{in bài|in bài viết|bản in|lưu|lưu bài|lưu bài viết|lưu tin|cỡ chữ|phóng to chữ|thu nhỏ chữ|đọc bài|nghe bài báo|báo lỗi|tải pdf|dịch|đọc sau|a- a+|aa}',
        '?in',
        '{in trang|in trang này|bản để in|phiên bản in|lưu tin|lưu bài|bỏ lưu|đánh dấu|thêm vào yêu thích|yêu thích|xem sau|đọc sau|cỡ chữ lớn|cỡ chữ nhỏ|kích thước chữ|tăng cỡ chữ|giảm cỡ chữ|nghe bài viết này|nghe nội dung|nghe nội dung bài viết|nghe audio|báo lỗi bài viết|báo cáo vi phạm|góp ý|tải xuống|tải về pdf|chế độ đọc|gửi góp ý|dịch bài viết}',
      ],
      starts: ['nghe {bài viết|nội dung|đọc bài}…', 'cỡ chữ: '],
    },
    widget: {
      lines: [
        '{chọn ngôn ngữ|ngôn ngữ|bài viết có hữu ích không|bài viết này có hữu ích|đánh giá|đánh giá bài viết|bình chọn|kết quả|thăm dò|lượt xem|lượt đọc|khảo sát|tỷ giá|giá vàng|kết quả xổ số|xổ số|thời tiết hôm nay}',
        '{lượt thích|người thích|lượt bình luận|lượt đánh giá|số lượt xem|lượt truy cập|đang truy cập|đang online|tổng truy cập|thống kê truy cập|thăm dò ý kiến|biểu quyết|xem kết quả|điểm đánh giá|đánh giá của bạn|đánh giá trung bình|chấm điểm|tỷ giá ngoại tệ|giá vàng hôm nay|thời tiết|dự báo thời tiết|lịch vạn niên|kết quả bóng đá|bảng xếp hạng|lịch thi đấu|xổ số kiến thiết|tử vi|bạn thấy bài viết này thế nào}',
        'bài viết {này |}{có |}hữu ích {không|với bạn không|cho bạn không}',
        'cảm ơn {bạn đã đánh giá|phản hồi của bạn|bạn đã phản hồi|ý kiến của bạn}',
      ],
      starts: [
        'lượt xem',
        'bài viết {này |}có hữu ích',
        'đánh giá bài viết',
        '{lượt xem|lượt đọc|số lượt xem|đã xem}: ',
      ],
    },
    form: {
      lines: [
        '{gửi|gửi đi|họ tên|họ và tên|tên *|email *|bình luận *|tiêu đề|nội dung|số điện thoại|điện thoại|trang web|bắt buộc|nhập lại|mã xác nhận|website}',
        '{họ tên|họ và tên|tên|tên của bạn|số điện thoại|điện thoại|email|tiêu đề|nội dung|lời nhắn|tin nhắn|địa chỉ|công ty|mã xác nhận|mã bảo mật|trang web|website} {*|(bắt buộc)|(*)|:}',
        '{gửi bình luận|gửi tin nhắn|gửi thông tin|gửi liên hệ|nhập lại|làm lại|nhập mã xác nhận|nhập họ tên|nhập số điện thoại|tôi không phải người máy|chọn tệp|trường bắt buộc|form liên hệ|kết quả tìm kiếm|không tìm thấy kết quả}',
      ],
      starts: ['tôi đồng ý với {điều khoản|chính sách|các điều khoản|quy định} …'],
    },
    keywords: {
      headers: ['{từ khóa|từ khoá|thẻ|tags|tag|chủ đề|chủ đề:|chuyên mục|từ khóa liên quan}'],
      starts: ['{từ khóa|từ khoá|thẻ|tags|tag|chủ đề|chuyên mục|danh mục|từ khóa liên quan|được gắn thẻ}{ |}:'],
    },
    'table-of-contents': {
      lines: ['{ẩn mục lục|hiện mục lục}', '[{ẩn|hiện}]', '{ẩn|hiện|đóng|mở} {mục lục|nội dung}'],
      headers: [
        '{mục lục|nội dung bài viết|nội dung chính|nội dung|mục lục bài viết|trong bài viết này|tóm tắt nội dung}',
        '{mục lục nội dung|trong bài này|các nội dung chính|mục lục:}',
      ],
    },
    'read-time': {
      lines: [
        '{phút đọc|phút để đọc|thời gian đọc phút}',
        '{phút|giây} {đọc|để đọc}',
        '{thời gian đọc|đọc trong|thời gian đọc dự kiến|thời gian đọc khoảng} {phút|giây}',
      ],
      starts: ['thời gian đọc'],
    },
    'author-bio': {
      headers: ['{về tác giả|tác giả}'],
    },
    credit: {
      lines: [
        '{ảnh minh họa|ảnh minh hoạ|ttxvn|reuters|afp|ap|getty images|shutterstock|xinhua|ảnh: internet|ảnh tư liệu|ảnh chụp màn hình|nhân vật cung cấp}',
      ],
      starts: ['{ảnh|hình ảnh|nguồn|nguồn ảnh|ảnh minh họa|video|đồ họa|hình}{ |}:'],
    },
    disclosure: {
      lines: ['{miễn trừ trách nhiệm|tuyên bố miễn trừ trách nhiệm|đính chính|chính sách biên tập|báo lỗi nội dung}'],
      starts: [
        '{thông tin|bài viết|nội dung} {trong|trên|này} … {chỉ mang tính|mang tính chất} {tham khảo|chất tham khảo}…',
        '{tuyên bố|miễn trừ} … trách nhiệm: …',
      ],
      sentences: [
        '{thông tin|bài viết|nội dung} {này|trong bài|trên} … {chỉ mang tính chất tham khảo|chỉ mang tính tham khảo|không phải lời khuyên|không thay thế}',
      ],
    },
    caption: {
      lines: ['hình minh họa'],
    },
  },
})
